import type pg from 'pg';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Runs one statement and gives its rows, through whatever connection. Integers of 64 bits come as text or as bigint. */
export type RunSql = (statement: Prisma.Sql) => Promise<readonly unknown[]>;

/** Statements over one session, such as the one that holds the sequencer's lock; each waits for the one before. */
export function sqlOfSession(client: pg.Client): RunSql {
  let last: Promise<unknown> = Promise.resolve();
  return ({ text, values }) => {
    const rows = last.then(async () => (await client.query<Record<string, unknown>>({ text, values })).rows);
    last = rows.catch(() => undefined);
    return rows;
  };
}

/** Statements over a pool of connections, several at a time: for reading a whole log, which Prisma takes twice as long for. */
export const sqlOfPool =
  (pool: pg.Pool): RunSql =>
  async ({ text, values }) =>
    (await pool.query<Record<string, unknown>>({ text, values })).rows;

/** Statements over the connections of the ledger. */
export const sqlOfPrisma =
  (prisma: PrismaClient): RunSql =>
  (statement) =>
    prisma.$queryRaw<unknown[]>(statement);
