import type { Hash } from './merkle/hashes.ts';
import type { LogEntry, StoredCheckpoint } from './sequencer/logStore.ts';

/** The rows of the log as they come from the database, and the values they are. */

export interface CheckpointRow {
  readonly size: bigint | string;
  readonly root: Hash;
  readonly note: string;
  readonly signed_at: Date;
}

export interface EntryRow {
  readonly position: bigint | string;
  readonly leaf_hash: Hash;
  readonly bytes: Uint8Array;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly recorded_at: Date;
}

export const checkpointOf = ({ size, root, note, signed_at }: CheckpointRow): StoredCheckpoint => ({
  size: Number(size),
  root,
  note,
  signedAt: signed_at,
});

export const entryOf = (row: EntryRow): LogEntry => ({
  position: Number(row.position),
  leafHash: row.leaf_hash,
  bytes: row.bytes,
  subject: { kind: row.subject_kind, id: row.subject_id },
  recordedAt: row.recorded_at,
});
