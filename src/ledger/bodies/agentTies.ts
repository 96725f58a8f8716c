import { MAX_BODY_STEPS } from '../../domain/agents/maxBodySteps.ts';
import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { OWN_COMMIT_TIME } from '../asOf/ownCommitTime.ts';

/** A decision of a person on two agents that holds. */
export interface AgentTie {
  readonly id: string;
  /** MERGED: the agent counts as the other one. */
  readonly kind: AgentRelationKind | 'MERGED';
  readonly agentId: string;
  readonly otherId: string;
  /** False: the relation does not hold. */
  readonly holds: boolean;
  readonly actor: string;
  readonly reason: string;
  readonly recordedAt: Date;
}

/**
 * The decisions that hold on some agents, and on those that they lead to: a person, their ministry, its full name. A
 * replay sees the decisions of its commit time.
 */
export async function agentTies(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  agentIds: readonly string[],
): Promise<readonly AgentTie[]> {
  if (agentIds.length === 0) return [];
  const at = asOf === null ? OWN_COMMIT_TIME : Prisma.sql`${asOf}::timestamptz`;
  return tx.$queryRaw`
    WITH RECURSIVE tie AS (
      SELECT d.id, d.kind::text AS kind, d.agent_id, d.other_id, d.holds, d.actor, d.reason, d.recorded_at FROM agent_decision d
      UNION ALL
      SELECT m.id, 'MERGED', m.agent_id, m.into_id, TRUE, m.actor, m.reason, m.recorded_at FROM agent_merge m
    ), way(id, step) AS (
      SELECT id, 0 FROM unnest(${[...agentIds]}::text[]) AS id
      UNION
      SELECT t.other_id, w.step + 1 FROM way w JOIN tie t ON t.agent_id = w.id AND t.holds AND t.recorded_at <= ${at}
      WHERE w.step < ${MAX_BODY_STEPS}
    )
    SELECT t.id, t.kind, t.agent_id AS "agentId", t.other_id AS "otherId", t.holds, t.actor, t.reason,
           t.recorded_at AS "recordedAt"
    FROM tie t
    WHERE t.recorded_at <= ${at} AND NOT is_retracted(t.id, ${at})
      AND (t.agent_id IN (SELECT id FROM way) OR t.other_id IN (SELECT id FROM way))
    ORDER BY t.recorded_at, t.id`;
}
