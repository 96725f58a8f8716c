import { Prisma } from '../../generated/prisma/client.ts';
import { toCheckpoint, toEntry } from './logRows.ts';
import type { CheckpointRow, EntryRow } from './logRows.ts';
import type { ReadNodes } from '../../log/merkle/readRanges.ts';
import type { NodeRef } from '../../log/merkle/subtrees.ts';
import { readStoredNodes } from './readStoredNodes.ts';
import { hasPendingEntries } from '../outbox/hasPendingEntries.ts';
import type { RunSql } from '../sql/runSql.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import type { NodeRange } from '../../log/tiles/tileNodes.ts';

/** All reads of the log. Each function is one statement. */
export interface LogReader {
  /** Whether the outbox has entries. */
  hasPendingEntries(): Promise<boolean>;
  /** The number of entries in the outbox. */
  pendingCount(): Promise<number>;
  /** The bytes of the first pending entries, at most `limit`, in the order in which they will enter the log. */
  firstPending(limit: number): Promise<readonly Uint8Array[]>;
  /** The newest checkpoint; `null` while the log is empty. */
  latestCheckpoint(): Promise<StoredCheckpoint | null>;
  /** The newest checkpoint at a time; `null` if the log was empty then. */
  checkpointAt(time: Date): Promise<StoredCheckpoint | null>;
  /** The checkpoint of a size or the next smaller one, and the next larger one: the existing ones, in order. */
  checkpointsAround(size: number): Promise<readonly StoredCheckpoint[]>;
  /** The checkpoints of more than `after` and at most `upTo` entries, in order. */
  checkpoints(after: number, upTo: number): Promise<readonly StoredCheckpoint[]>;
  /** The reach of entries or checkpoints, whichever is larger. */
  extent(): Promise<number>;
  /** The entries at the positions from `from` up to but without `to`. */
  entries(from: number, to: number): Promise<readonly LogEntry[]>;
  /** Every entry about the objects with these ids, in the order of the log. */
  entriesOf(subjectIds: readonly string[]): Promise<readonly LogEntry[]>;
  readonly nodes: ReadNodes;
  /** The stored nodes of each range, in the order of the ranges. */
  nodesIn(ranges: readonly NodeRange[]): Promise<readonly StoredNodes[]>;
  /** At most `limit` nodes that reach beyond the entries. */
  strayNodes(limit: number): Promise<readonly NodeRef[]>;
}

/** The stored nodes of a range. */
export interface StoredNodes extends NodeRange {
  /** Their hashes one after the other: if none is missing, the bytes of a tile. */
  readonly hashes: Uint8Array;
  /** Their indexes; `null` if none is missing. */
  readonly indexes: readonly number[] | null;
}

interface NodesRow {
  readonly hashes: Uint8Array | null;
  readonly indexes: readonly (bigint | string)[] | null;
}

const CHECKPOINT = Prisma.sql`SELECT size, root, note, signed_at FROM checkpoint`;
const ENTRY = Prisma.sql`
  SELECT position, leaf_hash, bytes, subject_kind, subject_id, recorded_at FROM ledger_entry`;

/** The reader of the log in a PostgreSQL database. */
export function logReader(run: RunSql): LogReader {
  const checkpoints = async (rest: Prisma.Sql): Promise<StoredCheckpoint[]> =>
    ((await run(Prisma.sql`${CHECKPOINT} ${rest}`)) as CheckpointRow[]).map(toCheckpoint);
  const entries = async (rest: Prisma.Sql): Promise<LogEntry[]> =>
    ((await run(Prisma.sql`${ENTRY} ${rest} ORDER BY position`)) as EntryRow[]).map(toEntry);
  return {
    hasPendingEntries: () => hasPendingEntries(run),
    pendingCount: async () => {
      const [row] = (await run(Prisma.sql`SELECT count(*)::integer AS waiting FROM outbox`)) as {
        waiting: number;
      }[];
      return row?.waiting ?? 0;
    },
    firstPending: async (limit) => {
      const rows = await run(Prisma.sql`SELECT bytes FROM outbox ORDER BY id LIMIT ${limit}`);
      return (rows as { bytes: Uint8Array }[]).map(({ bytes }) => bytes);
    },
    latestCheckpoint: async () => (await checkpoints(Prisma.sql`ORDER BY size DESC LIMIT 1`))[0] ?? null,
    checkpointAt: async (time) =>
      (await checkpoints(Prisma.sql`WHERE signed_at <= ${time} ORDER BY signed_at DESC LIMIT 1`))[0] ?? null,
    checkpointsAround: (size) =>
      checkpoints(Prisma.sql`
        WHERE size = (SELECT max(size) FROM checkpoint WHERE size <= ${size})
           OR size = (SELECT min(size) FROM checkpoint WHERE size > ${size}) ORDER BY size`),
    checkpoints: (after, upTo) =>
      checkpoints(Prisma.sql`WHERE size > ${after} AND size <= ${upTo} ORDER BY size`),
    extent: async () => {
      const [row] = (await run(Prisma.sql`
        SELECT greatest((SELECT max(position) + 1 FROM ledger_entry), (SELECT max(size) FROM checkpoint), 0)
               AS size`)) as { size: bigint | string }[];
      return Number(row?.size ?? 0);
    },
    entries: (from, to) => entries(Prisma.sql`WHERE position >= ${from} AND position < ${to}`),
    entriesOf: (ids) => entries(Prisma.sql`WHERE subject_id = ANY(${[...ids]}::text[])`),
    nodes: readStoredNodes(run),
    nodesIn: (ranges) => readRanges(run, ranges),
    strayNodes: async (limit) => {
      const rows = (await run(Prisma.sql`
        SELECT node.level, node.index
        FROM (SELECT COALESCE(max(position) + 1, 0) AS size FROM ledger_entry) entry
        CROSS JOIN generate_series(0, 52) AS height(level)
        JOIN tree_node node ON node.level = height.level AND node.index >= entry.size >> height.level
        ORDER BY node.level, node.index LIMIT ${limit}`)) as { level: number; index: bigint | string }[];
      return rows.map(({ level, index }) => ({ level, index: Number(index) }));
    },
  };
}

/** One row for each range: a row for each node would take most of the time of reading a log. */
async function readRanges(run: RunSql, ranges: readonly NodeRange[]): Promise<StoredNodes[]> {
  const column = (name: keyof NodeRange): string[] => ranges.map((range) => String(range[name]));
  const rows = (await run(Prisma.sql`
    SELECT stored.hashes, stored.indexes
    FROM unnest(${column('level')}::text[]::smallint[], ${column('from')}::text[]::bigint[],
                ${column('to')}::text[]::bigint[]) WITH ORDINALITY AS wanted(level, from_index, to_index, at)
    CROSS JOIN LATERAL (
      SELECT string_agg(hash, '' ORDER BY index) AS hashes,
             CASE WHEN count(*) < wanted.to_index - wanted.from_index
                  THEN COALESCE(array_agg(index ORDER BY index), ARRAY[]::bigint[])
             END AS indexes
      FROM tree_node
      WHERE level = wanted.level AND index >= wanted.from_index AND index < wanted.to_index
    ) stored
    ORDER BY wanted.at`)) as NodesRow[];
  return ranges.map((range, at) => {
    const { hashes, indexes } = rows[at] ?? { hashes: null, indexes: [] };
    return { ...range, hashes: hashes ?? new Uint8Array(), indexes: indexes?.map(Number) ?? null };
  });
}
