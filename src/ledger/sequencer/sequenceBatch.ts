import { growTree } from '../../log/merkle/growTree.ts';
import type { TreeEdge } from '../../log/merkle/growTree.ts';
import { leafHash, sameHash } from '../../log/merkle/hashes.ts';
import { signCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedHead } from '../../log/note/signedHead.ts';
import type { Signer } from '../../log/note/signer.ts';
import { checkAgainstStoredHeads } from './checkAgainstStoredHeads.ts';
import type { VerifiedHead, HeadTrust } from './checkAgainstStoredHeads.ts';
import { rollbackError } from './rollbackError.ts';
import type { Batch, LogStore } from './logStore.ts';
import type { LogEntry, QueuedEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import { compareClocks, nextTimestamp } from './nextTimestamp.ts';
import type { Clocks } from './nextTimestamp.ts';

export interface SequencingOptions extends Omit<HeadTrust, 'verifier'> {
  readonly store: LogStore;
  readonly signer: Signer;
  readonly clocks: Clocks;
  readonly batchEntries: number;
}

/** The result of one batch. */
export interface SequencingResult {
  readonly entries: number;
  /** The new head, stored in both places; `null` if the outbox was empty. */
  readonly checkpoint: StoredCheckpoint | null;
}

/** The next entries, and the tree with them. */
interface Grown extends Pick<Batch, 'nodes'>, Pick<StoredCheckpoint, 'size' | 'root'> {
  readonly entries: readonly Omit<LogEntry, 'recordedAt'>[];
}

/**
 * Moves a batch from the outbox into the log, in one transaction: positions without a gap, the tree, and a signed head.
 * The head is prepared outside the database before the commit, because readers can see it from the commit on. If the
 * commit fails, a later call stores exactly that head. The function may be interrupted anywhere and called again.
 * Throws ErrorWithRemedy (LOG or CLOCK) if the log must not grow.
 */
export function sequenceBatch(sequencing: SequencingOptions): Promise<SequencingResult> {
  const { store, headStore, signer, batchEntries } = sequencing;
  return store.turn(async (turn) => {
    const end = await checkAgainstStoredHeads(turn, { ...sequencing, verifier: signer.verifier });
    const { tree, prepared } = end;
    const queued = await turn.drain(prepared === null ? batchEntries : prepared.head.size - tree.size);
    if (prepared === null && queued.length === 0) return { entries: 0, checkpoint: null };
    const grown = grow(tree, queued);
    if (prepared !== null && !isHeadOf(prepared, grown))
      throw rollbackError(tree.size, prepared.head.size, headStore.folder);
    const checkpoint = preparedHead(end, grown) ?? signNextHead(end, grown, sequencing);
    const entries = grown.entries.map((entry) => ({ ...entry, recordedAt: checkpoint.signedAt }));
    await turn.append({ entries, nodes: grown.nodes, checkpoint });
    // As late as possible: an earlier failure leaves no prepared head.
    if (checkpoint.note !== prepared?.note) await headStore.prepare(checkpoint.note, end.folderNotes);
    return { entries: entries.length, checkpoint };
  });
}

function grow(tree: TreeEdge, queued: readonly QueuedEntry[]): Grown {
  const entries = queued.map(({ subject, bytes }, at) => ({
    ...{ subject, bytes },
    position: tree.size + at,
    leafHash: leafHash(bytes),
  }));
  const { size, root, nodes } = growTree(
    tree,
    entries.map((entry) => entry.leafHash),
  );
  return { entries, nodes, size, root };
}

const isHeadOf = ({ head }: SignedHead, { size, root }: Grown): boolean =>
  head.size === size && sameHash(head.root, root);

/**
 * The prepared head, if it follows the stored one. `null` if another process has continued meanwhile; then the same
 * tree is signed again.
 */
function preparedHead(
  { prepared, checkpoint }: VerifiedHead,
  { size, root }: Grown,
): StoredCheckpoint | null {
  if (prepared === null) return null;
  const { time, previous } = prepared.head;
  const follows =
    previous === null || checkpoint === null
      ? previous === null && checkpoint === null
      : previous.size === checkpoint.size && sameHash(previous.textHash, checkpoint.head.textHash);
  return follows && time !== null ? { size, root, note: prepared.note, signedAt: time } : null;
}

function signNextHead(
  { checkpoint, clock }: VerifiedHead,
  { size, root }: Grown,
  { signer, clocks }: SequencingOptions,
): StoredCheckpoint {
  compareClocks(clocks.now(), clock);
  const at = nextTimestamp(checkpoint?.signedAt ?? null, clocks);
  const note = signCheckpoint(signer, { size, root, at, previous: checkpoint?.head ?? null });
  return { size, root, note, signedAt: at };
}
