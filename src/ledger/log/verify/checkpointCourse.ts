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
  const second = Math.floor(signedAt.getTime() / 1000);
  if (signed.signedAt?.getTime() !== second * 1000)
    findings.checkpoint(size, 'its time is not what was signed');
  return signed;
}

/** Entries one after the other that were recorded at the same time. */
export interface TimeRun {
  readonly at: number;
  /** The position of the first, and of the last and its subject. */
  readonly from: number;
  to: number;
  readonly id: string;
}

/** Whether the entries between two checkpoints have the time of the later one, as all of a batch do. */
export function checkTimes(
  runs: readonly TimeRun[],
  checkpoint: StoredCheckpoint,
  before: StoredCheckpoint | null,
  findings: Findings,
): void {
  const time = checkpoint.signedAt.getTime();
  const strays = runs.filter(({ at }) => at !== time);
  if (strays.length === runs.length && runs.length > 0) {
    findings.checkpoint(
      checkpoint.size,
      'its time is not that of its entries, or it stands for one that is missing',
    );
  }
  for (const stray of strays) {
    const isLast = stray === runs.at(-1);
    const fits = stray.at < time && stray.at > (before?.signedAt.getTime() ?? -Infinity);
    if (fits && !isLast) findings.checkpoint(stray.to + 1, 'it is missing, or its entries have another time');
    if (!fits || stray.from === stray.to)
      findings.entry(stray.from, stray.id, 'it has not the time of its checkpoint');
  }
}
