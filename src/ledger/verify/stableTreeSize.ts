import { isKind } from '../../domain/errorWithRemedy.ts';
import type { LogReader } from '../storedLog/logReader.ts';
import { isLaterCheckpoint } from '../../log/note/isLaterCheckpoint.ts';
import { growTree } from '../../log/merkle/growTree.ts';
import type { TreeEdge } from '../../log/merkle/growTree.ts';
import { leafHash, sameHash } from '../../log/merkle/hashes.ts';
import { subtreesOf } from '../../log/merkle/subtrees.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';

/** The size of a log, and the signed heads that it must match. */
export interface StableTree {
  readonly size: number;
  readonly folderHeads: readonly SignedCheckpoint[];
}

/**
 * The size of the stored log, and the folderHeads heads that it must have, which were read before it. A head is prepared just
 * before it is stored, so one more may be in progress, or be left over from a crash. After a rollback the next one may
 * be missing as well. They are left out if the outbox begins with exactly their entries.
 */
export async function stableTreeSize(
  read: LogReader,
  folderHeads: readonly SignedCheckpoint[],
): Promise<StableTree> {
  const size = await read.extent();
  const beyond = folderHeads.filter((head) => head.size > size).sort((one, other) => one.size - other.size);
  const areWaiting = beyond.length === 0 || (await arePending(read, size, beyond));
  return { size, folderHeads: areWaiting ? folderHeads.filter((head) => head.size <= size) : folderHeads };
}

/** Whether the pending entries produce these heads, one after the other, as the sequencer will store them. */
async function arePending(
  read: LogReader,
  size: number,
  heads: readonly SignedCheckpoint[],
): Promise<boolean> {
  try {
    let tree: TreeEdge = {
      size,
      subtrees: size === 0 ? [] : await read.nodes(subtreesOf({ from: 0, to: size })),
    };
    for (const head of heads) {
      if (!isLaterCheckpoint(head, tree.size)) return false;
      const waiting = (await read.firstPending(head.size - size)).slice(tree.size - size);
      const grown = growTree(tree, waiting.map(leafHash));
      if (grown.size !== head.size || !sameHash(grown.root, head.root)) return false;
      tree = grown;
    }
    return true;
  } catch (error) {
    // The walk through the log finds the missing parts of the tree.
    if (isKind(error, 'LOG', 'CLOCK')) return false;
    throw error;
  }
}
