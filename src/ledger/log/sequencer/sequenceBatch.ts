import { growTree } from '../merkle/growTree.ts';
import type { TreeEdge } from '../merkle/growTree.ts';
import { leafHash, sameHash } from '../merkle/hashes.ts';
import { signCheckpoint } from '../note/checkpoint.ts';
import type { SignedHead } from '../note/signedHead.ts';
import type { Signer } from '../note/signer.ts';
import { assureHead } from './assureHead.ts';
import type { AssuredHead, HeadTrust } from './assureHead.ts';
import { logBehind } from './logBehind.ts';
import type { Batch, LogEntry, LogStore, QueuedEntry, StoredCheckpoint } from './logStore.ts';
import { compareClocks, nextTime } from './nextTime.ts';
import type { Clocks } from './nextTime.ts';

export interface Sequencing extends Omit<HeadTrust, 'verifier'> {
  readonly store: LogStore;
  readonly signer: Signer;
  readonly clocks: Clocks;
  readonly batchEntries: number;
}

/** What one batch came to. */
export interface Sequenced {
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
 * out where the commit fails. May be cut short anywhere and called again. Throws LogError where the log must not go on.
 */
export function sequenceBatch(sequencing: Sequencing): Promise<Sequenced> {
  const { store, keeper, signer, batchEntries } = sequencing;
  return store.turn(async (turn) => {
    const end = await assureHead(turn, { ...sequencing, verifier: signer.verifier });
    const { tree, pledge } = end;
    const queued = await turn.drain(pledge === null ? batchEntries : pledge.head.size - tree.size);
    if (pledge === null && queued.length === 0) return { entries: 0, checkpoint: null };
    const grown = grow(tree, queued);
    if (pledge !== null && !isHeadOf(pledge, grown))
      throw logBehind(tree.size, pledge.head.size, keeper.place);
    const checkpoint = pledgedHead(end, grown) ?? signedHead(end, grown, sequencing);
    const entries = grown.entries.map((entry) => ({ ...entry, recordedAt: checkpoint.signedAt }));
    await turn.append({ entries, nodes: grown.nodes, checkpoint });
    // As late as can be: what fails before it binds nobody.
    if (checkpoint.note !== pledge?.note) await keeper.pledge(checkpoint.note, end.kept);
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
function pledgedHead({ pledge, checkpoint }: AssuredHead, { size, root }: Grown): StoredCheckpoint | null {
  if (pledge === null) return null;
  const { time, previous } = pledge.head;
  const follows =
    previous === null || checkpoint === null
      ? previous === null && checkpoint === null
      : previous.size === checkpoint.size && sameHash(previous.textHash, checkpoint.head.textHash);
  return follows && time !== null ? { size, root, note: pledge.note, signedAt: time } : null;
}

function signedHead(
  { checkpoint, clock }: AssuredHead,
  { size, root }: Grown,
  { signer, clocks }: Sequencing,
): StoredCheckpoint {
  compareClocks(clocks.now(), clock);
  const at = nextTime(checkpoint?.signedAt ?? null, clocks);
  const note = signCheckpoint(signer, { size, root, at, previous: checkpoint?.head ?? null });
  return { size, root, note, signedAt: at };
}
