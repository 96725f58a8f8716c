import { MAX_BODY_STEPS } from '../../domain/agents/maxBodySteps.ts';
import { lexiconOf } from '../lexiconOf.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { chooseTold } from './chooseTold.ts';

/**
 * The body as which each agent counts: by the decisions of people, else by the texts if they agree on one. An agent that
 * counts as itself has none.
 */
export async function loadAgentBodies(
  read: LedgerReader,
  agentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const told = (await read.relationsOfAgents(agentIds)).filter(
    ({ subjectId, agentId }) => subjectId === agentId,
  );
  const otherIds = told.map(({ otherId }) => otherId);
  const ties = await read.agentTies([...new Set([...agentIds, ...otherIds])]);
  const agents = new Map(
    (await read.agents([...new Set([...agentIds, ...otherIds])])).map((row) => [row.id, row]),
  );
  const above = new Map(ties.filter(({ holds }) => holds).map(({ agentId, otherId }) => [agentId, otherId]));
  const denied = new Set(
    ties.filter(({ holds }) => !holds).map(({ agentId, otherId }) => `${agentId} ${otherId}`),
  );
  const climb = (agentId: string): string => {
    let at = agentId;
    for (let step = 0; step < MAX_BODY_STEPS; step++) at = above.get(at) ?? at;
    return at;
  };
  return new Map(
    agentIds.flatMap((id) => {
      const rows = told
        .filter(({ agentId, otherId }) => agentId === id && !denied.has(`${id} ${otherId}`))
        .flatMap(({ claimId, agentId, kind, otherId }) => {
          const other = agents.get(otherId);
          if (!other) return [];
          const { name: otherName, kind: otherKind } = other;
          return [{ articleId: '', toldIn: claimId, agentId, kind, otherId, otherName, otherKind }];
        });
      const first = above.has(id) ? id : (chooseTold(rows, agents.get(id), lexiconOf(null))?.otherId ?? id);
      const body = climb(first);
      return body === id ? [] : [[id, body] as const];
    }),
  );
}
