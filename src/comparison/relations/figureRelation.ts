import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import type { Polarity } from '../../domain/vocabulary.ts';
import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import { gap } from '../intervals/gap.ts';
import { contains } from '../intervals/contains.ts';
import { describeInterval } from '../intervals/describeInterval.ts';
import { overlaps } from '../intervals/overlaps.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import { inverseRelation } from './inverseRelation.ts';
import { toInterval, type NumericInterval } from '../intervals/numericInterval.ts';

/** Whether two figures conflict: nothing satisfies the words of both, and rounding does not explain it. */
export const figuresConflict = (a: NormalizedFigure, b: NormalizedFigure): boolean =>
  !overlaps(a.literal, b.literal) && !overlaps(closeCell(a.cell), closeCell(b.cell));

const same = (a: NumericInterval, b: NumericInterval): boolean => contains(b, a) && contains(a, b);

/** Whether two figures say the same: the same L by the same comparator, or by others that also suggest the same P. */
export const figuresEqual = (a: NormalizedFigure, b: NormalizedFigure): boolean =>
  same(a.literal, b.literal) && (a.comparator === b.comparator || same(a.typical, b.typical));

/**
 * Whether `a` says all that `b` says. If both entail the same, the suggested intervals decide, so that one of
 * them does.
 */
const entails = (a: NormalizedFigure, b: NormalizedFigure): boolean =>
  contains(b.literal, a.literal) && (!contains(a.literal, b.literal) || contains(b.typical, a.typical));

/**
 * A cell with both its ends. "More than 300" and "nearly 300" leave out the one number that their cells
 * share, and are beside each other as two rounded forms of it.
 */
const closeCell = ({ low, high }: NumericInterval): NumericInterval => ({
  low: { value: low.value, side: -1 },
  high: { value: high.value, side: 1 },
});

/**
 * The relation of the figure `a` to `b`, as answers to one question in one unit (figures/2, section 3, rules
 * 1 to 4).
 */
export function figureRelation(a: NormalizedFigure, b: NormalizedFigure): ClaimRelation {
  const words = ({ verbatim, literal }: NormalizedFigure): string =>
    `“${verbatim}” (${describeInterval(toInterval(literal))})`;
  const of = (relation: ClaimRelation['relation'], reason: string): ClaimRelation => ({
    ...plainRelation(relation, reason),
    strained: overlaps(a.literal, b.literal) && !overlaps(a.typical, b.typical),
    gap: gapRatio(a, b),
  });
  if (figuresEqual(a, b)) return of('EQUAL', `${words(a)} and ${words(b)} say the same.`);
  if (figuresConflict(a, b)) return of('CONFLICTS', `No number is both ${words(a)} and ${words(b)}.`);
  if (!overlaps(a.literal, b.literal))
    return of('WITHIN_ROUNDING', `${words(a)} and ${words(b)} may be one number, rounded.`);
  if (entails(a, b)) return of('ENTAILS', `If the number is ${words(a)}, it is ${words(b)}.`);
  if (entails(b, a)) return of('ENTAILED_BY', `If the number is ${words(b)}, it is ${words(a)}.`);
  return of('OVERLAPS', `Some numbers are both ${words(a)} and ${words(b)}.`);
}

function gapRatio(a: NormalizedFigure, b: NormalizedFigure): string | null {
  const distance = gap(a.typical, b.typical);
  if (distance.eq(0)) return '0';
  if (a.point === null || b.point === null) return null;
  const [p, q] = [a.point.abs(), b.point.abs()];
  const smaller = p.lt(q) ? p : q;
  return smaller.eq(0) ? null : distance.div(smaller).round(AGREEMENT_POLICY.gapPlaces).toFixed();
}

/**
 * The relation of two figures of which at least one is denied. To deny a figure is to say that the number
 * lies elsewhere. A figure inside the denied interval conflicts; one that shares nothing with it entails the
 * denial.
 */
export function deniedRelation(
  a: NormalizedFigure,
  polarityA: Polarity,
  b: NormalizedFigure,
  polarityB: Polarity,
): ClaimRelation {
  const quoted = ({ verbatim }: NormalizedFigure): string => `“${verbatim}”`;
  if (polarityA === 'NEGATIVE' && polarityB === 'NEGATIVE') {
    if (figuresEqual(a, b)) return plainRelation('EQUAL', `Both deny ${quoted(a)}.`);
    const { relation } = figureRelation(a, b);
    const turned =
      relation === 'ENTAILS' || relation === 'ENTAILED_BY' ? inverseRelation(relation) : 'OVERLAPS';
    return plainRelation(turned, `One denies ${quoted(a)}, the other ${quoted(b)}.`);
  }
  const [said, denied] = polarityA === 'POSITIVE' ? [a, b] : [b, a];
  const words = `One says ${quoted(said)}, the other denies ${quoted(denied)}.`;
  if (contains(denied.literal, said.literal)) return plainRelation('CONFLICTS', words);
  if (overlaps(said.literal, denied.literal)) return plainRelation('OVERLAPS', words);
  return plainRelation(said === a ? 'ENTAILS' : 'ENTAILED_BY', words);
}
