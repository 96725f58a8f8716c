import type { PointComparator } from '../../../domain/figures/figurePolicy.ts';

/** A hedge and the token indices it takes; `from` and `to` are end exclusive. */
export interface Hedge {
  readonly comparator: PointComparator;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}
