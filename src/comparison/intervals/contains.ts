import { compareBounds } from './bound.ts';
import type { NumericInterval } from './numericInterval.ts';

/** Whether every number of `inner` is in `outer` too. An interval contains itself. */
export const contains = (outer: NumericInterval, inner: NumericInterval): boolean =>
  compareBounds(outer.low, inner.low) <= 0 && compareBounds(inner.high, outer.high) <= 0;
