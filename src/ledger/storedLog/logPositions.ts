import type { Prisma } from '../../generated/prisma/client.ts';
import { firstPositions } from '../../generated/prisma/sql.ts';

/** The positions of the first entries about these ids. */
export async function logPositions(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly position: number }[]> {
  const rows = await tx.$queryRawTyped(firstPositions([...ids]));
  return rows.map(({ id, position }) => ({ id, position: Number(position) }));
}
