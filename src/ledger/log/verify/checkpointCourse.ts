import { sameHash } from '../merkle/hashes.ts';
import { openCheckpoint } from '../note/checkpoint.ts';
import type { SignedCheckpoint } from '../note/checkpoint.ts';
import type { Verifier } from '../note/verifier.ts';
import type { StoredCheckpoint } from '../sequencer/logStore.ts';
import type { Findings } from './findings.ts';

/** Whether a stored checkpoint is what its note says, and the note is the log's own; gives what was signed, if it is. */
export function checkCheckpoint(
  { size, root, note, signedAt }: StoredCheckpoint,
  verifier: Verifier,
  findings: Findings,
): SignedCheckpoint | null {
  const opened = openCheckpoint(note, verifier);
  if (!opened.ok) {
    findings.checkpoint(size, `its note can't be trusted: ${opened.reason}`);
    return null;
  }
  const signed = opened.value;
  if (signed.size !== size || !sameHash(signed.root, root)) {
    findings.checkpoint(size, 'its size or root is not what was signed');
    return null;
  }
  if (signed.signedAt?.getTime() !== secondOf(signedAt.getTime()))
    findings.checkpoint(size, 'its time is not what was signed');
  return signed;
}

/** Entries one after the other that were recorded at the same time: the positions of the first and the last. */
export interface TimeRun {
  readonly at: number;
  readonly from: number;
  to: number;
}

const NOT_ITS_TIME = 'it does not have the time of its checkpoint';

/** Whether the entries between two checkpoints have the time of the later one, as all of a batch do. */
export function checkTimes(
  runs: readonly TimeRun[],
  checkpoint: StoredCheckpoint & { readonly signed: SignedCheckpoint | null },
  before: StoredCheckpoint | null,
  findings: Findings,
): void {
  const time = checkpoint.signedAt.getTime();
  const [first, second] = runs;
  const signedSecond = checkpoint.signed?.signedAt?.getTime();
  // Where all entries agree on another time, and within the second that was signed, the checkpoint is the one that differs.
  if (first && !second && first.at !== time && secondOf(first.at) === (signedSecond ?? secondOf(first.at))) {
    findings.checkpoint(checkpoint.size, 'its time is not that of its entries');
    return;
  }
  for (const run of runs.filter(({ at }) => at !== time)) {
    const isBetween = run.at < time && run.at > (before?.signedAt.getTime() ?? -Infinity);
    if (isBetween && run !== runs.at(-1))
      findings.checkpoint(run.to + 1, 'it is missing, or its entries have another time');
    else findings.ranges.push({ from: run.from, to: run.to + 1, reason: NOT_ITS_TIME });
  }
}

/** The begin of the second that a time is in. */
const secondOf = (time: number): number => Math.floor(time / 1000) * 1000;
