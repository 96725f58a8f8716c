import { statesSame, type AlignedFigure } from './alignFigures.ts';
import type { AskedClaim, AskedLedger } from './askLedger.ts';
import { overlapOf, wordFinder } from './findWords.ts';
import type { GoldWords, Story } from './story.ts';
import type { Tally } from './tally.ts';

/** The comparators of a reader that an editor's comparator accepts: the border between some is a matter of words. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  AT_LEAST: ['MORE_THAN'],
  MORE_THAN: ['AT_LEAST'],
  AT_MOST: ['UP_TO', 'LESS_THAN'],
  UP_TO: ['AT_MOST'],
  LESS_THAN: ['AT_MOST'],
  NEARLY: ['LESS_THAN', 'APPROXIMATELY'],
};

/** A quote or statement is read if at least half of the shorter words are in both; an exact half is more than this. */
const HALF = 0.499;

const FILLERS = /\b(?:the|a|an|of|for|and)\b/g;

const nameWords = (name: string): string =>
  ` ${name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(FILLERS, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')} `;

/** Whether one name has all words of the other, in order. */
function areNamesAlike(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}

/** Whether a claim has the source that an editor gives it: the body, by any of its names or a person who speaks for it. */
export function hasSource({ bodies }: Story, from: string | null | undefined, claim: AskedClaim): boolean {
  const origin = claim.attribution.find(({ role }) => role === 'ORIGIN');
  if (from == null) return origin === undefined;
  const names = bodies.find(({ id }) => id === from)?.names ?? [];
  return origin !== undefined && names.some((name) => areNamesAlike(name, origin.agent.name));
}

/** Counts how figures are read: their numbers, comparators and sources. A headline's source is its text's. */
export function scoreFigures(story: Story, figures: readonly AlignedFigure[], tally: Tally): void {
  for (const figure of figures) {
    const { claim, comparator, from } = figure;
    if (figure.isHeadline) {
      tally.add('headline figures read', claim !== null);
      continue;
    }
    tally.add('figures read', claim !== null);
    if (claim === null) {
      tally.add('whole claim', false);
      continue;
    }
    const found = claim.figure?.comparator ?? '';
    const parts = [
      tally.add('value', statesSame(figure, claim)),
      tally.add('comparator', found === comparator || (ACCEPTED[comparator] ?? []).includes(found)),
      tally.add('origin', hasSource(story, from, claim)),
    ];
    tally.add('whole claim', parts.every(Boolean));
  }
}

/** Counts the numerals that are not asserted, and the quotes and statements that are read, with their sources. */
export function scoreWords(
  story: Story,
  ledger: AskedLedger,
  figures: readonly AlignedFigure[],
  tally: Tally,
): void {
  const find = wordFinder(story, ledger);
  const kept = new Set(figures.flatMap(({ claim }) => claim?.id ?? []));
  const claimsAt = (
    words: GoldWords,
    isWanted: (claim: AskedClaim) => boolean,
    share: number,
  ): AskedClaim[] => {
    const { stretch } = find(words);
    if (stretch === null) return [];
    return ledger.claims.filter(
      (claim) =>
        claim.article.externalId === words.article &&
        isWanted(claim) &&
        overlapOf(claim.selector, stretch) >
          share * Math.min(stretch.end - stretch.start, claim.selector.end - claim.selector.start),
    );
  };
  for (const trap of story.traps) {
    if (find(trap).stretch === null) continue;
    const asserted = claimsAt(
      trap,
      ({ id, kind, modality, polarity }) =>
        kind === 'FIGURE' && modality === 'ASSERTED' && polarity === 'POSITIVE' && !kept.has(id),
      0,
    );
    tally.add('not asserted', asserted.length === 0);
  }
  for (const kind of ['quotes', 'statements'] as const)
    for (const words of story[kind]) {
      if (find(words).stretch === null) continue;
      const [claim] = claimsAt(
        words,
        (one) => (kind === 'quotes' ? one.kind === 'QUOTE' : one.kind !== 'FIGURE'),
        HALF,
      );
      tally.add(`${kind} read`, claim !== undefined);
      if (claim) tally.add(`origin of ${kind}`, hasSource(story, words.from, claim));
    }
}
