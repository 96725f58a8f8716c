import { EntryWalk } from './entryWalk.ts';
import type { RemoteLog } from './remoteLog.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import { checkConsistency } from '../note/checkConsistency.ts';
import { foldSubtrees } from '../merkle/foldSubtrees.ts';
import { sameHash } from '../merkle/hashes.ts';
import { proveConsistency } from '../merkle/proveConsistency.ts';
import type { ReadNodes } from '../merkle/readRanges.ts';
import { subtreesOf } from '../merkle/subtrees.ts';
import { openCheckpoint } from '../note/checkpoint.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';
import type { SignedHead } from '../note/signedHead.ts';
import type { Verifier } from '../note/verifier.ts';
import { tileReader } from '../tiles/tileReader.ts';

export interface FollowOptions {
  readonly log: RemoteLog;
  readonly verifier: Verifier;
  /** Heads of the log that are known: the newest one must go on from each. */
  readonly known: readonly SignedCheckpoint[];
  /** The number of entries read before; `null` reads no entries. */
  readonly checked: number | null;
  /** Called now and then with the number of entries read, and the number that the head has. */
  readonly onRead: (count: number, size: number) => void;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** The result of following a log. */
export interface FollowResult extends SignedHead {
  /** The number of entries read now, and the number of them that were erased. */
  readonly read: number;
  readonly erased: number;
  /** The faults of the log, each a sentence; none if it holds. */
  readonly faults: readonly string[];
}

/**
 * An erasure removes the words at once, and its own entry waits for the sequencer: normally some
 * milliseconds.
 */
const ERASURE_WAITS = 5;
const ERASURE_WAIT_MS = 1_000;

/**
 * Asks a log for its newest head. Insists that its tiles make the signed root, that it extends the known heads, and that its
 * entries are in the tree. Throws ErrorWithRemedy (LOG) if the verifier's key signed no head.
 */
export async function followLog(following: FollowOptions): Promise<FollowResult> {
  const { log, verifier, wait } = following;
  let course: Course = { known: following.known, walk: null };
  for (let waits = 0; ; waits++) {
    // A head that can't be trusted is not a fault of the head before it, and not evidence against the log.
    const signed = await signedHead(log, verifier);
    const { faults, walk } = await goOn(following, course, signed.head);
    const { read, erased } = walk ?? { read: 0, erased: 0 };
    if (faults.length > 0 || !walk?.awaitsErasure) return { ...signed, read, erased, faults };
    if (waits === ERASURE_WAITS) return { ...signed, read, erased, faults: walk.faults };
    await wait(ERASURE_WAIT_MS);
    course = { known: [signed.head], walk };
  }
}

/** The progress in a log: the heads that the next one must extend, and the entries, if any were read. */
interface Course {
  readonly known: readonly SignedCheckpoint[];
  readonly walk: EntryWalk | null;
}

/**
 * Follows a log on to a head. Gives the faults of the head, except those that an erasure may still explain.
 */
async function goOn(
  { log, checked, onRead }: FollowOptions,
  { known, walk }: Course,
  head: SignedCheckpoint,
): Promise<Pick<FollowResult, 'faults'> & Pick<Course, 'walk'>> {
  const nodes = nodesOf(log, head);
  let entries = walk;
  try {
    const faults = await headFaults(nodes, head, known);
    if (faults.length > 0 || checked === null) return { faults, walk };
    entries ??= await EntryWalk.begin(log, nodes, Math.min(checked, head.size));
    await entries.to(head, (count) => {
      onRead(count, head.size);
    });
    return { faults: entries.awaitsErasure ? [] : entries.faults, walk: entries };
  } catch (error) {
    // The server sends malformed tiles: a finding about the signed head.
    if (isKind(error, 'LOG', 'CLOCK')) return { faults: [error.message], walk: entries };
    throw error;
  }
}

async function signedHead(log: RemoteLog, verifier: Verifier): Promise<SignedHead> {
  const note = await log.checkpoint();
  const head = openCheckpoint(note, verifier);
  if (head.ok) return { note, head: head.value };
  throw new ErrorWithRemedy(
    'LOG',
    `The checkpoint of the log can't be trusted: ${head.error}.`,
    'See that it is the log that you mean, and ask its operator whether its key was changed.',
  );
}

const nodesOf = (log: RemoteLog, { size }: SignedCheckpoint): ReadNodes =>
  tileReader(size, (tile) => log.tile(tile));

/** The faults of a head, by the tiles above its entries alone. */
async function headFaults(
  nodes: ReadNodes,
  head: SignedCheckpoint,
  known: readonly SignedCheckpoint[],
): Promise<string[]> {
  const later = known.find(({ size }) => size > head.size);
  if (later) return [describeRollback(head, later)];
  const root = foldSubtrees(await nodes(subtreesOf({ from: 0, to: head.size })));
  if (!sameHash(root, head.root)) return ['The tiles of the log do not make the root that it has signed.'];
  const faults: string[] = [];
  for (const before of known.filter(({ size }) => size > 0)) {
    const proof = await proveConsistency(nodes, before.size, head.size);
    const grown = proof.ok ? checkConsistency(before, head, proof.value) : proof;
    if (!grown.ok)
      faults.push(`The log was changed since it was remembered at ${before.size} entries: ${grown.error}.`);
  }
  return faults;
}

/** The finding from a head with fewer entries than a known one, by the times of the two. */
function describeRollback(head: SignedCheckpoint, later: SignedCheckpoint): string {
  const counts = `The log has ${head.size} entries and had ${later.size} before`;
  if (head.signedAt === null || later.signedAt === null || head.signedAt <= later.signedAt)
    return `${counts}: it was rolled back, or this is an old copy of its head.`;
  return `${counts}, and this head was signed later (${head.signedAt.toISOString()}): it was rolled back.`;
}
