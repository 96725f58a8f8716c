import { intersection } from './intersection.ts';
import { compareBounds, type Bound } from './bound.ts';
import { overlaps } from './overlaps.ts';
import type { NumericInterval } from './numericInterval.ts';

/** A largest set of stretches that share a number, and their intersection. */
export interface Overlap<Item> {
  readonly shared: NumericInterval;
  readonly items: readonly Item[];
  /** The number of places at which just as many meet; this is the lowest of them. */
  readonly places: number;
}

/**
 * Marzullo's sweep: the place at which most of the stretches meet. On a line, stretches that meet pairwise
 * meet jointly, so one walk over the sorted ends finds the largest consistent set, O(n log n). `null` if
 * nothing was given.
 */
export function maxOverlap<Item>(
  items: readonly Item[],
  stretchOf: (item: Item) => NumericInterval,
): Overlap<Item> | null {
  const filled = items
    .map((item) => ({ item, stretch: stretchOf(item) }))
    .filter(({ stretch }) => intersection(stretch, stretch) !== null);
  const ends = filled.flatMap(({ stretch: { low, high } }) => [
    { cut: low, step: 1 },
    { cut: high, step: -1 },
  ]);
  // At one place those that end there are left before others begin: they share no number.
  ends.sort((a, b) => compareBounds(a.cut, b.cut) || a.step - b.step);
  let [open, most]: [number, number] = [0, 0];
  let places: NumericInterval[] = [];
  let begun: Bound | null = null;
  for (const { cut, step } of ends) {
    open += step;
    if (step === 1 && open >= most) {
      if (open > most) places = [];
      most = open;
      begun = cut;
    } else if (step === -1 && begun !== null) {
      places.push({ low: begun, high: cut });
      begun = null;
    }
  }
  const shared = places[0];
  if (shared === undefined) return null;
  const members = filled.filter(({ stretch }) => overlaps(stretch, shared)).map(({ item }) => item);
  return { shared, items: members, places: places.length };
}
