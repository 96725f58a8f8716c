import type pg from 'pg';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** Runs one statement and gives its rows, through whatever connection. Integers of 64 bits come as text or as bigint. */
export type RunSql = (statement: Prisma.Sql) => Promise<readonly unknown[]>;

/** Statements over one session, such as the one that holds the sequencer's lock. */
export const sqlOfSession =
  (client: pg.Client): RunSql =>
  async ({ text, values }) =>
    (await client.query<Record<string, unknown>>({ text, values })).rows;

/** Statements over the pool of the ledger. */
export const sqlOfPool =
  (prisma: PrismaClient): RunSql =>
  (statement) =>
    prisma.$queryRaw<unknown[]>(statement);
