import type { ReadClaim } from '../../domain/claim.ts';
import { agentNameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Journal } from '../log/journal.ts';
import { claimRecord } from '../log/leaves/claimRecord.ts';
import { newId } from '../newId.ts';
import { newSalt } from '../newSalt.ts';
import { agentKey, attributionRows, claimRow } from './claimRows.ts';
import type { ClaimHome, ReadBy } from './claimRows.ts';

/** Rows in one INSERT: a claim has some 45 columns and PostgreSQL takes 65,535 parameters a statement. */
const ROWS_PER_INSERT = 500;

/** Adds claims to a version, with their chains and links, and gives their ids in order. */
export async function appendClaims(
  tx: Prisma.TransactionClient,
  journal: Journal,
  claims: readonly ReadClaim[],
  home: ClaimHome,
  by: ReadBy,
): Promise<readonly string[]> {
  const agentIds = await recordAgents(tx, journal, claims);
  const rows = claims.map((claim) => ({ ...claimRow(claim, home, by), recordedAt: journal.moment }));
  await inBatches(rows, (data) => tx.claim.createMany({ data }));
  const idOf = (index: number): string => {
    const row = rows[index];
    if (!row) throw new Error(`there is no claim ${index} to link to or attribute`);
    return row.id;
  };
  const chains = claims.map((claim, index) => attributionRows(claim, idOf(index), home.points, agentIds));
  await inBatches(chains.flat(), (data) => tx.attribution.createMany({ data }));
  const links = claims.map((claim, index) =>
    claim.links.map(({ kind, to }) => ({ claimId: idOf(index), kind, targetId: idOf(to) })),
  );
  await inBatches(links.flat(), (data) => tx.claimLink.createMany({ data }));
  for (const [index, row] of rows.entries()) {
    const parts = { attribution: chains[index] ?? [], links: links[index] ?? [], salt: newSalt() };
    journal.noteRecord('claim', row.id, claimRecord({ claim: row, ...parts }));
  }
  return rows.map(({ id }) => id);
}

async function inBatches<Row>(
  rows: readonly Row[],
  insert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < rows.length; first += ROWS_PER_INSERT) {
    await insert(rows.slice(first, first + ROWS_PER_INSERT));
  }
}

/** The ids of all agents in the claims' chains, by `agentKey`; new ones are added. */
async function recordAgents(
  tx: Prisma.TransactionClient,
  journal: Journal,
  claims: readonly ReadClaim[],
): Promise<ReadonlyMap<string, string>> {
  const agents = new Map(
    claims.flatMap((claim) => claim.attribution).map(({ agent }) => [agentKey(agent), agent]),
  );
  if (agents.size === 0) return new Map();
  // Sorted, so that two writers that add the same agents do not wait for each other in a circle.
  const wanted = [...agents.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, agent]) => agent);
  const added = await tx.agent.createManyAndReturn({
    data: wanted.map(({ name, kind }) => ({
      id: newId('agent'),
      name,
      kind,
      nameKey: agentNameKey(name, kind),
      recordedAt: journal.moment,
    })),
    skipDuplicates: true,
  });
  journal.note('agent', added);
  const rows = await tx.agent.findMany({
    where: { nameKey: { in: wanted.map(({ name, kind }) => agentNameKey(name, kind)) } },
  });
  return new Map(rows.map((row) => [agentKey(row), row.id]));
}
