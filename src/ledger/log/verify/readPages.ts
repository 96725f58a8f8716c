import type { LogReader } from '../logReader.ts';
import type { Hash } from '../merkle/hashes.ts';
import type { NodeRef } from '../merkle/subtrees.ts';
import type { LogEntry, StoredCheckpoint } from '../sequencer/logStore.ts';
import type { NodeRange } from '../tiles/tileNodes.ts';
import type { StoredNode } from './treeAudit.ts';

/** A stretch of the log with all that was stored along with it. */
export interface LogPage {
  readonly from: number;
  readonly to: number;
  readonly entries: ReadonlyMap<number, LogEntry>;
  readonly checkpoints: ReadonlyMap<number, StoredCheckpoint>;
  readonly storedNode: StoredNode;
}

/** Entries of a kilobyte make some megabytes a page, of which two are there at a time. */
const PAGE_ENTRIES = 4_096;
/** As many levels as positions have bits. */
const LEVELS = 53;

/** The log up to `size`, page by page; the next one is read while the last one is looked at. */
export async function* readPages(read: LogReader, size: number): AsyncGenerator<LogPage> {
  let next = size > 0 ? readPage(read, 0, size) : null;
  try {
    while (next !== null) {
      const page: LogPage = await next;
      next = page.to < size ? readPage(read, page.to, size) : null;
      // It is awaited in the next round, and until then nobody hears of its failure.
      next?.catch(() => undefined);
      yield page;
    }
  } finally {
    // Where the caller stops early, the connection is still busy.
    await next?.catch(() => undefined);
  }
}

async function readPage(read: LogReader, from: number, size: number): Promise<LogPage> {
  const to = Math.min(from + PAGE_ENTRIES, size);
  // One after the other, so that one connection will do.
  const entries = await read.entries(from, to);
  const checkpoints = await read.checkpoints(from, to);
  const nodes = await read.nodesIn(completedBetween(from, to));
  const hashes = new Map<number, Hash>(nodes.map((node) => [keyOf(node), node.hash]));
  return {
    ...{ from, to },
    entries: new Map(entries.map((entry) => [entry.position, entry])),
    checkpoints: new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint])),
    storedNode: (ref) => hashes.get(keyOf(ref)),
  };
}

/** The nodes that become complete while the log grows from one size to another. */
function completedBetween(from: number, to: number): NodeRange[] {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    from: Math.floor(from / 2 ** level),
    to: Math.floor(to / 2 ** level),
  })).filter((range) => range.from < range.to);
}

/** One number for a node, as long as the log has fewer than 2^47 entries: levels end below 64. */
const keyOf = ({ level, index }: NodeRef): number => index * 64 + level;
