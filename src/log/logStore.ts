import type { TreeNode } from './merkle/growTree.ts';
import type { Hash } from './merkle/hashes.ts';
import type { ReadNodes } from './merkle/readRanges.ts';
import type { Subject } from './entries/entryText.ts';

/** What waits to enter the log. */
export interface QueuedEntry {
  readonly subject: Subject;
  readonly bytes: Uint8Array;
}

/** What is in the log. */
export interface LogEntry extends QueuedEntry {
  readonly position: number;
  readonly leafHash: Hash;
  /** When it got its position: the time of the first checkpoint that covers it. */
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
  /** What the clock of the store said when this was read. */
  readonly clock: Date;
}

export interface Batch {
  readonly entries: readonly LogEntry[];
  readonly nodes: readonly TreeNode[];
  readonly checkpoint: StoredCheckpoint;
}

/** What one turn of the sequencer reads and writes, all of it or nothing. */
export interface LogTurn {
  head(): Promise<LogHead>;
  readonly nodes: ReadNodes;
  /** Takes at most `limit` entries out of the queue, in the order they were put in. */
  drain(limit: number): Promise<readonly QueuedEntry[]>;
  append(batch: Batch): Promise<void>;
}

/** Where a log is stored. */
export interface LogStore {
  /** Runs `work` in one transaction. When it resolves, what was written will survive a power cut. */
  turn<T>(work: (turn: LogTurn) => Promise<T>): Promise<T>;
}
