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

/** Selects the claims: those in a publisher's articles, or those whose origin is an agent. */
export type ProfileOf = 'publisher' | 'agent';

const MINE: Readonly<Record<ProfileOf, Prisma.Sql>> = {
  publisher: Prisma.sql`claim c JOIN article_version v ON v.id = c.version_id JOIN article a ON a.id = v.article_id AND a.publisher_id = p.id`,
  agent: Prisma.sql`attribution t JOIN claim c ON c.id = t.claim_id AND t.agent_id = p.id AND t.role = 'ORIGIN'`,
};

/** The profiles of publishers or agents, in one statement. */
export async function readProfiles(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  of: ProfileOf,
  ids: readonly string[],
): Promise<readonly ProfileRecord[]> {
  const { claimStates, questionStates } = sqlAsOf(asOf);
  return tx.$queryRaw<ProfileRecord[]>`
    SELECT p.id,
      count(*)::int AS "questionCount",
      count(*) FILTER (WHERE m.first = q.first)::int AS "firstCount",
      count(*) FILTER (WHERE q.outlier_ids && m.claims)::int AS "outlyingCount",
      count(*) FILTER (WHERE q.corrected_ids && m.claims)::int AS "correctedCount"
    FROM unnest(${[...ids]}::text[]) AS p(id)
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
