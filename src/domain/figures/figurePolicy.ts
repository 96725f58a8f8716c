import Big from 'big.js';
import type { Figure } from './figure.ts';
import { FIGURE_POLICY, type PluralCount, type VagueQuantifier } from './figurePolicyTable.ts';
import type { Interval } from './interval.ts';
import type { Comparator } from '../vocabulary.ts';

/** The interval that the words of a figure entail (L), and the one that a cooperative reader takes them to mean (P). */
export interface FigureIntervals {
  readonly literal: Interval;
  readonly typical: Interval;
}

/** Comparators that take one stated number. */
export type PointComparator = Exclude<Comparator, 'RANGE' | 'VAGUE'>;

const ZERO = new Big(0);
const max = (a: Big, b: Big): Big => (a.gt(b) ? a : b);
const min = (a: Big, b: Big): Big => (a.lt(b) ? a : b);

/** A decimal string without exponent and without trailing zeros. */
const decimal = (value: Big): string => value.toFixed();

function interval(
  low: Big | null,
  high: Big | null,
  lowInclusive: boolean,
  highInclusive: boolean,
): Interval {
  return {
    low: low === null ? null : decimal(low),
    high: high === null ? null : decimal(high),
    lowInclusive: low !== null && lowInclusive,
    highInclusive: high !== null && highInclusive,
  };
}

const closed = (low: Big, high: Big): Interval => interval(low, high, true, true);

/**
 * The largest 10^k or 5*10^k that divides the value, as a decimal string: 300 gives 100, 350 gives 50, 331 gives 1,
 * 1200000 gives 100000. A decimal is as fine as it is printed: 6.5 gives 0.1. Zero lies on every scale; it gives 1, the
 * scale of counting.
 */
export function roundingGrain(value: string): string {
  const digits = new Big(value).c;
  const lastDigit = digits.at(-1) ?? 0;
  if (lastDigit === 0) return '1';
  const exponent = new Big(value).e - digits.length + 1;
  return decimal(new Big(`${lastDigit === 5 && exponent >= 0 ? '5' : '1'}e${String(exponent)}`));
}

/** Both intervals mirrored at zero, for negative numbers: nearly -50 is a little above -50. */
function mirrored({ low, high, lowInclusive, highInclusive }: Interval): Interval {
  const negated = (end: string | null): Big | null => (end === null ? null : new Big(end).neg());
  return interval(negated(high), negated(low), highInclusive, lowInclusive);
}

function approximate(p: Big, tolerance: Big, below: boolean): FigureIntervals {
  const { literalTolerances, typicalTolerances } = FIGURE_POLICY.approximate;
  const around = (times: string): Interval => {
    const width = tolerance.times(times);
    return interval(p.minus(width), below ? p : p.plus(width), true, !below);
  };
  return { literal: around(literalTolerances), typical: around(typicalTolerances) };
}

/**
 * The intervals of a stated number under a comparator (figures.md, section 1). `value` is a decimal string. Upper
 * bounds on a number that is not negative begin at 0, since counts and amounts do; on a negative one they are open.
 */
export function pointIntervals(comparator: PointComparator, value: string): FigureIntervals {
  const p = new Big(value);
  const g = new Big(roundingGrain(value));
  const { tolerance, bound } = FIGURE_POLICY;
  const t = min(
    max(g.times(tolerance.ofGrain), p.abs().times(tolerance.ofValue)),
    p.abs().times(tolerance.most),
  );
  const reach = max(g.times(bound.ofGrain), p.abs().times(bound.ofValue));
  const floor = p.lt(0) ? null : ZERO;
  // Near zero the reach of a bound ends at the floor.
  const under = floor === null ? p.minus(reach) : max(floor, p.minus(reach));
  switch (comparator) {
    case 'EXACT':
      return { literal: closed(p, p), typical: closed(p, p) };
    case 'APPROXIMATELY':
      return approximate(p, t, false);
    case 'NEARLY': {
      const { literal, typical } = approximate(p.abs(), t, true);
      return p.lt(0) ? { literal: mirrored(literal), typical: mirrored(typical) } : { literal, typical };
    }
    case 'AT_LEAST':
      return { literal: interval(p, null, true, false), typical: interval(p, p.plus(reach), true, true) };
    case 'MORE_THAN':
      return { literal: interval(p, null, false, false), typical: interval(p, p.plus(reach), false, true) };
    case 'AT_MOST':
      return { literal: interval(floor, p, true, true), typical: interval(under, p, true, true) };
    case 'LESS_THAN':
      return { literal: interval(floor, p, true, false), typical: interval(under, p, true, false) };
    case 'UP_TO':
      // A later 42 does not contradict "as many as 40", so only the floor is entailed.
      return { literal: interval(floor, null, true, false), typical: interval(under, p, true, true) };
  }
}

