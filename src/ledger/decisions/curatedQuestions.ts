import type { Prisma } from '../../generated/prisma/client.ts';
import type { ClaimKind } from '../../domain/vocabulary.ts';

/** A question as decisions see it, at this time. */
export interface CuratedQuestion {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly measureKey: string;
  readonly label: string;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly place: string | null;
  /** The question that it was merged into. */
  readonly mergedIntoId: string | null;
  /** The question at the end of its merges; itself if it was not merged. */
  readonly currentId: string;
  /** The number of its active merges; decisions keep it at one. */
  readonly merges: number;
}

/** The questions with these ids; unknown ids are left out. */
export async function curatedQuestions(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedQuestion[]> {
  return tx.$queryRaw`
    SELECT q.id, q.kind::text AS kind, q.measure_key AS "measureKey", q.label, q.period_start AS "periodStart",
           q.period_end AS "periodEnd", q.place, merged_into(q.id) AS "mergedIntoId", resolve_merges(q.id) AS "currentId",
           (SELECT count(*) FROM question_merge m WHERE m.question_id = q.id AND NOT is_retracted(m.id))::int AS merges
    FROM question q WHERE q.id = ANY(${[...ids]}::text[])`;
}

/** Whether active merges lead from one question to another. */
export async function leadsTo(tx: Prisma.TransactionClient, fromId: string, toId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ leads: boolean }[]>`
    WITH RECURSIVE way AS (
      SELECT ${fromId} AS id UNION SELECT merged_into(id) FROM way WHERE id IS NOT NULL
    )
    SELECT EXISTS (SELECT FROM way WHERE id = ${toId}) AS leads`;
  return rows[0]?.leads ?? false;
}

/** Claims at a question that a person has judged not to answer another one, at most `limit`. */
export async function claimsJudgedNegative(
  tx: Prisma.TransactionClient,
  atQuestionId: string,
  fromQuestionId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.claim_id AS id FROM claim_state s
    WHERE s.question_id = ${atQuestionId} AND effective_verdict(s.claim_id, ${fromQuestionId}) = 'NEGATIVE'
    ORDER BY s.claim_id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
