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
  /** At most `limit` checkpoints of more than `size` entries, in order. */
  checkpointsAfter(size: number, limit: number): Promise<readonly StoredCheckpoint[]>;
  /** The entries at the positions from `from` on, up to but without `to`. */
  entries(from: number, to: number): Promise<readonly LogEntry[]>;
  /** Every entry about the things with these ids, in the order of the log. */
  entriesOf(subjectIds: readonly string[]): Promise<readonly LogEntry[]>;
  readonly nodes: ReadNodes;
  /** The nodes of ranges that are there, in the order of their levels and indexes. */
  nodesIn(ranges: readonly NodeRange[]): Promise<readonly TreeNode[]>;
  /** At most `limit` nodes that a tree of `size` leaves does not have. */
  nodesBeyond(size: number, limit: number): Promise<readonly TreeNode[]>;
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
    checkpointsAfter: (size, limit) =>
      checkpoints(Prisma.sql`WHERE size > ${size} ORDER BY size LIMIT ${limit}`),
    entries: (from, to) => entries(Prisma.sql`WHERE position >= ${from} AND position < ${to}`),
    entriesOf: (ids) => entries(Prisma.sql`WHERE subject_id = ANY(${[...ids]}::text[])`),
    nodes: readNodesWith(run),
    nodesIn: (ranges) => nodes(rangesSql(ranges)),
    nodesBeyond: (size, limit) =>
      nodes(Prisma.sql`
        FROM tree_node node
        WHERE (node.index + 1)::numeric * (2::numeric ^ node.level) > ${size}
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
