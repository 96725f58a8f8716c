import type Big from 'big.js';
import { compareDecimals } from './compareDecimals.ts';

/**
 * A place between numbers: just below (-1) or just above (+1) a value. An end of an interval is such a place, which is
 * how open and closed ends compare without cases. A `null` value lies beyond all numbers, on its side.
 */
export interface Bound {
  readonly value: Big | null;
  readonly side: -1 | 1;
}

/** Negative if `a` lies below `b`, 0 if they are one place, else positive. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a.value === null) return b.value === null ? a.side - b.side : a.side;
  if (b.value === null) return -b.side;
  return compareDecimals(a.value, b.value) || a.side - b.side;
}
