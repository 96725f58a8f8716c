import type { Prisma } from '../../generated/prisma/client.ts';

/**
 * Brings what is derived of claims up to what was recorded: whether they stand, and which question they answer. What
 * held before is kept with the moments from and until which it did. Gives the questions that claims left or came to.
 */
export async function refreshClaimStates(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  if (claimIds.length === 0) return [];
  const settled = await tx.$queryRaw<{ before: string | null; after: string | null }[]>`
    WITH now AS MATERIALIZED (SELECT ledger_moment() AS moment),
    settled AS MATERIALIZED (
      SELECT s.claim_id, s.since, s.question_id AS before, s.stands AS stood,
             standing_question(s.claim_id, now.moment) AS after, claim_stands(c.id, c.version_id, now.moment) AS stands,
             now.moment
      FROM claim_state s JOIN claim c ON c.id = s.claim_id CROSS JOIN now
      WHERE s.claim_id = ANY(${[...claimIds]}::text[])
    ), changed AS (
      SELECT * FROM settled WHERE before IS DISTINCT FROM after OR stood <> stands
    ), past AS (
      INSERT INTO claim_past (claim_id, since, until, question_id, stands)
      SELECT claim_id, since, moment, before, stood FROM changed WHERE since < moment
    ), held AS (
      UPDATE claim_state s SET question_id = changed.after, stands = changed.stands, since = changed.moment
      FROM changed WHERE s.claim_id = changed.claim_id
    )
    SELECT before, after FROM settled`;
  const questions = settled.flatMap(({ before, after }) => [before, after]);
  return [...new Set(questions.filter((id) => id !== null))];
}
