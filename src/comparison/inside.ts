import { compareCuts } from './cut.ts';
import type { Stretch } from './stretch.ts';

/** Whether every number of `inner` is one of `outer`. A stretch lies inside itself. */
export const inside = (inner: Stretch, outer: Stretch): boolean =>
  compareCuts(outer.low, inner.low) <= 0 && compareCuts(inner.high, outer.high) <= 0;
