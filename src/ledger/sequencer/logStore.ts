import type { LogEntry, QueuedEntry } from '../../log/entries/logEntry.ts';
import type { TreeNode } from '../../log/merkle/growTree.ts';
import type { ReadNodes } from '../../log/merkle/readRanges.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';

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
