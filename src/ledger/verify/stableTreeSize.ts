import { isKind } from '../../domain/errorWithRemedy.ts';
import type { LogReader } from '../storedLog/logReader.ts';
import { isLaterCheckpoint } from '../../log/note/isLaterCheckpoint.ts';
import { growTree } from '../../log/merkle/growTree.ts';
import type { TreeEdge } from '../../log/merkle/growTree.ts';
import { leafHash, sameHash } from '../../log/merkle/hashes.ts';
import { subtreesOf } from '../../log/merkle/subtrees.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';

/** How far a log reaches, and what was signed of it up to there. */
export interface StableTree {
  readonly size: number;
  readonly kept: readonly SignedCheckpoint[];
}

/**
 * How far the stored log reaches, and the kept heads that it must have, which were read before it. A head is kept just before
 * it is stored, so one more may be under way, or wait since a process was killed, and where the database was set back, the
 * one after it as well: they are left out where the queue begins with exactly their entries.
 */
export async function stableTreeSize(
  read: LogReader,
  kept: readonly SignedCheckpoint[],
): Promise<StableTree> {
  const size = await read.extent();
  const beyond = kept.filter((head) => head.size > size).sort((one, other) => one.size - other.size);
  const areWaiting = beyond.length === 0 || (await arePending(read, size, beyond));
  return { size, kept: areWaiting ? kept.filter((head) => head.size <= size) : kept };
}

/** Whether what waits makes these heads, one after the other, as the sequencer will store them. */
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
    // What the tree lacks is found when the log is gone through.
    if (isKind(error, 'LOG', 'CLOCK')) return false;
    throw error;
  }
}
