import { LogError } from './logError.ts';
import { mayExtend } from './mayExtend.ts';
import { foldSubtrees } from './merkle/foldSubtrees.ts';
import { sameHash } from './merkle/hashes.ts';
import { proveConsistency } from './merkle/proveConsistency.ts';
import { subtreesOf } from './merkle/subtrees.ts';
import { openCheckpoint } from './note/checkpoint.ts';
import type { SignedCheckpoint } from './note/checkpoint.ts';
import type { Verifier } from './note/verifier.ts';
import { tileReader } from './tiles/tileReader.ts';
import type { TilePath } from './tiles/tilePath.ts';

/** A log somewhere else, of which nothing is believed. */
export interface RemoteLog {
  checkpoint(): Promise<string>;
  tile(tile: TilePath): Promise<Uint8Array>;
}

/** What following a log has shown. */
export interface Followed {
  /** The checkpoint to remember, as it was signed. */
  readonly note: string;
  readonly head: SignedCheckpoint;
  readonly before: SignedCheckpoint | null;
}

const KEEP =
  'Keep the remembered checkpoint and this one: both are signed, and together they prove what was done.';

/**
 * Asks a log for its newest checkpoint and insists that its tiles make the signed root, and that it goes on from the one
 * that is remembered (`null`: the first time). Throws LogError where it does not.
 */
export async function followLog(
  log: RemoteLog,
  verifier: Verifier,
  remembered: string | null,
): Promise<Followed> {
  const before =
    remembered === null
      ? null
      : opened(remembered, verifier, 'The remembered checkpoint', 'Use the file of that log.');
  const note = await log.checkpoint();
  const head = opened(note, verifier, 'The checkpoint of the log', 'See that it is the log that you mean.');
  if (before !== null && head.size < before.size) {
    const told = `The log has ${head.size} entries and had ${before.size} before.`;
    throw new LogError(told, KEEP);
  }
  const nodes = tileReader(head.size, (tile) => log.tile(tile));
  const root = foldSubtrees(await nodes(subtreesOf({ from: 0, to: head.size })));
  if (!sameHash(root, head.root))
    throw new LogError('The tiles of the log do not make the root that it has signed.', KEEP);
  if (before !== null && before.size > 0) {
    const proof = await proveConsistency(nodes, before.size, head.size);
    const grown = proof.ok ? mayExtend(before, head, proof.value) : proof;
    if (!grown.ok) throw new LogError(`The log was changed since it was remembered: ${grown.reason}.`, KEEP);
  }
  return { note, head, before };
}

function opened(note: string, verifier: Verifier, what: string, remedy: string): SignedCheckpoint {
  const checkpoint = openCheckpoint(note, verifier);
  if (checkpoint.ok) return checkpoint.value;
  throw new LogError(`${what} can't be trusted: ${checkpoint.reason}.`, remedy);
}
