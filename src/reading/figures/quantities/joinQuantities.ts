import Big from 'big.js';
import {
  pointIntervals,
  rangeIntervals,
  vagueIntervals,
  type FigureIntervals,
  type PointComparator,
} from '../../../domain/figures/figurePolicy.ts';
import type { Amount } from './amount.ts';
import { quantityEnd, quantityStart, type Quantity } from './quantity.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import type { Tokens } from '../../language.ts';

const decimal = (value: Big): string => value.toFixed();

const LOWER: ReadonlySet<PointComparator> = new Set(['AT_LEAST', 'MORE_THAN']);
const UPPER: ReadonlySet<PointComparator> = new Set(['AT_MOST', 'LESS_THAN', 'UP_TO']);
const CLOSING: Partial<Record<PointComparator, PointComparator>> = {
  MORE_THAN: 'AT_LEAST',
  LESS_THAN: 'AT_MOST',
};

/** The comparator that the hedges on both sides give together. */
function comparatorOf({ before, after: behind, behindNoun, numeral }: Quantity): PointComparator {
  const own = before?.comparator ?? 'EXACT';
  const after = behind ?? behindNoun;
  if (after === null) return own;
  // "or equal" behind an open bound closes it.
  if (after.comparator === 'EXACT') return CLOSING[own] ?? own;
  // "about five hundred or more": the bound says more than the approximation.
  return own === 'EXACT' || own === 'APPROXIMATELY' || numeral.kind === 'VAGUE' ? after.comparator : own;
}

/** A hedged vague magnitude ("at least several hundred") keeps its words and opens the hedged end. */
function vagueWithHedge(intervals: FigureIntervals, comparator: PointComparator): FigureIntervals {
  if (LOWER.has(comparator))
    return { ...intervals, literal: { ...intervals.literal, high: null, highInclusive: false } };
  if (UPPER.has(comparator))
    return { ...intervals, literal: { ...intervals.literal, low: '0', lowInclusive: true } };
  return intervals;
}

/** A quantity by itself. */
function single(quantity: Quantity): Amount {
  const { numeral, value, unit, before, after, behindNoun } = quantity;
  const comparator = comparatorOf(quantity);
  const hedges = [before?.words, (after ?? behindNoun)?.words].filter((words) => words !== undefined);
  const notes = hedges.map((words) => `"${words}" gives ${comparator}.`);
  const place = {
    from: quantityStart(quantity),
    to: quantityEnd(quantity),
    numeralFrom: numeral.from,
    numeralTo: numeral.to,
    kind: numeral.kind,
    unit,
    scope: numeral.kind === 'FACTOR' ? ('CHANGE' as const) : null,
  };
  if (numeral.vague !== null) {
    const intervals = vagueWithHedge(vagueIntervals(numeral.vague), comparator);
    return { ...place, comparator: 'VAGUE', value: null, intervals, rule: 'figure.vague', notes };
  }
  const stated = value ?? new Big(0);
  const intervals = pointIntervals(comparator, decimal(stated));
  const kind = numeral.kind.toLowerCase();
  const rule = comparator === 'EXACT' ? `figure.${kind}` : `figure.hedged-${kind}`;
  return { ...place, comparator, value: stated, intervals, rule, notes };
}

/** The words between two quantities, lower case, one space. */
function linkOf(tokens: Tokens, a: Quantity, b: Quantity): string {
  const words: string[] = [];
  for (let k = quantityEnd(a); k < quantityStart(b) && words.length < 4; k++) words.push(lowerAt(tokens, k));
  return words.join(' ');
}

const HUNDRED = 100;
const THOUSAND = 1000;

/** The first end of a range with the magnitude of the second ("2-3 billion"), if it is smaller than its digits. */
function sharedLow(tokens: Tokens, a: Quantity, b: Quantity): Big | null {
  if (a.value === null || b.value === null) return null;
  // "$5-8,000": the thousands of the second end are those of the first.
  const thousands = a.value.times(THOUSAND);
  const tied = b.from === a.to + 1 && isHyphen(textAt(tokens, a.to)) && b.numeral.magnitude === '1';
  if (tied && a.value.lt(HUNDRED) && b.value.mod(THOUSAND).eq(0) && thousands.lt(b.value)) return thousands;
  if (a.numeral.magnitude !== '1' || b.numeral.magnitude === '1') return a.value;
  const digits = b.value.div(b.numeral.magnitude);
  return a.value.lt(digits) ? a.value.times(b.numeral.magnitude) : a.value;
}

