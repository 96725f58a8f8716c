import type pg from 'pg';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Runs one statement on any connection and returns its rows. Integers of 64 bits arrive as text or as bigint. */
export type RunSql = (statement: Prisma.Sql) => Promise<readonly unknown[]>;

/** Statements over one session, such as the holder of the sequencer's lock; each waits for the previous one. */
export function sqlOfSession(client: pg.Client, inTurn = turns()): RunSql {
  return ({ text, values }) =>
    inTurn(async () => (await client.query<Record<string, unknown>>({ text, values })).rows);
}

/** Runs pieces of work one after the other, even if the previous one failed. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Statements over a pool of connections, several at a time. Prisma takes twice as long to read a whole log. */
export const sqlOfPool =
  (pool: pg.Pool): RunSql =>
  async ({ text, values }) =>
    (await pool.query<Record<string, unknown>>({ text, values })).rows;

/** Statements over the connections of the ledger. */
export const sqlOfPrisma =
  (prisma: PrismaClient): RunSql =>
  (statement) =>
    prisma.$queryRaw<unknown[]>(statement);
