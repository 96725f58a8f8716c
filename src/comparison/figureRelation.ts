import { AGREEMENT_POLICY } from '../domain/agreementPolicyTable.ts';
import type { Polarity } from '../domain/vocabulary.ts';
import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import { gap } from './gap.ts';
import { inside } from './inside.ts';
import { intervalWords } from './intervalWords.ts';
import { meets } from './meets.ts';
import type { Reach } from './reach.ts';
import { inverseRelation } from './inverseRelation.ts';
import { intervalOf, type Stretch } from './stretch.ts';

/** Whether two figures conflict: nothing satisfies the words of both, and rounding does not explain it. */
export const conflicting = (a: Reach, b: Reach): boolean =>
  !meets(a.literal, b.literal) && !meets(closed(a.cell), closed(b.cell));

const same = (a: Stretch, b: Stretch): boolean => inside(a, b) && inside(b, a);

/** Whether two figures say the same: the same L by the same comparator, or by others that also suggest the same P. */
export const equalFigures = (a: Reach, b: Reach): boolean =>
  same(a.literal, b.literal) && (a.comparator === b.comparator || same(a.typical, b.typical));

/** Whether `a` says all that `b` says. Where both entail the same, what they suggest decides, so that one of them does. */
const says = (a: Reach, b: Reach): boolean =>
  inside(a.literal, b.literal) && (!inside(b.literal, a.literal) || inside(a.typical, b.typical));

/**
 * A cell with both its ends. "More than 300" and "nearly 300" leave out the one number that their cells share, and
 * stand beside each other as two roundings of it.
 */
const closed = ({ low, high }: Stretch): Stretch => ({
  low: { value: low.value, side: -1 },
  high: { value: high.value, side: 1 },
});

/** How the figure `a` stands to `b`, as answers to one question in one unit (figures/1, section 3, rules 1 to 4). */
export function figureRelation(a: Reach, b: Reach): ClaimRelation {
  const words = ({ verbatim, literal }: Reach): string =>
    `“${verbatim}” (${intervalWords(intervalOf(literal))})`;
  const of = (relation: ClaimRelation['relation'], reason: string): ClaimRelation => ({
    ...plainRelation(relation, reason),
    strained: meets(a.literal, b.literal) && !meets(a.typical, b.typical),
    gap: gapRatio(a, b),
  });
  if (equalFigures(a, b)) return of('EQUAL', `${words(a)} and ${words(b)} say the same.`);
  if (conflicting(a, b)) return of('CONFLICTS', `No number is both ${words(a)} and ${words(b)}.`);
  if (!meets(a.literal, b.literal))
    return of('WITHIN_ROUNDING', `${words(a)} and ${words(b)} may be one number, rounded.`);
  if (says(a, b)) return of('ENTAILS', `Whatever is ${words(a)} is ${words(b)}.`);
  if (says(b, a)) return of('ENTAILED_BY', `Whatever is ${words(b)} is ${words(a)}.`);
  return of('OVERLAPS', `Some numbers are both ${words(a)} and ${words(b)}.`);
}

function gapRatio(a: Reach, b: Reach): string | null {
  const distance = gap(a.typical, b.typical);
  if (distance.eq(0)) return '0';
  if (a.point === null || b.point === null) return null;
  const [p, q] = [a.point.abs(), b.point.abs()];
  const smaller = p.lt(q) ? p : q;
  return smaller.eq(0) ? null : distance.div(smaller).round(AGREEMENT_POLICY.gapPlaces).toFixed();
}

/**
 * How two figures stand of which at least one is denied. To deny a figure is to say that the number lies elsewhere: a
 * figure inside what is denied conflicts, one that shares nothing with it entails the denial.
 */
export function deniedRelation(a: Reach, polarityA: Polarity, b: Reach, polarityB: Polarity): ClaimRelation {
  const quoted = ({ verbatim }: Reach): string => `“${verbatim}”`;
  if (polarityA === 'NEGATIVE' && polarityB === 'NEGATIVE') {
    if (equalFigures(a, b)) return plainRelation('EQUAL', `Both deny ${quoted(a)}.`);
    const { relation } = figureRelation(a, b);
    const turned =
      relation === 'ENTAILS' || relation === 'ENTAILED_BY' ? inverseRelation(relation) : 'OVERLAPS';
    return plainRelation(turned, `One denies ${quoted(a)}, the other ${quoted(b)}.`);
  }
  const [said, denied] = polarityA === 'POSITIVE' ? [a, b] : [b, a];
  const words = `One says ${quoted(said)}, the other denies ${quoted(denied)}.`;
  if (inside(said.literal, denied.literal)) return plainRelation('CONFLICTS', words);
  if (meets(said.literal, denied.literal)) return plainRelation('OVERLAPS', words);
  return plainRelation(said === a ? 'ENTAILS' : 'ENTAILED_BY', words);
}
