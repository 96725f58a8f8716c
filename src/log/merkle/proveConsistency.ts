import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Hash } from './hashes.ts';
import { readRanges } from './readRanges.ts';
import type { ReadNodes } from './readRanges.ts';
import { isCount, splitPoint } from './subtrees.ts';
import type { LeafRange } from './subtrees.ts';

/** The proof that the tree of `size2` leaves begins with that of `size1` (RFC 9162, section 2.1.4.1). */
export async function proveConsistency(
  readNodes: ReadNodes,
  size1: number,
  size2: number,
): Promise<Result<Hash[], string>> {
  if (!isCount(size1) || size1 === 0) return fail(`nothing can be proved of a tree of size ${size1}`);
  if (!isCount(size2)) return fail(`${size2} is not the size of a tree`);
  if (size1 > size2) return fail(`a tree of ${size1} is not the beginning of one of ${size2}`);
  return ok(await readRanges(readNodes, pathOf(size1, size2)));
}

/** `SUBPROOF` of RFC 9162: the subtrees that make up both trees. */
function pathOf(size1: number, size2: number): LeafRange[] {
  const path: LeafRange[] = [];
  let from = 0;
  let to = size2;
  while (to !== size1) {
    const middle = from + splitPoint(to - from);
    if (size1 <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  // The verifier knows the whole first tree, so the proof leaves it out if the path ends in it.
  if (from > 0) path.push({ from, to });
  return path.reverse();
}
