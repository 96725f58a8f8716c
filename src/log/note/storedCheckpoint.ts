import type { Hash } from '../merkle/hashes.ts';

/** A checkpoint of the log, as the database holds it. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Hash;
  readonly note: string;
  /** To the millisecond; each checkpoint is later than the one before. */
  readonly signedAt: Date;
}
