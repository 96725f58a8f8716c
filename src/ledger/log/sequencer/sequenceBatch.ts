import type { CheckpointKeeper } from '../checkpointKeeper.ts';
import { LogError } from '../logError.ts';
import { growTree } from '../merkle/growTree.ts';
import { leafHash } from '../merkle/hashes.ts';
import { signCheckpoint } from '../note/checkpoint.ts';
import type { Signer } from '../note/signer.ts';
import { assureHead } from './assureHead.ts';
import type { AssuredHead } from './assureHead.ts';
import type { Batch, LogStore, QueuedEntry, StoredCheckpoint } from './logStore.ts';

export interface Sequencing {
  readonly store: LogStore;
  readonly keeper: CheckpointKeeper;
  readonly signer: Signer;
  readonly now: () => Date;
  readonly batchEntries: number;
}

/** What one batch came to. */
export interface Sequenced {
  readonly entries: number;
  /** The new head, signed, stored and kept; `null` where nothing waited. */
  readonly checkpoint: StoredCheckpoint | null;
}

/** Clocks are set back by a second now and then, and two machines differ by some; more than this is a wrong clock. */
const MAX_CLOCK_BACK_MS = 60_000;

/**
 * Takes a batch from the queue into the log: positions without a gap, the tree, a signed checkpoint, in one transaction;
 * once that is safe, the checkpoint is kept outside of the database too. May be cut short anywhere and called again.
 * Throws LogError where the log must not go on.
 */
export async function sequenceBatch(sequencing: Sequencing): Promise<Sequenced> {
  const { store, keeper, signer, batchEntries } = sequencing;
  const batch = await store.turn(async (turn) => {
    const head = await assureHead(turn, keeper, signer.verifier);
    const queued = await turn.drain(batchEntries);
    if (queued.length === 0) return null;
    const next = extend(head, queued, sequencing);
    await turn.append(next);
    return next;
  });
  if (batch === null) return { entries: 0, checkpoint: null };
  // Only after the commit: a checkpoint that was kept, but whose entries were lost, would stop the log for good.
  await keeper.save(batch.checkpoint.note);
  return { entries: batch.entries.length, checkpoint: batch.checkpoint };
}

function extend({ tree, checkpoint }: AssuredHead, queued: readonly QueuedEntry[], by: Sequencing): Batch {
  const recordedAt = timeAfter(checkpoint?.signedAt ?? null, by.now());
  const entries = queued.map(({ subject, bytes }, at) => ({
    ...{ subject, bytes, recordedAt },
    position: tree.size + at,
    leafHash: leafHash(bytes),
  }));
  const grown = growTree(
    tree,
    entries.map((entry) => entry.leafHash),
  );
  const { size, root } = grown;
  const note = signCheckpoint(by.signer, { size, root, at: recordedAt });
  return { entries, nodes: grown.nodes, checkpoint: { size, root, note, signedAt: recordedAt } };
}

/** Checkpoints are strictly later one than the other, so that a time names one state of the log. */
function timeAfter(last: Date | null, now: Date): Date {
  if (last === null || now > last) return now;
  const back = last.getTime() - now.getTime();
  if (back <= MAX_CLOCK_BACK_MS) return new Date(last.getTime() + 1);
  throw new LogError(
    `The clock says ${now.toISOString()}, but the log was last signed at ${last.toISOString()}.`,
    'Set the clock of this machine right. What was written waits and enters the log then.',
  );
}
