import type { Hash } from '../../log/merkle/hashes.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';

/** The rows of the log as the database returns them, and their values. */

export interface CheckpointRow {
  readonly size: bigint | string;
  readonly root: Hash;
  readonly note: string;
  readonly signed_at: Date | number;
}

export interface EntryRow {
  readonly position: bigint | string;
  readonly leaf_hash: Hash;
  readonly bytes: Uint8Array;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly recorded_at: Date | number;
}

export const toCheckpoint = ({ size, root, note, signed_at }: CheckpointRow): StoredCheckpoint => ({
  size: Number(size),
  root,
  note,
  signedAt: timeOf(signed_at),
});

export const toEntry = (row: EntryRow): LogEntry => ({
  position: Number(row.position),
  leafHash: row.leaf_hash,
  bytes: row.bytes,
  subject: { kind: row.subject_kind, id: row.subject_id },
  recordedAt: timeOf(row.recorded_at),
});

/** The driver returns an infinite time as a number. No head was signed at such a time, so the value is invalid. */
const timeOf = (time: Date | number): Date => (time instanceof Date ? time : new Date(Number.NaN));
