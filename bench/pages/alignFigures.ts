import type { AskedClaim, AskedLedger } from './askLedger.ts';
import { foldWords, overlapOf, wordFinder, type Place } from './findWords.ts';
import type { GoldFigure, Story } from './story.ts';

/** An editor's figure, and the claim of the ledger that has its words; `null` if none has. */
export interface AlignedFigure extends GoldFigure {
  /** `null`: it is in no question of two articles. */
  readonly question: string | null;
  readonly stands: boolean;
  readonly isHeadline: boolean;
  readonly claim: AskedClaim | null;
}

/** The numbers of a claim, as an editor notes them. */
function statedBy({ figure }: AskedClaim): readonly (string | null)[] {
  if (figure === null) return [];
  if (figure.comparator === 'RANGE') return [figure.typical.low, figure.typical.high];
  return figure.value === null ? [] : [figure.value];
}

export const sameNumber = (a: string | null, b: string): boolean => a !== null && Number(a) === Number(b);

/** Whether a claim states the numbers of an editor's figure. */
export const statesSame = (gold: GoldFigure, claim: AskedClaim): boolean => {
  const stated = statedBy(claim);
  return (
    stated.length === gold.stated.length && stated.every((n, i) => sameNumber(n, gold.stated[i] ?? 'NaN'))
  );
};

function hasWords(claim: AskedClaim, { exact }: GoldFigure, { isHeadline, stretch }: Place): boolean {
  if (!isHeadline)
    return stretch !== null && claim.place !== 'HEADLINE' && overlapOf(claim.selector, stretch) > 0;
  const [own, other] = [foldWords(claim.selector.exact), foldWords(exact)];
  return claim.place === 'HEADLINE' && (own.includes(other) || other.includes(own));
}

/** Pairs the figures of a story with the claims of a ledger, each claim once: the same number first, then the same words. */
export function alignFigures(story: Story, ledger: AskedLedger): readonly AlignedFigure[] {
  const find = wordFinder(story, ledger);
  const taken = new Set<string>();
  const gold = [
    ...story.questions.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, question: id }))),
    ...story.alone.map((figure) => ({ ...figure, question: null, stands: false })),
  ];
  return gold.map((figure) => {
    const place = find(figure);
    const rank = (claim: AskedClaim): number =>
      (statesSame(figure, claim) ? 1_000 : 0) +
      (place.stretch === null ? 0 : Math.min(999, overlapOf(claim.selector, place.stretch)));
    const [claim = null] = ledger.claims
      .filter((one) => one.kind === 'FIGURE' && one.article.externalId === figure.article)
      .filter((one) => !taken.has(one.id) && hasWords(one, figure, place))
      .sort((a, b) => rank(b) - rank(a));
    if (claim) taken.add(claim.id);
    return { ...figure, isHeadline: place.isHeadline, claim };
  });
}
