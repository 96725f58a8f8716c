import type { Hash } from '../merkle/hashes.ts';
import type { Subject } from './entryText.ts';

/** An entry in the outbox, waiting for the log. */
export interface QueuedEntry {
  readonly subject: Subject;
  readonly bytes: Uint8Array;
}

/** An entry in the log. */
export interface LogEntry extends QueuedEntry {
  readonly position: number;
  readonly leafHash: Hash;
  /** The time at which it got its position: the time of the first checkpoint that covers it. */
  readonly recordedAt: Date;
}
