import { Prisma } from '../../generated/prisma/client.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { leafBytes } from './leaf.ts';
import type { Recorded } from './leaf.ts';
import { QUEUE_CHANNEL } from './sequencer/openSession.ts';

/** Rows in one INSERT: three columns each, and the bytes of an article's claims in one statement are enough. */
const ROWS_PER_INSERT = 1_000;

/**
 * Puts what is recorded in the transaction into the queue of the log: once the transaction is committed, it will enter the
 * log. Throws LogError where an entry is too long, TypeError where it is not JSON.
 */
export async function enqueue(tx: Prisma.TransactionClient, recorded: readonly Recorded[]): Promise<void> {
  const rows = recorded.map((entry) => ({
    subjectKind: entry.kind,
    subjectId: entry.id,
    bytes: leafBytes(entry),
  }));
  for (let first = 0; first < rows.length; first += ROWS_PER_INSERT)
    await tx.ledgerQueue.createMany({ data: rows.slice(first, first + ROWS_PER_INSERT) });
}

/**
 * Tells the sequencer, in whatever process it is, that something waits. To be called after the commit: a NOTIFY inside of
 * the writing transaction would make all writers commit one after the other. When it fails, the sequencer finds the entries
 * by looking.
 */
export async function announce(prisma: PrismaClient): Promise<void> {
  await prisma.$queryRaw(Prisma.sql`SELECT pg_notify(${QUEUE_CHANNEL}, '')::text`);
}
