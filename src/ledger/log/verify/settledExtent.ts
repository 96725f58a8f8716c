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

/** Where a head is stored between two looks, the second look shows it. */
const LOOKS = 3;

/**
 * How far the stored log reaches, and the kept heads that it must have. A head is kept just before it is stored, so one more may
 * be under way, or wait since a process was killed: it is left out where the queue begins with exactly its entries.
 */
export async function settledExtent(
  read: LogReader,
  kept: readonly SignedCheckpoint[],
): Promise<SettledExtent> {
  for (let look = 1; ; look++) {
    const size = await read.extent();
    const stored = kept.filter((head) => head.size <= size);
    if (stored.length === kept.length || look === LOOKS) return { size, kept };
    const beyond = kept.filter((head) => head.size > size);
    const waiting = await Promise.all(beyond.map((head) => isWaiting(read, size, head)));
    if (waiting.every((one) => one)) return { size, kept: stored };
  }
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
