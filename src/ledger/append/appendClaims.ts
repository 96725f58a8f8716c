import type { Claim } from '../../domain/claims/claim.ts';
import { agentNameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { agentsByNameKey } from '../../generated/prisma/sql.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { claimEntryRecord } from '../outbox/claimEntryRecord.ts';
import { newId } from '../newId.ts';
import { newSalt } from '../newSalt.ts';
import { appendRelations } from './appendRelations.ts';
import { agentKey, attributionRows, claimRow } from './claimRows.ts';
import type { AppendTarget, ReadBy } from './claimRows.ts';

/**
 * Adds claims to a version, with their attribution chains and links. Returns the claims with the ids of their rows, in
 * order.
 */
export async function appendClaims(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  claims: readonly Claim[],
  home: AppendTarget,
  by: ReadBy,
): Promise<readonly Claim[]> {
  const agentIds = await recordAgents(tx, entries, claims);
  const rows = claims.map((claim) => ({ ...claimRow(claim, home, by), recordedAt: entries.commitTime }));
  await insertRows(tx, 'claim', rows);
  const added = withRowIds(claims, rows);
  const chains = added.map((claim) => attributionRows(claim, agentIds));
  await insertRows(tx, 'attribution', chains.flat());
  await appendRelations(tx, entries, added, agentIds);
  const links = added.map((claim) =>
    claim.links.map(({ kind, to }) => ({ claimId: claim.id, kind, targetId: to })),
  );
  await insertRows(tx, 'claim_link', links.flat());
  for (const [index, row] of rows.entries()) {
    const parts = { attribution: chains[index] ?? [], links: links[index] ?? [], salt: newSalt() };
    entries.addRecord('claim', row.id, claimEntryRecord({ claim: row, ...parts }));
  }
  return added;
}

/** Gives claims the ids of their rows, also in the links between them. */
function withRowIds(claims: readonly Claim[], rows: readonly { readonly id: string }[]): readonly Claim[] {
  const ids = new Map(claims.map(({ id }, index) => [id, rows[index]?.id]));
  const rowId = (id: string): string => {
    const row = ids.get(id);
    if (row === undefined) throw new Error(`a link names ${id}, which is not a claim of the same reading`);
    return row;
  };
  return claims.map((claim, index) => ({
    ...claim,
    id: rows[index]?.id ?? rowId(claim.id),
    links: claim.links.map(({ kind, to }) => ({ kind, to: rowId(to) })),
  }));
}

/**
 * The ids of all agents in the claims' attribution chains and relations, by `agentKey`. Adds new agents. The transaction excludes
 * other writers.
 */
async function recordAgents(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, string>> {
  const agents = new Map(
    claims
      .flatMap(({ attribution, told = [] }) => [
        ...attribution.map(({ agent }) => agent),
        ...told.flatMap(({ agent, other }) => [agent, other]),
      ])
      .map((agent) => [agentKey(agent), agent]),
  );
  if (agents.size === 0) return new Map();
  const nameKeys = [...agents.values()].map(({ name, kind }) => agentNameKey(name, kind));
  const known = await tx.$queryRawTyped(agentsByNameKey(nameKeys));
  const ids = new Map(known.map((row) => [agentKey(row), row.id]));
  const added = [...agents]
    .filter(([key]) => !ids.has(key))
    .map(([, { name, kind }]) => ({
      ...{ id: newId('agent'), name, kind, nameKey: agentNameKey(name, kind) },
      recordedAt: entries.commitTime,
    }));
  await insertRows(tx, 'agent', added);
  entries.add('agent', added);
  for (const row of added) ids.set(agentKey(row), row.id);
  return ids;
}
