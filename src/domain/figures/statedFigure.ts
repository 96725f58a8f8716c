import Big from 'big.js';
import type { Figure } from './figure.ts';
import { roundingGrain, pointIntervals, rangeIntervals, vagueRange } from './figurePolicy.ts';
import type { Comparator } from '../vocabulary.ts';

/** A figure as a person states it: a comparator with its number, or with two ends. Decimals are strings. */
export interface StatedNumbers {
  readonly comparator: Comparator;
  /** The stated number; not with RANGE and VAGUE. */
  readonly value: string | null;
  /** The ends, with RANGE and VAGUE only. */
  readonly low: string | null;
  readonly high: string | null;
  /** A hedge is in front of a range. */
  readonly hedged: boolean;
}

/** The ways in which stated numbers can fail to fit their comparator. */
export type StatedFault =
  | 'VALUE_MISSING'
  | 'ENDS_MISSING'
  | 'VALUE_UNEXPECTED'
  | 'ENDS_UNEXPECTED'
  | 'ENDS_NOT_UPWARD';

/** The figure of stated numbers, with the intervals of the policy; a fault if they do not fit the comparator. */
export function statedFigure(stated: StatedNumbers, verbatim: string): Figure | StatedFault {
  const { comparator, value, low, high, hedged } = stated;
  if (comparator !== 'RANGE' && comparator !== 'VAGUE') {
    if (value === null) return 'VALUE_MISSING';
    if (low !== null || high !== null || hedged) return 'ENDS_UNEXPECTED';
    const number = new Big(value).toFixed();
    return {
      ...{ verbatim, comparator, value: number, grain: roundingGrain(number) },
      ...pointIntervals(comparator, number),
    };
  }
  if (value !== null) return 'VALUE_UNEXPECTED';
  if (low === null || high === null) return 'ENDS_MISSING';
  // The upper end of vague words is open, so that equal ends would hold nothing.
  const runsUpward = comparator === 'VAGUE' ? new Big(low).lt(high) : new Big(low).lte(high);
  if (!runsUpward) return 'ENDS_NOT_UPWARD';
  const ends = { low, high, lowInclusive: true, highInclusive: true, hedged };
  const intervals = comparator === 'RANGE' ? rangeIntervals(ends) : vagueRange(low, high);
  return { verbatim, comparator, value: null, grain: null, ...intervals };
}
