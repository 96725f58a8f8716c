import { foldSubtrees } from './foldSubtrees.ts';
import type { Hash } from './hashes.ts';
import { subtreesOf } from './subtrees.ts';
import type { LeafRange, NodeRef } from './subtrees.ts';

/** Reads nodes over complete subtrees, all at once, in the order asked for. Rejects if one is missing. */
export type ReadNodes = (refs: readonly NodeRef[]) => Promise<readonly Hash[]>;

/** The root over each range of leaves, with one read for all of them. */
export async function readRanges(readNodes: ReadNodes, ranges: readonly LeafRange[]): Promise<Hash[]> {
  const refs = ranges.map(subtreesOf);
  const all = refs.flat();
  const hashes = all.length === 0 ? [] : await readNodes(all);
  let begin = 0;
  return refs.map(({ length }) => {
    begin += length;
    return foldSubtrees(hashes.slice(begin - length, begin));
  });
}
