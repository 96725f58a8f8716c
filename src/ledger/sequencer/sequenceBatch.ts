import { growTree } from '../../log/merkle/growTree.ts';
import type { TreeEdge } from '../../log/merkle/growTree.ts';
import { leafHash, sameHash } from '../../log/merkle/hashes.ts';
import { signCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedHead } from '../../log/note/signedHead.ts';
import type { Signer } from '../../log/note/signer.ts';
import { checkAgainstStoredHeads } from './checkAgainstStoredHeads.ts';
import type { VerifiedHead, HeadTrust } from './checkAgainstStoredHeads.ts';
import { rollbackError } from './rollbackError.ts';
import type { Batch, LogEntry, LogStore, QueuedEntry, StoredCheckpoint } from '../../log/logStore.ts';
import { compareClocks, nextTimestamp } from './nextTimestamp.ts';
import type { Clocks } from './nextTimestamp.ts';

export interface SequencingOptions extends Omit<HeadTrust, 'verifier'> {
  readonly store: LogStore;
  readonly signer: Signer;
  readonly clocks: Clocks;
  readonly batchEntries: number;
}

/** What one batch came to. */
export interface SequencingResult {
  readonly entries: number;
  /** The new head, kept, and stored; `null` where nothing waited. */
  readonly checkpoint: StoredCheckpoint | null;
}

/** The entries that come next, and the tree with them. */
interface Grown extends Pick<Batch, 'nodes'>, Pick<StoredCheckpoint, 'size' | 'root'> {
  readonly entries: readonly Omit<LogEntry, 'recordedAt'>[];
}

/**
 * Takes a batch from the queue into the log: positions without a gap, the tree, a signed head, in one transaction. The head is
 * kept outside of the database before the commit, since from the commit on everybody can see it: a pledge, which is carried
 * out where the commit fails. May be cut short anywhere and called again. Throws ErrorWithRemedy
 * (LOG or CLOCK) if the log must not grow.
 */
export function sequenceBatch(sequencing: SequencingOptions): Promise<SequencingResult> {
  const { store, keeper, signer, batchEntries } = sequencing;
  return store.turn(async (turn) => {
    const end = await checkAgainstStoredHeads(turn, { ...sequencing, verifier: signer.verifier });
    const { tree, prepared: pledge } = end;
    const queued = await turn.drain(pledge === null ? batchEntries : pledge.head.size - tree.size);
    if (pledge === null && queued.length === 0) return { entries: 0, checkpoint: null };
    const grown = grow(tree, queued);
    if (pledge !== null && !isHeadOf(pledge, grown))
      throw rollbackError(tree.size, pledge.head.size, keeper.folder);
    const checkpoint = preparedHead(end, grown) ?? signNextHead(end, grown, sequencing);
    const entries = grown.entries.map((entry) => ({ ...entry, recordedAt: checkpoint.signedAt }));
    await turn.append({ entries, nodes: grown.nodes, checkpoint });
    // As late as can be: what fails before it binds nobody.
    if (checkpoint.note !== pledge?.note) await keeper.prepare(checkpoint.note, end.kept);
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
 * The very head that was pledged, where it follows the one that is stored; else `null`: another process went on meanwhile, and
 * the same tree is signed again.
 */
function preparedHead(
  { prepared: pledge, checkpoint }: VerifiedHead,
  { size, root }: Grown,
): StoredCheckpoint | null {
  if (pledge === null) return null;
  const { time, previous } = pledge.head;
  const follows =
    previous === null || checkpoint === null
      ? previous === null && checkpoint === null
      : previous.size === checkpoint.size && sameHash(previous.textHash, checkpoint.head.textHash);
  return follows && time !== null ? { size, root, note: pledge.note, signedAt: time } : null;
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
