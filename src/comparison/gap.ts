import Big from 'big.js';
import type { Stretch } from './stretch.ts';

/** The distance between two stretches: 0 where they meet or touch, also where they touch at an end that both leave out. */
export function gap(a: Stretch, b: Stretch): Big {
  const between = ({ high }: Stretch, { low }: Stretch): Big =>
    high.value === null || low.value === null ? new Big(0) : low.value.minus(high.value);
  const [up, down] = [between(a, b), between(b, a)];
  const most = up.gt(down) ? up : down;
  return most.gt(0) ? most : new Big(0);
}
