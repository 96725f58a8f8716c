import type { Prisma } from '../../generated/prisma/client.ts';
import { newest } from '../asOf/sqlAsOf.ts';
import { eventStateColumns } from '../eventStateColumns.ts';
import { OWN_COMMIT_TIME } from '../asOf/ownCommitTime.ts';

/** Things on which the states of events depend. */
export interface ChangedInEvents {
  /** Claims and questions whose states may have changed. */
  readonly claimIds: readonly string[];
  readonly questionIds: readonly string[];
  /** Articles that came, came to an event or left it. */
  readonly articleIds?: readonly string[];
  /** Events that articles came to or left. */
  readonly eventIds?: readonly string[];
}

const COLUMNS = eventStateColumns();

/**
 * Derives the states of the events that some changes reach: each event that ever had one of the articles. `event_past` keeps
 * a replaced state with its period. Call it after the states of claims and questions.
 */
export async function refreshEventStates(
  tx: Prisma.TransactionClient,
  { claimIds, questionIds, articleIds = [], eventIds = [] }: ChangedInEvents,
): Promise<void> {
  if ([claimIds, questionIds, articleIds, eventIds].every((ids) => ids.length === 0)) return;
  const member = newest('event_member', 'article_id', OWN_COMMIT_TIME);
  // LIMIT 1 and OFFSET 0 make PostgreSQL look up each row by its key, whatever number of rows it expects.
  await tx.$executeRaw`
    WITH now AS MATERIALIZED (SELECT commit_time() AS time),
    held(claim_id) AS (
      SELECT unnest(${[...claimIds]}::text[])
      UNION SELECT s.claim_id FROM unnest(${[...questionIds]}::text[]) AS q(id)
      CROSS JOIN LATERAL (SELECT s.claim_id FROM claim_state s WHERE s.question_id = q.id AND s.active OFFSET 0) s
    ), article(id) AS (
      SELECT unnest(${[...articleIds]}::text[])
      UNION SELECT v.article_id FROM held
      CROSS JOIN LATERAL (SELECT c.version_id FROM claim c WHERE c.id = held.claim_id LIMIT 1) c
      CROSS JOIN LATERAL (SELECT v.article_id FROM article_version v WHERE v.id = c.version_id LIMIT 1) v
    ), reached(id) AS MATERIALIZED (
      SELECT unnest(${[...eventIds]}::text[])
      UNION SELECT m.event_id FROM article CROSS JOIN now
      CROSS JOIN LATERAL (
        SELECT m.event_id FROM event_member m WHERE m.article_id = article.id AND m.recorded_at <= now.time OFFSET 0) m
    ), given AS MATERIALIZED (
      SELECT reached.id AS event_id, a.article_count, a.first_instant, a.latest_instant, q.*
      FROM reached
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS article_count, min(h.published_instant) AS first_instant,
               max(h.published_instant) AS latest_instant, array_agg(h.version_id) AS versions
        FROM (SELECT m.article_id FROM ${member} m WHERE m.event_id = reached.id OFFSET 0) m
        CROSS JOIN LATERAL (SELECT * FROM article_head h WHERE h.article_id = m.article_id LIMIT 1) h
      ) a
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS question_count, (count(*) FILTER (WHERE s.verdict = 'CONTESTED'))::int AS contested_count,
               COALESCE(array_agg(DISTINCT s.verdict) FILTER (WHERE s.verdict IS NOT NULL), '{}') AS verdicts
        FROM (
          SELECT DISTINCT cs.question_id FROM unnest(a.versions) AS v(id)
          CROSS JOIN LATERAL (SELECT c.id FROM claim c WHERE c.version_id = v.id OFFSET 0) c
          CROSS JOIN LATERAL (SELECT cs.* FROM claim_state cs WHERE cs.claim_id = c.id LIMIT 1) cs WHERE cs.active
        ) own
        CROSS JOIN LATERAL (SELECT s.* FROM question_state s WHERE s.question_id = own.question_id LIMIT 1) s
        WHERE s.merged_into_id IS NULL AND s.claim_count > 0
      ) q
    ), changed AS MATERIALIZED (
      SELECT given.*, s.since FROM given
      LEFT JOIN LATERAL (SELECT * FROM event_state s WHERE s.event_id = given.event_id LIMIT 1) s ON TRUE
      WHERE s.event_id IS NULL OR (${eventStateColumns('s')}) IS DISTINCT FROM (${eventStateColumns('given')})
    ), past AS (
      INSERT INTO event_past (event_id, since, until, ${COLUMNS})
      SELECT s.event_id, s.since, now.time, ${eventStateColumns('s')} FROM changed CROSS JOIN now
      CROSS JOIN LATERAL (SELECT * FROM event_state s WHERE s.event_id = changed.event_id LIMIT 1) s
      WHERE s.since < now.time
    )
    INSERT INTO event_state (event_id, ${COLUMNS}, since)
    SELECT event_id, ${COLUMNS}, now.time FROM changed CROSS JOIN now
    ON CONFLICT (event_id) DO UPDATE SET
      (${COLUMNS}, since) = (${eventStateColumns('EXCLUDED')}, EXCLUDED.since)`;
}
