import type { TreeNode } from './merkle/growTree.ts';
import type { Hash } from './merkle/hashes.ts';
import type { ReadNodes } from './merkle/readRanges.ts';
import type { Subject } from './entries/entryText.ts';

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

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Hash;
  readonly note: string;
  /** To the millisecond; each checkpoint is later than the one before. */
  readonly signedAt: Date;
}

/** The end of the stored log. */
export interface LogHead {
  /** One more than the highest position. */
  readonly size: number;
  readonly checkpoint: StoredCheckpoint | null;
  /** The time of the store's clock at this read. */
  readonly clock: Date;
}

export interface Batch {
  readonly entries: readonly LogEntry[];
  readonly nodes: readonly TreeNode[];
  readonly checkpoint: StoredCheckpoint;
}

/** The reads and writes of one turn of the sequencer, all of them or none. */
export interface LogTurn {
  head(): Promise<LogHead>;
  readonly nodes: ReadNodes;
  /** Takes at most `limit` entries out of the queue, in the order of their insertion. */
  drain(limit: number): Promise<readonly QueuedEntry[]>;
  append(batch: Batch): Promise<void>;
}

/** The storage of a log. */
export interface LogStore {
  /** Runs `work` in one transaction. When it resolves, its writes survive a power cut. */
  turn<T>(work: (turn: LogTurn) => Promise<T>): Promise<T>;
}
