import { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** How the claims of a publisher or an agent compare with others: numbers of questions. */
export interface ProfileRecord {
  readonly id: string;
  readonly questionCount: number;
  readonly firstCount: number;
  readonly outlyingCount: number;
  readonly correctedCount: number;
}

/**
 * Selects the claims: those in a publisher's articles, or those of an agent. Those are of the agent's own, of the speakers
 * that their texts give it, and of the agents that people gave it.
 */
export type ProfileOf = 'publisher' | 'agent';

const MINE: Readonly<Record<ProfileOf, Prisma.Sql>> = {
  publisher: Prisma.sql`claim c JOIN article_version v ON v.id = c.version_id JOIN article a ON a.id = v.article_id AND a.publisher_id = p.id`,
  agent: Prisma.sql`(
    WITH RECURSIVE tie AS (
      SELECT d.id, d.agent_id, d.other_id, d.recorded_at FROM agent_decision d WHERE d.holds
      UNION ALL SELECT m.id, m.agent_id, m.into_id, m.recorded_at FROM agent_merge m
    ), own(id) AS (
      SELECT p.id
      UNION SELECT tie.agent_id FROM own JOIN tie ON tie.other_id = own.id
            AND tie.recorded_at <= instant.at AND NOT is_retracted(tie.id, instant.at)
    )
    SELECT DISTINCT t.claim_id FROM own JOIN attribution t ON t.agent_id = own.id AND t.role IN ('ORIGIN', 'BODY')
  ) said JOIN claim c ON c.id = said.claim_id`,
};

/** The profiles of publishers or agents, in one statement. */
export async function readProfiles(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  of: ProfileOf,
  ids: readonly string[],
): Promise<readonly ProfileRecord[]> {
  const { claimStates, questionStates, at } = sqlAsOf(asOf);
  return tx.$queryRaw<ProfileRecord[]>`
    SELECT p.id,
      count(*)::int AS "questionCount",
      count(*) FILTER (WHERE m.first = q.first)::int AS "firstCount",
      count(*) FILTER (WHERE q.outlier_ids && m.claims)::int AS "outlyingCount",
      count(*) FILTER (WHERE q.corrected_ids && m.claims)::int AS "correctedCount"
    FROM unnest(${[...ids]}::text[]) AS p(id) CROSS JOIN (SELECT ${at} AS at) instant
    CROSS JOIN LATERAL (
      SELECT s.question_id, array_agg(c.id) AS claims, min(c.published_instant) AS first
      FROM ${MINE[of]} JOIN ${claimStates} s ON s.claim_id = c.id AND s.active AND s.question_id IS NOT NULL
      GROUP BY s.question_id
    ) m
    JOIN LATERAL (
      SELECT qs.outlier_ids, qs.corrected_ids,
             (SELECT min(o.published_instant) FROM ${claimStates} o WHERE o.question_id = qs.question_id AND o.active) AS first
      FROM ${questionStates} qs WHERE qs.question_id = m.question_id AND qs.claim_count > 1
    ) q ON TRUE
    GROUP BY p.id`;
}
