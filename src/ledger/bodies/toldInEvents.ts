import type { AgentKind, AgentRelationKind } from '../../domain/vocabulary.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { OWN_COMMIT_TIME } from '../asOf/ownCommitTime.ts';
import { newest, sqlAsOf } from '../asOf/sqlAsOf.ts';

/** A relation that a text tells of an agent, for an article that names the agent. */
export interface ToldInEvent {
  /** The article that names the agent, and the one that tells the relation: the same, or another one of its event. */
  readonly articleId: string;
  readonly toldIn: string;
  readonly agentId: string;
  readonly kind: AgentRelationKind;
  readonly otherId: string;
  readonly otherName: string;
  readonly otherKind: AgentKind;
}

/** An agent in an article. */
export interface NamedIn {
  readonly articleId: string;
  readonly agentId: string;
}

/**
 * The relations of agents that active claims of the article or of its event's other articles tell. An agent of the same
 * name counts whatever its kind. A replay sees the state at its commit time.
 */
export async function toldInEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  named: readonly NamedIn[],
): Promise<readonly ToldInEvent[]> {
  if (named.length === 0) return [];
  const at = asOf === null ? OWN_COMMIT_TIME : Prisma.sql`${asOf}::timestamptz`;
  const member = newest('event_member', 'article_id', at);
  return tx.$queryRaw`
    SELECT DISTINCT n."articleId", v.article_id AS "toldIn", n."agentId", r.kind::text AS kind, r.other_id AS "otherId",
           o.name AS "otherName", o.kind::text AS "otherKind"
    FROM jsonb_to_recordset(${JSON.stringify(named)}::jsonb) AS n("articleId" text, "agentId" text)
    CROSS JOIN LATERAL (SELECT a.name_key FROM agent a WHERE a.id = n."agentId" LIMIT 1) own
    CROSS JOIN LATERAL (SELECT a.id FROM agent a WHERE a.name_key = own.name_key OFFSET 0) same
    CROSS JOIN LATERAL (
      SELECT r.* FROM agent_relation r WHERE r.agent_id = same.id AND r.recorded_at <= ${at} OFFSET 0) r
    CROSS JOIN LATERAL (SELECT FROM ${sqlAsOf(asOf).claimStates} s WHERE s.claim_id = r.claim_id AND s.active LIMIT 1) s
    CROSS JOIN LATERAL (SELECT c.version_id FROM claim c WHERE c.id = r.claim_id LIMIT 1) c
    CROSS JOIN LATERAL (SELECT v.article_id FROM article_version v WHERE v.id = c.version_id LIMIT 1) v
    CROSS JOIN LATERAL (SELECT a.name, a.kind FROM agent a WHERE a.id = r.other_id LIMIT 1) o
    WHERE v.article_id = n."articleId"
       OR EXISTS (SELECT FROM ${member} own_event JOIN ${member} other_event ON other_event.event_id = own_event.event_id
                  WHERE own_event.article_id = n."articleId" AND other_event.article_id = v.article_id)
    ORDER BY 1, 2, 3, 4, 5`;
}
