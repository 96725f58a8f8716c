import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * The moment of a writing transaction: the instant, in whole milliseconds, that everything recorded in it bears. The
 * first call waits until no other writer is under way, and lets none begin before the transaction ends; so moments rise
 * in the order of commits, and a writer that has its moment sees all that was recorded before.
 */
export async function commitTime(tx: Prisma.TransactionClient): Promise<Date> {
  const [row] = await tx.$queryRaw<{ time: Date }[]>`SELECT commit_time() AS time`;
  if (!row) throw new Error('a function without a row');
  return row.time;
}
