import { compareBounds } from './bound.ts';
import type { NumericInterval } from './numericInterval.ts';

/** The intersection of two stretches; `null` if they share no number. */
export function intersection(a: NumericInterval, b: NumericInterval): NumericInterval | null {
  const low = compareBounds(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compareBounds(a.high, b.high) <= 0 ? a.high : b.high;
  return compareBounds(low, high) < 0 ? { low, high } : null;
}
