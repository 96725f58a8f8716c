import type { Prisma } from '../../generated/prisma/client.ts';

/** Things on which the bodies of claims depend. */
export interface ChangedBodies {
  /** Claims whose state changed: they may tell relations. */
  readonly claimIds?: readonly string[];
  /** Articles that came to an event or left it. */
  readonly articleIds?: readonly string[];
  /** Agents on which a person decided. */
  readonly agentIds?: readonly string[];
  /** Outlets whose owner the operator named. */
  readonly publisherIds?: readonly string[];
}

/**
 * The questions whose origins may be other ones after some changes. A relation reaches the claims of the same name in all
 * articles that ever shared an event with the text that tells it.
 */
export async function questionsOfBodies(
  tx: Prisma.TransactionClient,
  { claimIds = [], articleIds = [], agentIds = [], publisherIds = [] }: ChangedBodies,
): Promise<readonly string[]> {
  if ([claimIds, articleIds, agentIds, publisherIds].every((ids) => ids.length === 0)) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE telling(claim_id) AS (
      SELECT id FROM unnest(${[...claimIds]}::text[]) AS id
      UNION
      SELECT c.id FROM unnest(${[...articleIds]}::text[]) AS moved(id)
      CROSS JOIN LATERAL (SELECT v.id FROM article_version v WHERE v.article_id = moved.id OFFSET 0) v
      CROSS JOIN LATERAL (SELECT c.id FROM claim c WHERE c.version_id = v.id OFFSET 0) c
    ), told AS MATERIALIZED (
      SELECT DISTINCT r.agent_id, v.article_id FROM telling
      CROSS JOIN LATERAL (SELECT r.agent_id FROM agent_relation r WHERE r.claim_id = telling.claim_id OFFSET 0) r
      CROSS JOIN LATERAL (SELECT c.version_id FROM claim c WHERE c.id = telling.claim_id LIMIT 1) c
      CROSS JOIN LATERAL (SELECT v.article_id FROM article_version v WHERE v.id = c.version_id LIMIT 1) v
    ), near AS MATERIALIZED (
      -- From the articles of the event: an agent may be in articles of a thousand others.
      SELECT DISTINCT same.id AS agent_id, other.article_id FROM told
      CROSS JOIN LATERAL (SELECT a.name_key FROM agent a WHERE a.id = told.agent_id LIMIT 1) a
      CROSS JOIN LATERAL (SELECT g.id FROM agent g WHERE g.name_key = a.name_key OFFSET 0) same
      CROSS JOIN LATERAL (SELECT m.event_id FROM event_member m WHERE m.article_id = told.article_id OFFSET 0) one
      CROSS JOIN LATERAL (SELECT m.article_id FROM event_member m WHERE m.event_id = one.event_id OFFSET 0) other
    ), tie AS (
      SELECT agent_id, other_id FROM agent_decision UNION SELECT agent_id, into_id FROM agent_merge
    ), related(id) AS (
      SELECT id FROM unnest(${[...agentIds]}::text[]) AS id
      UNION SELECT t.agent_id FROM related JOIN tie t ON t.other_id = related.id
    ), named(id) AS (
      SELECT id FROM related
      UNION SELECT same.id FROM related
      CROSS JOIN LATERAL (SELECT r.agent_id FROM agent_relation r WHERE r.other_id = related.id OFFSET 0) r
      CROSS JOIN LATERAL (SELECT a.name_key FROM agent a WHERE a.id = r.agent_id LIMIT 1) a
      CROSS JOIN LATERAL (SELECT g.id FROM agent g WHERE g.name_key = a.name_key OFFSET 0) same
    ), changed(claim_id) AS (
      SELECT t.claim_id FROM (SELECT article_id, array_agg(agent_id) AS agents FROM near GROUP BY article_id) n
      CROSS JOIN LATERAL (SELECT v.id FROM article_version v WHERE v.article_id = n.article_id OFFSET 0) v
      CROSS JOIN LATERAL (SELECT c.id FROM claim c WHERE c.version_id = v.id OFFSET 0) c
      CROSS JOIN LATERAL (
        SELECT t.claim_id FROM attribution t WHERE t.claim_id = c.id AND t.agent_id = ANY(n.agents) OFFSET 0) t
      UNION
      SELECT t.claim_id FROM unnest(${[...articleIds]}::text[]) AS moved(id)
      CROSS JOIN LATERAL (SELECT v.id FROM article_version v WHERE v.article_id = moved.id OFFSET 0) v
      CROSS JOIN LATERAL (SELECT c.id FROM claim c WHERE c.version_id = v.id OFFSET 0) c
      CROSS JOIN LATERAL (SELECT t.claim_id, t.agent_id FROM attribution t WHERE t.claim_id = c.id OFFSET 0) t
      CROSS JOIN LATERAL (SELECT a.name_key FROM agent a WHERE a.id = t.agent_id LIMIT 1) a
      CROSS JOIN LATERAL (
        SELECT FROM agent same CROSS JOIN LATERAL (SELECT FROM agent_relation r WHERE r.agent_id = same.id LIMIT 1) r
        WHERE same.name_key = a.name_key LIMIT 1) told_of
      UNION
      SELECT t.claim_id FROM named
      CROSS JOIN LATERAL (SELECT t.claim_id FROM attribution t WHERE t.agent_id = named.id OFFSET 0) t
      UNION
      SELECT c.id FROM unnest(${[...publisherIds]}::text[]) AS owned(id)
      CROSS JOIN LATERAL (SELECT a.id FROM article a WHERE a.publisher_id = owned.id OFFSET 0) a
      CROSS JOIN LATERAL (SELECT v.id FROM article_version v WHERE v.article_id = a.id OFFSET 0) v
      CROSS JOIN LATERAL (SELECT c.id FROM claim c WHERE c.version_id = v.id OFFSET 0) c
    )
    SELECT DISTINCT s.question_id AS id FROM changed
    CROSS JOIN LATERAL (
      SELECT s.question_id FROM claim_state s
      WHERE s.claim_id = changed.claim_id AND s.active AND s.question_id IS NOT NULL LIMIT 1) s
    ORDER BY 1`;
  return rows.map(({ id }) => id);
}