const compatible = (a: Quantity, b: Quantity): boolean =>
  a.unit === null || b.unit === null || a.unit.name === b.unit.name;

const isCardinal = ({ numeral: { kind } }: Quantity): boolean => kind === 'CARDINAL' || kind === 'FRACTION';

/** How two numbers make a range: the end of the rule's name. */
type RangeForm = 'between' | 'dash' | 'from' | 'to' | 'or';

/** The largest ratio of the ends of "three or four"; beyond it the words name two cases. */
const MAX_OR_RATIO = 2;
/** The same for "by 1 to 1.5 degrees"; beyond it the second number is the result of the first. */
const MAX_BY_RATIO = 3;

/** The form that the words around two quantities give them. */
type Surrounds = 'CHAIN' | 'FORMER' | null;

/** How two neighbours make a range, or `null`: the words that open it and whether they are part of the figure. */
function rangeForm(
  tokens: Tokens,
  a: Quantity,
  b: Quantity,
  low: Big,
  surrounds: Surrounds,
): RangeForm | null {
  const high = b.value;
  if (high === null || !isCardinal(a) || !isCardinal(b) || !compatible(a, b) || low.gte(high)) return null;
  const lead = lowerAt(tokens, quantityStart(a) - 1);
  const link = linkOf(tokens, a, b);
  const tilde =
    link === '' && b.before !== null && /^[~∼]$/.test(b.before.words) && touches(tokens, b.before.from);
  if (b.before !== null && !tilde) return null;
  const { ranges, figures } = tokens.language;
  if (figures.isVotePair(tokens, quantityStart(a))) return null;
  if (ranges.between.has(lead) && (ranges.betweenLinks.has(link) || isHyphen(link))) return 'between';
  if (tilde || (isHyphen(link) && touchesAlike(tokens, quantityEnd(a)))) return 'dash';
  if (ranges.through.has(link)) return 'to';
  if (ranges.toLinks.has(link)) {
    const form: RangeForm = ranges.from.has(lead) ? 'from' : 'to';
    if (surrounds === 'CHAIN') return form;
    // The "from" is that of the change.
    if (surrounds === 'FORMER') return 'to';
    const governor = figures.changeBefore(tokens, quantityStart(a));
    if (governor === null || low.eq(0) || ranges.to.has(lead)) return form;
    // "rose by 1 to 1.5 degrees" is a range of changes, "rose by 3,000 to 43,000" a change and a total.
    if (ranges.by.has(lead)) return high.lte(low.times(MAX_BY_RATIO)) ? form : null;
    return !ranges.from.has(lead) && governor < quantityStart(a) - 1 ? form : null;
  }
  const near = a.value !== null && !a.ownUnit && high.lte(low.times(MAX_OR_RATIO));
  return ranges.or.has(link) && near && a.after === null ? 'or' : null;
}

/** A dash between numbers has white space on both sides or on none. */
const touchesAlike = (tokens: Tokens, dash: number): boolean =>
  touches(tokens, dash) === touches(tokens, dash + 1);

/** The fields that every range of two quantities has. */
const rangeOf = (a: Quantity, b: Quantity) =>
  ({
    to: quantityEnd(b),
    numeralFrom: a.numeral.from,
    numeralTo: b.numeral.to,
    kind: 'RANGE',
    comparator: 'RANGE',
    value: null,
  }) satisfies Partial<Amount>;

