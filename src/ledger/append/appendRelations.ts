import type { Claim } from '../../domain/claims/claim.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { insertRows } from '../sql/insertRows.ts';
import { agentKey } from './claimRows.ts';

/**
 * Adds the relations of agents that the text of some claims tells, each once, with the first claim that it is read from.
 * @param agentIds the id of every agent in them, by `agentKey`
 */
export async function appendRelations(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  claims: readonly Claim[],
  agentIds: ReadonlyMap<string, string>,
): Promise<void> {
  const known = new Set<string>();
  const rows = claims.flatMap(({ id: claimId, told = [] }) =>
    told.flatMap(({ kind, agent, other, words }) => {
      const [agentId, otherId] = [agentIds.get(agentKey(agent)), agentIds.get(agentKey(other))];
      if (agentId === undefined || otherId === undefined) throw new Error(`${agent.name} was not recorded`);
      const key = [agentId, kind, otherId].join(' ');
      if (agentId === otherId || known.has(key)) return [];
      known.add(key);
      const { exact, start: spanStart, end: spanEnd } = words;
      const recordedAt = entries.commitTime;
      return [
        { id: newId('relation'), claimId, agentId, kind, otherId, exact, spanStart, spanEnd, recordedAt },
      ];
    }),
  );
  await insertRows(tx, 'agent_relation', rows);
  entries.add('relation', rows);
}
