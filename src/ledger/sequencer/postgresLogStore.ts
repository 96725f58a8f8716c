import { Prisma } from '../../generated/prisma/client.ts';
import { toCheckpoint } from '../storedLog/logRows.ts';
import type { CheckpointRow } from '../storedLog/logRows.ts';
import { readStoredNodes } from '../storedLog/readStoredNodes.ts';
import type { RunSql } from '../sql/runSql.ts';
import type { Batch, LogHead, LogStore, LogTurn } from './logStore.ts';
import type { QueuedEntry } from '../../log/entries/logEntry.ts';

type HeadRow = { readonly last: string | null; readonly clock: Date } & (
  | CheckpointRow
  | { readonly size: null }
);

interface QueueRow {
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly bytes: Uint8Array;
}

/** The log in a PostgreSQL database, written over the session that holds the lock. */
export function postgresLogStore(run: RunSql): LogStore {
  const turn: LogTurn = {
    head: () => readHead(run),
    nodes: readStoredNodes(run),
    drain: (limit) => drain(run, limit),
    append: (batch) => append(run, batch),
  };
  return {
    turn: async (work) => {
      await run(Prisma.sql`BEGIN`);
      try {
        const result = await work(turn);
        await run(Prisma.sql`COMMIT`);
        return result;
      } catch (error) {
        // After a lost connection there is no transaction to roll back.
        await run(Prisma.sql`ROLLBACK`).catch(() => undefined);
        throw error;
      }
    },
  };
}

async function readHead(run: RunSql): Promise<LogHead> {
  const [row] = (await run(Prisma.sql`
    SELECT entry.last, clock_timestamp() AS clock, head.*
    FROM (SELECT max(position) AS last FROM ledger_entry) entry
    LEFT JOIN LATERAL (SELECT size, root, note, signed_at FROM checkpoint ORDER BY size DESC LIMIT 1) head
      ON TRUE`)) as HeadRow[];
  if (!row) throw new Error('an aggregate without a row');
  const size = row.last === null ? 0 : Number(row.last) + 1;
  return { size, checkpoint: row.size === null ? null : toCheckpoint(row), clock: row.clock };
}

async function drain(run: RunSql, limit: number): Promise<QueuedEntry[]> {
  const rows = (await run(Prisma.sql`
    WITH taken AS (
      DELETE FROM outbox WHERE id = ANY (ARRAY(SELECT id FROM outbox ORDER BY id LIMIT ${limit}))
      RETURNING id, subject_kind, subject_id, bytes
    )
    SELECT subject_kind, subject_id, bytes FROM taken ORDER BY id`)) as QueueRow[];
  return rows.map((row) => ({ subject: { kind: row.subject_kind, id: row.subject_id }, bytes: row.bytes }));
}

async function append(run: RunSql, { entries, nodes, checkpoint }: Batch): Promise<void> {
  await run(Prisma.sql`
    INSERT INTO ledger_entry (position, leaf_hash, bytes, subject_kind, subject_id, recorded_at)
    SELECT position, leaf_hash, bytes, kind, id, ${checkpoint.signedAt}::timestamptz
    FROM unnest(${entries.map(({ position }) => position)}::bigint[],
                ${entries.map(({ leafHash }) => leafHash)}::bytea[],
                ${entries.map(({ bytes }) => bytes)}::bytea[],
                ${entries.map(({ subject }) => subject.kind)}::text[],
                ${entries.map(({ subject }) => subject.id)}::text[])
         AS entry(position, leaf_hash, bytes, kind, id)`);
  await run(Prisma.sql`
    INSERT INTO tree_node (level, index, hash)
    SELECT * FROM unnest(${nodes.map(({ level }) => level)}::smallint[],
                         ${nodes.map(({ index }) => index)}::bigint[],
                         ${nodes.map(({ hash }) => hash)}::bytea[])`);
  const { size, root, note, signedAt } = checkpoint;
  await run(Prisma.sql`
    INSERT INTO checkpoint (size, root, note, signed_at) VALUES (${size}, ${root}, ${note}, ${signedAt})`);
}
