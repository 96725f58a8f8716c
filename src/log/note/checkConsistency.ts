import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Hash } from '../merkle/hashes.ts';
import { verifyConsistency } from '../merkle/verifyConsistency.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Whether a log whose last known checkpoint is `last` may continue as `next`: it may only have grown. */
export function checkConsistency(
  last: Checkpoint,
  next: Checkpoint,
  proof: readonly Hash[],
): Result<null, string> {
  if (last.origin !== next.origin) return fail(`it is the log ${next.origin}, not ${last.origin}`);
  if (next.size < last.size)
    return fail(`it has ${next.size} entries, but had ${last.size} before: the database is behind`);
  // Each log extends the empty log, without a proof.
  if (last.size === 0) return ok(null);
  const grown = { size1: last.size, size2: next.size, root1: last.root, root2: next.root, proof };
  const consistent = verifyConsistency(grown);
  return consistent.ok ? consistent : fail(`it changed below ${last.size} entries: ${consistent.error}`);
}
