import type { CheckpointStore } from '../logFolder/checkpointStore.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { checkConsistency } from '../../log/note/checkConsistency.ts';
import { isLaterCheckpoint } from '../../log/note/isLaterCheckpoint.ts';
import { foldSubtrees } from '../../log/merkle/foldSubtrees.ts';
import { EMPTY_TREE } from '../../log/merkle/growTree.ts';
import type { TreeEdge } from '../../log/merkle/growTree.ts';
import { sameHash } from '../../log/merkle/hashes.ts';
import { proveConsistency } from '../../log/merkle/proveConsistency.ts';
import { subtreesOf } from '../../log/merkle/subtrees.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import { openFolderHeads, openSignedByUs } from '../../log/note/openSignedByUs.ts';
import type { SignedHead } from '../../log/note/signedHead.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import type { LogHead, LogTurn } from './logStore.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import { RESTORE_REMEDY, rollbackError } from './rollbackError.ts';

/** The end of the log, proved to match the signed heads. */
export interface VerifiedHead {
  readonly tree: TreeEdge;
  /** The last stored head; `null` if the log is empty. */
  readonly checkpoint: (StoredCheckpoint & SignedHead) | null;
  /** A head that was signed but is not stored: the log may continue only with it. `null` if there is none. */
  readonly prepared: SignedHead | null;
  /** The notes in the checkpoint store at the time of the check. */
  readonly folderNotes: readonly string[];
  /** The time of the store's clock. */
  readonly clock: Date;
}

/** The heads and keys that the stored log is compared with. */
export interface HeadTrust {
  readonly headStore: CheckpointStore;
  readonly verifier: Verifier;
  /** Whether a folder without stored checkpoints may adopt a log. */
  readonly mayAdopt: boolean;
  /** Called with the head of an adopted log. */
  readonly onAdopted: (head: SignedCheckpoint) => void;
}

/**
 * The end of the stored log, if the log extends the heads outside the database. Observes a newer head if another process has
 * signed since. Throws ErrorWithRemedy (LOG) if the database is behind them, or has another past.
 */
export async function checkAgainstStoredHeads(turn: LogTurn, trust: HeadTrust): Promise<VerifiedHead> {
  const { headStore, verifier } = trust;
  // Read before the database, which may grow in between. In the other order the database would seem to be behind.
  const folderHeads = await readFolderHeads(trust);
  const end = await turn.head();
  const { size, clock } = end;
  const { tree, checkpoint } = await checkStoredTree(turn, end, verifier);
  for (const { note, head } of folderHeads)
    if (checkpoint !== null && head.size <= size && note !== checkpoint.note)
      await checkExtension(turn, head, checkpoint.head, headStore);
  const prepared = nextPreparedHead(folderHeads, size, headStore);
  if (checkpoint !== null && isBehind(folderHeads, size)) await catchUp(checkpoint, trust);
  return { tree, checkpoint, prepared, folderNotes: folderHeads.map(({ note }) => note), clock };
}

const isBehind = (folderHeads: readonly SignedHead[], size: number): boolean =>
  folderHeads.every(({ head }) => head.size < size);

/** Stores a head that another process has signed. */
async function catchUp(stored: StoredCheckpoint & SignedHead, trust: HeadTrust): Promise<void> {
  // If that process uses the same folder, its prepared checkpoint is there by now.
  const folderHeads = await readFolderHeads(trust);
  if (folderHeads.length === 0) await adopt(stored, trust);
  else if (isBehind(folderHeads, stored.size)) await trust.headStore.observe(stored.note);
}

const readFolderHeads = async ({ headStore, verifier }: HeadTrust): Promise<readonly SignedHead[]> =>
  openFolderHeads(await headStore.read(), verifier);

/** Whether the nodes at the end of the stored log, and its last head, match the signed head. */
async function checkStoredTree(
  turn: LogTurn,
  { size, checkpoint }: LogHead,
  verifier: Verifier,
): Promise<Pick<VerifiedHead, 'tree' | 'checkpoint'>> {
  if (checkpoint === null) {
    if (size > 0) throw new ErrorWithRemedy('LOG', 'The log has entries, but no checkpoint.', RESTORE_REMEDY);
    return { tree: EMPTY_TREE, checkpoint };
  }
  const { head } = openSignedByUs(checkpoint.note, 'The last checkpoint in the database', verifier);
  const tree = { size, subtrees: await turn.nodes(subtreesOf({ from: 0, to: size })) };
  const agrees = [checkpoint, head].every(
    (one) => one.size === size && sameHash(one.root, foldSubtrees(tree.subtrees)),
  );
  const hasItsTime = head.time?.getTime() === checkpoint.signedAt.getTime();
  if (agrees && hasItsTime) return { tree, checkpoint: { ...checkpoint, head } };
  throw new ErrorWithRemedy(
    'LOG',
    'The log in the database does not match its last checkpoint.',
    RESTORE_REMEDY,
  );
}

/** Begins to store the heads of a log that was signed elsewhere before, or whose kept checkpoint is lost. */
async function adopt(
  { note, head }: SignedHead,
  { headStore, mayAdopt, onAdopted }: HeadTrust,
): Promise<void> {
  if (!mayAdopt) {
    throw new ErrorWithRemedy(
      'LOG',
      `The database has a log of ${head.size} signed entries, but no checkpoint of it is kept beside the key.`,
      `Nothing is signed. Restore log.checkpoint in ${headStore.folder} from your backup, or set CONSILIENCE_LOG_DIR to the folder that ` +
        'has it. If it is lost, run `consilience verify`, then continue from this state with `consilience verify --keep`.',
    );
  }
  await headStore.observe(note);
  onAdopted(head);
}

async function checkExtension(
  turn: LogTurn,
  folderHead: SignedCheckpoint,
  stored: SignedCheckpoint,
  headStore: CheckpointStore,
): Promise<void> {
  const proof = await proveConsistency(turn.nodes, folderHead.size, stored.size);
  const extended = proof.ok ? checkConsistency(folderHead, stored, proof.value) : proof;
  if (extended.ok) return;
  throw new ErrorWithRemedy(
    'LOG',
    `The log in the database does not continue from the kept checkpoint: ${extended.error}.`,
    `${RESTORE_REMEDY}. The kept checkpoint is in ${headStore.folder}.`,
  );
}

/**
 * The head to continue with, from those that are not stored. If its predecessor is missing too, the database was rolled
 * back.
 */
function nextPreparedHead(
  folderHeads: readonly SignedHead[],
  size: number,
  headStore: CheckpointStore,
): SignedHead | null {
  const beyond = folderHeads.filter(({ head }) => head.size > size);
  const [next] = beyond.sort((one, other) => one.head.size - other.head.size);
  if (!next) return null;
  if (!isLaterCheckpoint(next.head, size)) throw rollbackError(size, next.head.size, headStore.folder);
  return next;
}
