/** A node over a complete subtree: `index` counts the subtrees of 2^level leaves from the left. */
export interface NodeRef {
  readonly level: number;
  readonly index: number;
}

/** Leaves from `from` on, up to but without `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a number counts leaves: JavaScript counts exactly up to 2^53 - 1, and no log comes near. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The largest power of two that is smaller than `count`, which is at least 2: where RFC 6962 splits a tree. */
export function splitPoint(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The largest n with 2^n <= `count`; exact, which Math.log2 is not near 2^50. */
export function floorLog2(count: number): number {
  let level = 0;
  while (2 ** (level + 1) <= count) level++;
  return level;
}

/** The complete subtrees that make up a range which begins where RFC 6962 splits a tree, from the left. */
export function subtreesOf({ from, to }: LeafRange): NodeRef[] {
  const refs: NodeRef[] = [];
  for (let begin = from; begin < to;) {
    const level = floorLog2(to - begin);
    const width = 2 ** level;
    refs.push({ level, index: begin / width });
    begin += width;
  }
  return refs;
}
