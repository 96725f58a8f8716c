import { compareBounds } from './bound.ts';
import type { NormalizedFigure } from './normalizedFigure.ts';
import type { NumericInterval } from './numericInterval.ts';

/**
 * The numbers that a figure with a point means: its typical interval, with the cell of rounding. `null` for a bound and for
 * vague words, which leave the number open: they are compatible with much, and corroborate nothing.
 */
export function pointReach({ comparator, typical, cell }: NormalizedFigure): NumericInterval | null {
  const isPoint =
    comparator === 'EXACT' ||
    comparator === 'APPROXIMATELY' ||
    comparator === 'NEARLY' ||
    comparator === 'RANGE';
  if (!isPoint) return null;
  return {
    low: compareBounds(typical.low, cell.low) <= 0 ? typical.low : cell.low,
    high: compareBounds(typical.high, cell.high) >= 0 ? typical.high : cell.high,
  };
}
