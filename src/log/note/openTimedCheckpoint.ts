import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { parseNote, signaturesOf } from './signedNote.ts';
import type { Verifier } from './verifier.ts';

/** A checkpoint with the time that its log signed. */
export type TimedCheckpoint = SignedCheckpoint & { readonly signedAt: Date };

/**
 * The checkpoint in a note, if the verifier's log signed it with its time. Each log of ours signs the time, so a missing
 * signature was cut off or changed.
 */
export function openTimedCheckpoint(note: string, verifier: Verifier): Result<TimedCheckpoint, string> {
  const checkpoint = openCheckpoint(note, verifier);
  if (!checkpoint.ok) return checkpoint;
  const { signedAt } = checkpoint.value;
  const parsed = parseNote(note);
  const isCosigned =
    parsed.ok && signaturesOf(parsed.value, verifier.name, verifier.cosignatureId).length > 0;
  if (signedAt === null || !isCosigned) return fail('the line that signs its time is missing');
  return ok({ ...checkpoint.value, signedAt });
}