/** The ends of a stated range; `null` ends never occur. */
interface StatedRange {
  readonly low: string;
  readonly high: string;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
  /** A hedge is in front ("about 35 to 40"). */
  readonly hedged: boolean;
}

/** The intervals of a range: as stated; a hedge widens the entailed one. `low` must not exceed `high`. */
export function rangeIntervals({
  low,
  high,
  lowInclusive,
  highInclusive,
  hedged,
}: StatedRange): FigureIntervals {
  const from = new Big(low);
  const to = new Big(high);
  if (from.gt(to)) throw new RangeError(`A range runs upward, not from ${low} to ${high}`);
  const typical = interval(from, to, lowInclusive, highInclusive);
  if (!hedged) return { literal: typical, typical };
  const widen = (end: Big): Big => end.abs().times(FIGURE_POLICY.hedgedRange);
  return {
    literal: interval(from.minus(widen(from)), to.plus(widen(to)), lowInclusive, highInclusive),
    typical,
  };
}

/**
 * The intervals of vague words for which only the range of usual readings is known. They entail the range's lower end
 * and allow up to ten times its upper end, like every vague word of the policy. `low` must lie below `high`.
 */
export function vagueRange(low: string, high: string): FigureIntervals {
  const [from, to] = [new Big(low), new Big(high)];
  if (from.gte(to)) throw new RangeError(`A range runs upward, not from ${low} to ${high}`);
  // Ten times a negative end would lie below it.
  const far = max(to, to.times(FIGURE_POLICY.quantifierLiteralFactor));
  return {
    literal: interval(from, far, true, false),
    typical: interval(from, to, true, false),
  };
}

/** Vague words: "dozens", "tens of thousands" (magnitude 10000), "a few thousand" (few of 1000). */
export type VagueWords =
  | { readonly kind: 'count'; readonly word: PluralCount; readonly magnitude: string }
  | { readonly kind: 'magnitude'; readonly magnitude: string }
  | { readonly kind: 'quantifier'; readonly word: VagueQuantifier; readonly magnitude: string };

/** The intervals of vague words. `magnitude` is a decimal string, "1" if no magnitude follows. */
export function vagueIntervals(words: VagueWords): FigureIntervals {
  const unit = new Big(words.magnitude);
  const times = (factor: string): Big => unit.times(factor);
  if (words.kind === 'quantifier') {
    const { from, to, toInclusive } = FIGURE_POLICY.quantifier[words.word];
    const far = times(to).times(FIGURE_POLICY.quantifierLiteralFactor);
    return {
      literal: interval(times(from), far, true, toInclusive),
      typical: interval(times(from), times(to), true, toInclusive),
    };
  }
  const ends = words.kind === 'count' ? FIGURE_POLICY.pluralCount[words.word] : FIGURE_POLICY.pluralMagnitude;
  return {
    literal: interval(times(ends.from), times(ends.literalBelow), true, false),
    typical: interval(times(ends.from), times(ends.typicalBelow), true, false),
  };
}

/**
 * The rounding cell of a figure: the numbers that a fair reporter might have rounded to it. For an exact number p +-
 * min(g/2, 0.1 |p|) without the upper end, and p alone if it was counted to the last unit. Hedged, bounded, ranged and
 * vague figures have the range of usual readings.
 */
export function roundingCell(figure: Pick<Figure, 'comparator' | 'value' | 'typical'>): Interval {
  if (figure.comparator !== 'EXACT' || figure.value === null) return figure.typical;
  const p = new Big(figure.value);
  const grain = roundingGrain(figure.value);
  if (grain === '1') return closed(p, p);
  const { ofGrain, ofValue } = FIGURE_POLICY.roundingCell;
  const half = min(new Big(grain).times(ofGrain), p.abs().times(ofValue));
  return interval(p.minus(half), p.plus(half), true, false);
}
