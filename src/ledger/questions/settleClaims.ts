import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * Brings what is derived of claims up to what was recorded: whether they stand, and which question they answer.
 * Gives the questions that claims left or came to.
 */
export async function settleClaims(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  if (claimIds.length === 0) return [];
  const ids = [...claimIds];
  // Held in order, so that two writers of the same claims do not wait for each other in a circle; and by a statement
  // of its own, so that the next one sees what those that were waited for have decided.
  const held = await tx.$queryRaw<{ before: string | null }[]>`
    SELECT s.question_id AS before FROM claim_state s WHERE s.claim_id = ANY(${ids}::text[])
    ORDER BY s.claim_id FOR UPDATE`;
  const settled = await tx.$queryRaw<{ after: string | null }[]>`
    UPDATE claim_state s
    SET question_id = standing_question(s.claim_id), stands = claim_stands(c.id, c.version_id)
    FROM claim c
    WHERE s.claim_id = ANY(${ids}::text[]) AND c.id = s.claim_id
    RETURNING s.question_id AS after`;
  const questions = [...held.map(({ before }) => before), ...settled.map(({ after }) => after)];
  return [...new Set(questions.filter((id) => id !== null))];
}
