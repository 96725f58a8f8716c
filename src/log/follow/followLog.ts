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
  /** How many entries were gone through before; `null` leaves the entries alone. */
  readonly checked: number | null;
  /** Told now and then how many entries were read, of how many that the head has. */
  readonly onRead: (count: number, size: number) => void;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** What following a log has shown. */
export interface FollowResult extends SignedHead {
  /** How many entries were read now, and how many of them were erased. */
  readonly read: number;
  readonly erased: number;
  /** Why the log does not hold, each a sentence; none where it does. */
  readonly faults: readonly string[];
}

/** An erasure takes the words at once, and its own entry waits for the sequencer: some milliseconds, while it is well. */
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
    // One that can't be trusted is no fault of the head before it, and no evidence against the log.
    const signed = await signedHead(log, verifier);
    const { faults, walk } = await goOn(following, course, signed.head);
    const { read, erased } = walk ?? { read: 0, erased: 0 };
    if (faults.length > 0 || !walk?.awaitsErasure) return { ...signed, read, erased, faults };
    if (waits === ERASURE_WAITS) return { ...signed, read, erased, faults: walk.faults };
    await wait(ERASURE_WAIT_MS);
    course = { known: [signed.head], walk };
  }
}

/** How far a log was followed: the heads that the next one must go on from, and the entries, if any were read. */
interface Course {
  readonly known: readonly SignedCheckpoint[];
  readonly walk: EntryWalk | null;
}

/** Follows a log on to a head: why the head does not hold, apart from what an erasure may still explain. */
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
    // What is served are no tiles: a finding about the head that was signed.
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
    'See that it is the log that you mean, and ask whoever runs it whether its key was changed.',
  );
}

const nodesOf = (log: RemoteLog, { size }: SignedCheckpoint): ReadNodes =>
  tileReader(size, (tile) => log.tile(tile));

/** Why a head does not hold: by the tiles above its entries alone. */
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

/** What a head with fewer entries than a known one shows, by when the two were signed. */
function describeRollback(head: SignedCheckpoint, later: SignedCheckpoint): string {
  const told = `The log has ${head.size} entries and had ${later.size} before`;
  if (head.signedAt === null || later.signedAt === null || head.signedAt <= later.signedAt)
    return `${told}: it was set back, or an old copy of its head is shown.`;
  return `${told}, and this head was signed later (${head.signedAt.toISOString()}): it was set back.`;
}
