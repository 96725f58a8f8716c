import type { Prisma } from '../../generated/prisma/client.ts';
import { transactionTime } from '../../generated/prisma/sql.ts';

/**
 * The commit time of a writing transaction, in whole milliseconds; everything recorded in it has this time. The first
 * call waits for the current writer and excludes new ones until the transaction ends. Commit times therefore rise in
 * the order of commits, and a writer that has its commit time sees all earlier records.
 */
export async function commitTime(tx: Prisma.TransactionClient): Promise<Date> {
  const [row] = await tx.$queryRawTyped(transactionTime());
  if (!row) throw new Error('a function without a row');
  return row.time;
}
