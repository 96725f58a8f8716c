import type { Claim } from '../../domain/claims/claim.ts';
import { agentNameKey } from '../../domain/nameKey.ts';
import type { AgentKind } from '../../domain/vocabulary.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { claimEntryRecord } from '../outbox/claimEntryRecord.ts';
import { newId } from '../newId.ts';
import { newSalt } from '../newSalt.ts';
import { agentKey, attributionRows, claimRow } from './claimRows.ts';
import type { AppendTarget, ReadBy } from './claimRows.ts';

/** Adds claims to a version, with their chains and links, and gives their ids in order. */
export async function appendClaims(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  claims: readonly Claim[],
  home: AppendTarget,
  by: ReadBy,
): Promise<readonly string[]> {
  const agentIds = await recordAgents(tx, journal, claims);
  const rows = claims.map((claim) => ({ ...claimRow(claim, home, by), recordedAt: journal.commitTime }));
  await insertRows(tx, 'claim', rows);
  const idOf = (index: number): string => {
    const row = rows[index];
    if (!row) throw new Error(`there is no claim ${index} to link to or attribute`);
    return row.id;
  };
  const chains = claims.map((claim, index) => attributionRows(claim, idOf(index), agentIds));
  await insertRows(tx, 'attribution', chains.flat());
  const links = claims.map((claim, index) =>
    claim.links.map(({ kind, to }) => ({ claimId: idOf(index), kind, targetId: idOf(to) })),
  );
  await insertRows(tx, 'claim_link', links.flat());
  for (const [index, row] of rows.entries()) {
    const parts = { attribution: chains[index] ?? [], links: links[index] ?? [], salt: newSalt() };
    journal.addRecord('claim', row.id, claimEntryRecord({ claim: row, ...parts }));
  }
  return rows.map(({ id }) => id);
}

/** The ids of all agents in the claims' chains, by `agentKey`; new ones are added. Writers are alone, so nobody else does. */
async function recordAgents(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, string>> {
  const agents = new Map(
    claims.flatMap((claim) => claim.attribution).map(({ agent }) => [agentKey(agent), agent]),
  );
  if (agents.size === 0) return new Map();
  const nameKeys = [...agents.values()].map(({ name, kind }) => agentNameKey(name, kind));
  const known = await tx.$queryRaw<{ id: string; name: string; kind: AgentKind }[]>`
    SELECT id, name, kind::text AS kind FROM agent WHERE name_key = ANY(${nameKeys}::text[])`;
  const ids = new Map(known.map((row) => [agentKey(row), row.id]));
  const added = [...agents]
    .filter(([key]) => !ids.has(key))
    .map(([, { name, kind }]) => ({
      ...{ id: newId('agent'), name, kind, nameKey: agentNameKey(name, kind) },
      recordedAt: journal.commitTime,
    }));
  await insertRows(tx, 'agent', added);
  journal.add('agent', added);
  for (const row of added) ids.set(agentKey(row), row.id);
  return ids;
}
