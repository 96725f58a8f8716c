import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql, recordedSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/** The relations of agents that texts told, and the decisions on them, in one statement; the oldest of each agent first. */
export function agentEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  agentIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const ids = sql`ANY(${[...agentIds]}::text[])`;
  const recorded = recordedSql('RECORDED', {
    subject: sql`g.id`,
    id: sql`g.id`,
    recordedAt: sql`g.recorded_at`,
    columns: { agentId: sql`g.id` },
    from: sql`agent g WHERE g.id = ${ids}`,
  });
  const told = recordedSql('TOLD', {
    subject: sql`side.id`,
    id: sql`r.id`,
    reason: sql`r.exact`,
    recordedAt: sql`r.recorded_at`,
    columns: {
      agentId: sql`r.agent_id`,
      otherAgentId: sql`r.other_id`,
      relation: sql`r.kind`,
      holds: sql`TRUE`,
      claimId: sql`r.claim_id`,
    },
    from: sql`agent_relation r CROSS JOIN LATERAL (VALUES (r.agent_id), (r.other_id)) AS side(id) WHERE side.id = ${ids}`,
  });
  const decided = decisionsSql(state, (kind) => kind.agentEvents(ids));
  return readEvents(tx, state, [recorded, told, ...decided], sql`SELECT NULL, NULL`);
}
