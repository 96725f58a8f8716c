import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Hash } from './hashes.ts';
import { readRanges } from './readRanges.ts';
import type { ReadNodes } from './readRanges.ts';
import { isCount, splitPoint } from './subtrees.ts';
import type { LeafRange } from './subtrees.ts';

/** The proof that the leaf at `index` is in the tree of `size` leaves (RFC 9162, section 2.1.3.1), sibling first. */
export async function proveInclusion(
  readNodes: ReadNodes,
  index: number,
  size: number,
): Promise<Result<Hash[], string>> {
  if (!isCount(index)) return fail(`${index} is not a position`);
  if (!isCount(size) || size === 0) return fail(`a tree of size ${size} holds no entry`);
  if (index >= size) return fail(`position ${index} is beyond the end of a tree of ${size}`);
  return ok(await readRanges(readNodes, pathOf(index, size)));
}

/** The siblings on the way from a leaf up to the root. */
function pathOf(index: number, size: number): LeafRange[] {
  const path: LeafRange[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}
