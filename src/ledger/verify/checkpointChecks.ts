import { MAX_CLOCK_ERROR_MS } from '../../log/maxClockError.ts';
import { sameHash } from '../../log/merkle/hashes.ts';
import { openCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import { parseNote } from '../../log/note/signedNote.ts';
import { hashNoteText } from '../../log/note/hashNoteText.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import type { Findings } from './findings.ts';

/** A stored head with its signed head; `null` if its note can't be trusted. */
export interface CheckedHead extends StoredCheckpoint {
  readonly signed: SignedCheckpoint | null;
}

/** Whether a stored checkpoint matches its note, and the note belongs to the log. Returns the signed head if so. */
export function checkCheckpoint(
  { size, root, note, signedAt }: StoredCheckpoint,
  verifier: Verifier,
  findings: Findings,
): SignedCheckpoint | null {
  const opened = openCheckpoint(note, verifier);
  if (!opened.ok) {
    findings.checkpoint(size, `its note can't be trusted: ${opened.error}`);
    return null;
  }
  const signed = opened.value;
  if (signed.size !== size || !sameHash(signed.root, root)) {
    findings.checkpoint(size, 'its size or root differs from the signed one');
    return null;
  }
  if (signed.time === null) {
    findings.checkpoint(size, 'it was signed without a time');
    return null;
  }
  if (signed.time.getTime() !== signedAt.getTime())
    findings.checkpoint(size, 'its time differs from the signed one');
  return signed;
}

/** Whether a head follows the one that it names, without another one in between. */
export function checkChain(
  { size, signed }: CheckedHead,
  before: StoredCheckpoint | null,
  findings: Findings,
): void {
  if (signed === null) return;
  const { previous } = signed;
  const place = before?.size ?? 0;
  if (previous === null) {
    if (before !== null)
      findings.checkpoint(place, `the checkpoint of size ${size} was signed as the first one`);
  } else if (place < previous.size)
    findings.checkpoint(previous.size, `it is missing: the checkpoint of size ${size} was signed after it`);
  else if (place > previous.size)
    findings.checkpoint(
      place,
      `the checkpoint of size ${size} was not signed after it, but after ${previous.size}`,
    );
  else if (before !== null && !isTextOf(previous.textHash, before.note))
    findings.checkpoint(place, `it is not the one that the checkpoint of size ${size} was signed after`);
}

function isTextOf(hash: Uint8Array, note: string): boolean {
  const parsed = parseNote(note);
  return parsed.ok && sameHash(hashNoteText(parsed.value.text), hash);
}

/** Whether a head was signed in the future, by the clock of this machine. */
export function checkFuture({ size, signed }: CheckedHead, now: Date, findings: Findings): void {
  const at = signed?.signedAt;
  if (at && at.getTime() - now.getTime() > MAX_CLOCK_ERROR_MS)
    findings.checkpoint(
      size,
      `it was signed at ${at.toISOString()}, in the future: a clock was ahead, or this one is behind`,
    );
}

/** Consecutive entries with the same commit time: the positions of the first and the last. */
export interface TimeRun {
  readonly at: number;
  readonly from: number;
  to: number;
}

const NOT_ITS_TIME = 'it does not have the time of its checkpoint';

/** Whether the entries between two checkpoints have the time of the later one, as the entries of one batch do. */
export function checkTimes(
  runs: readonly TimeRun[],
  checkpoint: CheckedHead,
  before: CheckedHead | null,
  findings: Findings,
): void {
  const { signed } = checkpoint;
  const time = timeOf(checkpoint);
  const isNext = signed !== null && (signed.previous?.size ?? 0) === (before?.size ?? 0);
  for (const run of runs.filter(({ at }) => at !== time)) {
    const isBetween = run.at < time && run.at > (before === null ? -Infinity : timeOf(before));
    if (isBetween && !isNext && run !== runs.at(-1))
      findings.checkpoint(run.to + 1, 'it is missing, or its entries have another time');
    else findings.ranges.push({ from: run.from, to: run.to + 1, reason: NOT_ITS_TIME });
  }
}

const timeOf = ({ signed, signedAt }: CheckedHead): number => (signed?.time ?? signedAt).getTime();
