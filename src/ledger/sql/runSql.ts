import type pg from 'pg';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Runs one statement and gives its rows, through whatever connection. Integers of 64 bits come as text or as bigint. */
export type RunSql = (statement: Prisma.Sql) => Promise<readonly unknown[]>;

/** Statements over one session, such as the one that holds the sequencer's lock; each waits for the one before. */
export function sqlOfSession(client: pg.Client, inTurn = turns()): RunSql {
  return ({ text, values }) =>
    inTurn(async () => (await client.query<Record<string, unknown>>({ text, values })).rows);
}

/** Runs what it is given one after the other, whether the one before came to an end or failed. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
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
