import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** A relation of an agent that the text of an active claim tells. */
export interface AgentRelationRecord {
  readonly id: string;
  readonly claimId: string;
  readonly agentId: string;
  readonly kind: AgentRelationKind;
  readonly otherId: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly recordedAt: Date;
}

/** Relations of one agent that are read: texts repeat them. */
const MAX_RELATIONS = 100;

/** The relations of agents that active claims tell, in either direction; of each agent the newest. */
export async function relationsOfAgents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  agentIds: readonly string[],
): Promise<readonly (AgentRelationRecord & { readonly subjectId: string })[]> {
  if (agentIds.length === 0) return [];
  const { claimStates, there } = sqlAsOf(asOf);
  return tx.$queryRaw`
    SELECT g.id AS "subjectId", t.*
    FROM unnest(${[...agentIds]}::text[]) AS g(id)
    CROSS JOIN LATERAL (
      SELECT r.id, r.claim_id AS "claimId", r.agent_id AS "agentId", r.kind::text AS kind, r.other_id AS "otherId", r.exact,
             r.span_start AS start, r.span_end AS "end", r.recorded_at AS "recordedAt"
      FROM agent_relation r JOIN ${claimStates} s ON s.claim_id = r.claim_id AND s.active
      WHERE g.id IN (r.agent_id, r.other_id) AND ${there('r.recorded_at')}
      ORDER BY r.recorded_at DESC, r.id DESC LIMIT ${MAX_RELATIONS}) t
    ORDER BY 1, t."recordedAt", t.id`;
}
