import { LogError } from '../logError.ts';
import type { LogReader } from '../logReader.ts';
import { growTree } from '../merkle/growTree.ts';
import { leafHash, sameHash } from '../merkle/hashes.ts';
import { subtreesOf } from '../merkle/subtrees.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';

/** How far a log reaches, and what was signed of it up to there. */
export interface SettledExtent {
  readonly size: number;
  readonly kept: readonly SignedCheckpoint[];
}

/**
 * How far the stored log reaches, and the kept heads that it must have, which were read before it. A head is kept just before
 * it is stored, so one more may be under way, or wait since a process was killed: it is left out where the queue begins with
 * exactly its entries.
 */
export async function settledExtent(
  read: LogReader,
  kept: readonly SignedCheckpoint[],
): Promise<SettledExtent> {
  const size = await read.extent();
  const beyond = kept.filter((head) => head.size > size);
  const waiting = await Promise.all(beyond.map((head) => isWaiting(read, size, head)));
  return { size, kept: waiting.every((one) => one) ? kept.filter((head) => head.size <= size) : kept };
}

async function isWaiting(read: LogReader, size: number, head: SignedCheckpoint): Promise<boolean> {
  if (head.time === null || (head.previous?.size ?? 0) > size) return false;
  try {
    const subtrees = size === 0 ? [] : await read.nodes(subtreesOf({ from: 0, to: size }));
    const waiting = await read.firstWaiting(head.size - size);
    const grown = growTree({ size, subtrees }, waiting.map(leafHash));
    return grown.size === head.size && sameHash(grown.root, head.root);
  } catch (error) {
    // What the tree lacks is found when the log is gone through.
    if (error instanceof LogError) return false;
    throw error;
  }
}