function rangeAmount(tokens: Tokens, a: Quantity, b: Quantity, surrounds: Surrounds): Amount | null {
  const low = sharedLow(tokens, a, b);
  if (low === null || b.value === null) return null;
  const form = rangeForm(tokens, a, b, low, surrounds);
  if (form === null) return null;
  const hedge = a.before?.comparator ?? b.after?.comparator;
  const hedged = hedge === 'APPROXIMATELY' || hedge === 'NEARLY';
  const unit = a.unit ?? b.unit;
  const led = form === 'between' || form === 'from';
  const shared = a.value !== null && !low.eq(a.value);
  return {
    from: led ? quantityStart(a) - 1 : quantityStart(a),
    ...rangeOf(a, b),
    intervals: rangeIntervals({
      low: decimal(low),
      high: decimal(b.value),
      lowInclusive: true,
      highInclusive: true,
      hedged,
    }),
    unit,
    scope: null,
    rule: `figure.range-${form}`,
    notes: [
      ...(shared ? [`The first end takes the magnitude of the second: ${decimal(low)}.`] : []),
      ...(hedged ? ['A hedge in front of the range widens what its words entail.'] : []),
    ],
  };
}

/** "more than 10 and less than 20": a lower and an upper bound of one number. */
function boundsAmount(tokens: Tokens, a: Quantity, b: Quantity): Amount | null {
  if (a.value === null || b.value === null || a.before === null || b.before === null) return null;
  if (!tokens.language.ranges.bounds.has(linkOf(tokens, a, b)) || !compatible(a, b)) return null;
  const [ca, cb] = [comparatorOf(a), comparatorOf(b)];
  const ascending = LOWER.has(ca) && UPPER.has(cb);
  if (!ascending && !(UPPER.has(ca) && LOWER.has(cb))) return null;
  const [low, high] = ascending ? [a, b] : [b, a];
  if (low.value === null || high.value === null || low.value.gte(high.value)) return null;
  return {
    from: quantityStart(a),
    ...rangeOf(a, b),
    intervals: rangeIntervals({
      low: decimal(low.value),
      high: decimal(high.value),
      lowInclusive: comparatorOf(low) === 'AT_LEAST',
      highInclusive: comparatorOf(high) !== 'LESS_THAN',
      hedged: false,
    }),
    unit: a.unit ?? b.unit,
    scope: null,
    rule: 'figure.range-bounds',
    notes: ['A lower and an upper bound of the same number make a range.'],
  };
}

/** "from 5 to 7 percent to 3 to 5 percent": four numbers tied by "to" are an old and a new range. */
function isChain(tokens: Tokens, quantities: readonly Quantity[], i: number): boolean {
  const four = quantities.slice(i, i + 4);
  return (
    four.length === 4 &&
    four.every((quantity, k) => {
      const next = four[k + 1];
      return next === undefined || tokens.language.ranges.to.has(linkOf(tokens, quantity, next));
    })
  );
}

/** The most tokens between the new figure and the "from" of the old one: the counted thing and "down". */
const FORMER_REACH = 4;

/** "cut to 20 from 44 to 48": behind a new figure "from" leads to the old one, which is a range. */
function isFormer(tokens: Tokens, quantities: readonly Quantity[], i: number): boolean {
  const [before, own] = [quantities[i - 1], quantities[i]];
  if (before === undefined || own === undefined) return false;
  const { ranges, figures } = tokens.language;
  const from = quantityStart(own) - 1;
  const start = quantityStart(before);
  const isBehind = from >= quantityEnd(before) && from - quantityEnd(before) <= FORMER_REACH;
  return (
    isBehind &&
    ranges.from.has(lowerAt(tokens, from)) &&
    ranges.to.has(lowerAt(tokens, start - 1)) &&
    figures.changeBefore(tokens, start) !== null
  );
}

function surroundsOf(tokens: Tokens, quantities: readonly Quantity[], i: number): Surrounds {
  if (isChain(tokens, quantities, i)) return 'CHAIN';
  return isFormer(tokens, quantities, i) ? 'FORMER' : null;
}

/**
 * Joins the quantities of a sentence into amounts: two ends into one range, everything else by itself. A change ("fell
 * from 1,200 to 850") stays two amounts.
 */
export function joinQuantities(tokens: Tokens, quantities: readonly Quantity[]): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const a = quantities[i];
    const b = quantities[i + 1];
    if (!a) break;
    const joined = b
      ? (rangeAmount(tokens, a, b, surroundsOf(tokens, quantities, i)) ?? boundsAmount(tokens, a, b))
      : null;
    amounts.push(joined ?? single(a));
    if (joined) i++;
  }
  return amounts;
}
