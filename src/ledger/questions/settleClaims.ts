import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * Brings what is derived of claims up to what was recorded: whether they stand, and which question they answer.
 * Gives the questions that claims left or came to.
 */
export async function settleClaims(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ before: string | null; after: string | null }[]>`
    WITH held AS (
      SELECT s.claim_id, s.question_id FROM claim_state s WHERE s.claim_id = ANY(${[...claimIds]}::text[]) FOR UPDATE
    )
    UPDATE claim_state s
    SET question_id = standing_question(s.claim_id), stands = claim_stands(c.id, c.version_id)
    FROM held, claim c
    WHERE s.claim_id = held.claim_id AND c.id = s.claim_id
    RETURNING held.question_id AS before, s.question_id AS after`;
  return [...new Set(rows.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null))];
}
