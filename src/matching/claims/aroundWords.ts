import type { Claim } from '../../domain/claims/claim.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';

/** The text of the sentence before and behind the claim's words. */
export function aroundWords({ words, sentence }: Pick<Claim, 'words' | 'sentence'>): {
  readonly before: string;
  readonly behind: string;
} {
  const at = new CodePoints(sentence.exact).toUtf16(Math.max(0, words.start - sentence.start));
  return { before: sentence.exact.slice(0, at), behind: sentence.exact.slice(at + words.exact.length) };
}
