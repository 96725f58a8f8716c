import type { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** The outlets with these names, as `nameKey` compares them. */
export async function publishersNamed(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  nameKeys: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const by = asOf === null ? {} : { recordedAt: { lte: asOf } };
  const where = { nameKey: { in: [...nameKeys] }, ...by };
  return tx.publisher.findMany({ where, select: { id: true, name: true } });
}
