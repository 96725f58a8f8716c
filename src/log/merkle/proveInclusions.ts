import type { Hash } from './hashes.ts';
import { inclusionPath } from './inclusionPath.ts';
import { readRanges } from './readRanges.ts';
import type { ReadNodes } from './readRanges.ts';

/** The proofs of several leaves below `size`, in their order, as `proveInclusion` gives each: the nodes are read at once. */
export async function proveInclusions(
  readNodes: ReadNodes,
  indexes: readonly number[],
  size: number,
): Promise<readonly (readonly Hash[])[]> {
  const paths = indexes.map((index) => inclusionPath(index, size));
  const hashes = await readRanges(readNodes, paths.flat());
  let from = 0;
  return paths.map(({ length }) => hashes.slice(from, (from += length)));
}
