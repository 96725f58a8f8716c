import type { Prisma } from '../../generated/prisma/client.ts';

/** The positions of the first entries about these ids. */
export async function logPositions(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly position: number }[]> {
  const rows = await tx.$queryRaw<{ id: string; position: bigint }[]>`
    SELECT subject_id AS id, min(position) AS position FROM ledger_entry
    WHERE subject_id = ANY(${[...ids]}::text[]) GROUP BY subject_id`;
  return rows.map(({ id, position }) => ({ id, position: Number(position) }));
}
