import type { Prisma } from '../../generated/prisma/client.ts';
import { settleClaimStates } from '../../generated/prisma/sql.ts';

/**
 * Updates the derived states of claims: whether each is active, and which question it answers. Past states are kept
 * with their periods. Returns the questions that claims left or joined.
 */
export async function refreshClaimStates(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  if (claimIds.length === 0) return [];
  const settled = await tx.$queryRawTyped(settleClaimStates([...claimIds]));
  const questions = settled.flatMap(({ before, after }) => [before, after]);
  return [...new Set(questions.filter((id) => id !== null))];
}
