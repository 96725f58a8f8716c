import type { Prisma } from '../generated/prisma/client.ts';

/** The moment that a transaction records everything at, in whole milliseconds. */
export async function momentOf(tx: Prisma.TransactionClient): Promise<Date> {
  const [row] = await tx.$queryRaw<{ moment: Date }[]>`SELECT date_trunc('milliseconds', now()) AS moment`;
  if (!row) throw new Error('the database has no time');
  return row.moment;
}
