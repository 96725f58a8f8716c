import Big from 'big.js';
import type { NumericInterval } from './numericInterval.ts';

/** The distance between two stretches: 0 if they overlap or touch, even at an end that both leave out. */
export function gap(a: NumericInterval, b: NumericInterval): Big {
  const between = ({ high }: NumericInterval, { low }: NumericInterval): Big =>
    high.value === null || low.value === null ? new Big(0) : low.value.minus(high.value);
  const [up, down] = [between(a, b), between(b, a)];
  const most = up.gt(down) ? up : down;
  return most.gt(0) ? most : new Big(0);
}
