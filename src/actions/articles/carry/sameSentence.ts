import type { Claim } from '../../../domain/claims/claim.ts';

type SaidClaim = Pick<Claim, 'id' | 'kind' | 'words' | 'sentence' | 'place'>;

const sentenceKey = ({ kind, words, sentence, place }: SaidClaim): string =>
  JSON.stringify([kind, place === 'HEADLINE', sentence.exact, words.start - sentence.start, words.exact]);

/**
 * Pairs claims of a new version with earlier claims that say the same words in the same sentence; each is paired once, in
 * the order of the texts. Returns the earlier claim of each new one, by the new one's id.
 */
export function pairSameSentences<Earlier extends SaidClaim>(
  earlier: readonly Earlier[],
  claims: readonly SaidClaim[],
): ReadonlyMap<string, Earlier> {
  const waiting = new Map<string, Earlier[]>();
  for (const claim of earlier) {
    const key = sentenceKey(claim);
    waiting.set(key, [...(waiting.get(key) ?? []), claim]);
  }
  const pairs = new Map<string, Earlier>();
  for (const claim of claims.toSorted((a, b) => a.words.start - b.words.start)) {
    const found = waiting.get(sentenceKey(claim))?.shift();
    if (found) pairs.set(claim.id, found);
  }
  return pairs;
}
