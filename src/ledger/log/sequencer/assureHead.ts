import type { CheckpointKeeper } from '../checkpointKeeper.ts';
import { LogError } from '../logError.ts';
import { mayExtend } from '../mayExtend.ts';
import { foldSubtrees } from '../merkle/foldSubtrees.ts';
import { EMPTY_TREE } from '../merkle/growTree.ts';
import type { TreeEdge } from '../merkle/growTree.ts';
import { sameHash } from '../merkle/hashes.ts';
import { proveConsistency } from '../merkle/proveConsistency.ts';
import { subtreesOf } from '../merkle/subtrees.ts';
import { openCheckpoint } from '../note/checkpoint.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';
import type { Verifier } from '../note/verifier.ts';
import type { LogTurn, StoredCheckpoint } from './logStore.ts';

/** Where the log ends, proved to be what was signed before. */
export interface AssuredHead {
  readonly tree: TreeEdge;
  readonly checkpoint: StoredCheckpoint | null;
}

const RESTORE =
  'Nothing more is signed. Restore the newest backup of the database, and see what differs with: consilience verify';

/**
 * The end of the stored log, if it is an extension of the checkpoint kept outside of the database; that one is brought up
 * to date where a crash left it behind. Throws LogError where the database is behind it, or has another past.
 */
export async function assureHead(
  turn: LogTurn,
  keeper: CheckpointKeeper,
  verifier: Verifier,
): Promise<AssuredHead> {
  // Read before the database, which may grow in between: the other way round it would seem to be behind.
  const keptNote = await keeper.read();
  const kept = keptNote === null ? null : openOwn(keptNote, `The checkpoint in ${keeper.place}`, verifier);
  const { size, checkpoint } = await turn.head();
  if (checkpoint === null) {
    if (kept !== null) throw behind(keeper, kept, 0);
    if (size > 0) throw new LogError('The log has entries, but no checkpoint.', RESTORE);
    return { tree: EMPTY_TREE, checkpoint };
  }
  const stored = openOwn(checkpoint.note, 'The last checkpoint in the database', verifier);
  const tree = { size, subtrees: await turn.nodes(subtreesOf({ from: 0, to: size })) };
  const agrees = [checkpoint, stored].every(
    (head) => head.size === size && sameHash(head.root, foldSubtrees(tree.subtrees)),
  );
  if (!agrees) throw new LogError('The log in the database is not what its last checkpoint says.', RESTORE);
  if (kept !== null) await assureExtension(turn, keeper, kept, stored);
  if (keptNote !== checkpoint.note) await keeper.save(checkpoint.note);
  return { tree, checkpoint };
}

async function assureExtension(
  turn: LogTurn,
  keeper: CheckpointKeeper,
  kept: SignedCheckpoint,
  stored: SignedCheckpoint,
): Promise<void> {
  if (stored.size < kept.size) throw behind(keeper, kept, stored.size);
  const proof = await proveConsistency(turn.nodes, kept.size, stored.size);
  const extended = proof.ok ? mayExtend(kept, stored, proof.value) : proof;
  if (extended.ok) return;
  throw new LogError(
    `The log in the database does not go on from the checkpoint in ${keeper.place}: ${extended.reason}.`,
    RESTORE,
  );
}

const behind = (keeper: CheckpointKeeper, kept: SignedCheckpoint, size: number): LogError =>
  new LogError(
    `The database is behind: its log has ${size} entries, but ${kept.size} were signed, as ${keeper.place} says.`,
    `${RESTORE}. For a new log on purpose, move that file and the key beside it away.`,
  );

function openOwn(note: string, what: string, verifier: Verifier): SignedCheckpoint {
  const opened = openCheckpoint(note, verifier);
  if (opened.ok) return opened.value;
  throw new LogError(
    `${what} is not of this log: ${opened.reason}.`,
    'Use the key and the data folder that belong to this database.',
  );
}
