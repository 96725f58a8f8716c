import { Prisma } from '../../generated/prisma/client.ts';
import { checkpointOf, entryOf } from './logRows.ts';
import type { CheckpointRow, EntryRow } from './logRows.ts';
import type { TreeNode } from './merkle/growTree.ts';
import type { Hash } from './merkle/hashes.ts';
import type { ReadNodes } from './merkle/readRanges.ts';
import { readNodesWith } from './readNodes.ts';
import type { RunSql } from './runSql.ts';
import type { LogEntry, StoredCheckpoint } from './sequencer/logStore.ts';
import type { NodeRange } from './tiles/tileNodes.ts';

/** Everything that is read of the log. Each function is one statement. */
export interface LogReader {
  /** The newest checkpoint; `null` while the log is empty. */
  latestCheckpoint(): Promise<StoredCheckpoint | null>;
  /** The newest checkpoint at a time; `null` where the log was empty then. */
  checkpointAt(time: Date): Promise<StoredCheckpoint | null>;
  /** The checkpoints of more than `after` and at most `upTo` entries, in order. */
  checkpoints(after: number, upTo: number): Promise<readonly StoredCheckpoint[]>;
  /** How far entries or checkpoints reach, whichever is further. */
  extent(): Promise<number>;
  /** The entries at the positions from `from` on, up to but without `to`. */
  entries(from: number, to: number): Promise<readonly LogEntry[]>;
  /** Every entry about the things with these ids, in the order of the log. */
  entriesOf(subjectIds: readonly string[]): Promise<readonly LogEntry[]>;
  readonly nodes: ReadNodes;
  /** The nodes of ranges that are there, in the order of their levels and indexes. */
  nodesIn(ranges: readonly NodeRange[]): Promise<readonly TreeNode[]>;
  /** At most `limit` nodes for which there are not enough entries. */
  strayNodes(limit: number): Promise<readonly TreeNode[]>;
}

interface NodeRow {
  readonly level: number;
  readonly index: bigint | string;
  readonly hash: Hash;
}

const CHECKPOINT = Prisma.sql`SELECT size, root, note, signed_at FROM checkpoint`;
const ENTRY = Prisma.sql`
  SELECT position, leaf_hash, bytes, subject_kind, subject_id, recorded_at FROM ledger_entry`;
const NODE = Prisma.sql`SELECT node.level, node.index, node.hash`;

/** The reader of the log in a PostgreSQL database. */
export function logReader(run: RunSql): LogReader {
  const checkpoints = async (rest: Prisma.Sql): Promise<StoredCheckpoint[]> =>
    ((await run(Prisma.sql`${CHECKPOINT} ${rest}`)) as CheckpointRow[]).map(checkpointOf);
  const entries = async (rest: Prisma.Sql): Promise<LogEntry[]> =>
    ((await run(Prisma.sql`${ENTRY} ${rest} ORDER BY position`)) as EntryRow[]).map(entryOf);
  const nodes = async (rest: Prisma.Sql): Promise<TreeNode[]> =>
    ((await run(Prisma.sql`${NODE} ${rest}`)) as NodeRow[]).map(nodeOf);
  return {
    latestCheckpoint: async () => (await checkpoints(Prisma.sql`ORDER BY size DESC LIMIT 1`))[0] ?? null,
    checkpointAt: async (time) =>
      (await checkpoints(Prisma.sql`WHERE signed_at <= ${time} ORDER BY signed_at DESC LIMIT 1`))[0] ?? null,
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
    nodes: readNodesWith(run),
    nodesIn: (ranges) => nodes(rangesSql(ranges)),
    strayNodes: (limit) =>
      nodes(Prisma.sql`
        FROM (SELECT COALESCE(max(position) + 1, 0) AS size FROM ledger_entry) entry
        CROSS JOIN generate_series(0, 52) AS height(level)
        JOIN tree_node node ON node.level = height.level AND node.index >= entry.size >> height.level
        ORDER BY node.level, node.index LIMIT ${limit}`),
  };
}

function rangesSql(ranges: readonly NodeRange[]): Prisma.Sql {
  const column = (name: keyof NodeRange): string[] => ranges.map((range) => String(range[name]));
  return Prisma.sql`
    FROM unnest(${column('level')}::text[]::smallint[], ${column('from')}::text[]::bigint[],
                ${column('to')}::text[]::bigint[]) AS wanted(level, from_index, to_index)
    JOIN tree_node node ON node.level = wanted.level
      AND node.index >= wanted.from_index AND node.index < wanted.to_index
    ORDER BY node.level, node.index`;
}

const nodeOf = ({ level, index, hash }: NodeRow): TreeNode => ({ level, index: Number(index), hash });
