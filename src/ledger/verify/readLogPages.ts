import { readAhead, steps } from '../../log/readAhead.ts';
import type { LogReader, StoredNodes } from '../storedLog/logReader.ts';
import { HASH_BYTES } from '../../log/merkle/hashes.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import type { NodeRange } from '../../log/tiles/tileNodes.ts';
import type { StoredNode } from './treeAudit.ts';

/** A range of the log with all that is stored for it. */
export interface LogPage<Rows> {
  readonly from: number;
  readonly to: number;
  readonly entries: ReadonlyMap<number, LogEntry>;
  readonly checkpoints: ReadonlyMap<number, StoredCheckpoint>;
  readonly storedNode: StoredNode;
  /** The rows of the entries, as `readRows` returned them. */
  readonly rows: Rows;
}

/** Entries of a kilobyte make two megabytes a page. */
const PAGE_ENTRIES = 2_048;
/** As many levels as positions have bits. */
const LEVELS = 53;

/** While one page is compared, the database reads the next ones. */
const PAGES_AHEAD = 3;

/** The log up to `size`, page by page, with some pages read ahead; `readRows` reads the rows of a page's entries. */
export const readLogPages = <Rows>(
  read: LogReader,
  size: number,
  readRows: (entries: readonly LogEntry[]) => Promise<Rows>,
): AsyncGenerator<LogPage<Rows>> =>
  readAhead(steps(0, size, PAGE_ENTRIES), PAGES_AHEAD, (from) => readPage(read, from, size, readRows));

async function readPage<Rows>(
  read: LogReader,
  from: number,
  size: number,
  readRows: (entries: readonly LogEntry[]) => Promise<Rows>,
): Promise<LogPage<Rows>> {
  const to = Math.min(from + PAGE_ENTRIES, size);
  const [[entries, rows], checkpoints, nodes] = await Promise.all([
    read.entries(from, to).then(async (found) => [found, await readRows(found)] as const),
    read.checkpoints(from, to),
    read.nodesIn(completedBetween(from, to)),
  ]);
  return {
    ...{ from, to },
    entries: new Map(entries.map((entry) => [entry.position, entry])),
    checkpoints: new Map(checkpoints.map((checkpoint) => [checkpoint.size, checkpoint])),
    storedNode: nodesOf(nodes),
    rows,
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

/** Finds the hash of a node among the stored nodes of its level. */
function nodesOf(levels: readonly StoredNodes[]): StoredNode {
  const byLevel = new Map(levels.map((level) => [level.level, level]));
  return (level, index) => {
    const nodes = byLevel.get(level);
    if (!nodes) return undefined;
    const at = nodes.indexes === null ? index - nodes.from : nodes.indexes.indexOf(index);
    const isThere = at >= 0 && (at + 1) * HASH_BYTES <= nodes.hashes.length;
    return isThere ? nodes.hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES) : undefined;
  };
}
