import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Hash } from './hashes.ts';
import { inclusionPath } from './inclusionPath.ts';
import { readRanges } from './readRanges.ts';
import type { ReadNodes } from './readRanges.ts';
import { isCount } from './subtrees.ts';

/** The proof that the leaf at `index` is in the tree of `size` leaves (RFC 9162, section 2.1.3.1), sibling first. */
export async function proveInclusion(
  readNodes: ReadNodes,
  index: number,
  size: number,
): Promise<Result<Hash[], string>> {
  if (!isCount(index)) return fail(`${index} is not a position`);
  if (!isCount(size) || size === 0) return fail(`a tree of size ${size} holds no entry`);
  if (index >= size) return fail(`position ${index} is beyond the end of a tree of ${size}`);
  return ok(await readRanges(readNodes, inclusionPath(index, size)));
}
