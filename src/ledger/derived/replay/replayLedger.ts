import { Prisma } from '../../../generated/prisma/client.ts';
import type { PrismaClient } from '../../../generated/prisma/client.ts';
import { ledgerTransaction } from '../../ledgerTransaction.ts';
import type { LedgerTransaction } from '../../ledgerTransaction.ts';
import { transactionEntries } from '../../outbox/transactionEntries.ts';
import { commitTime as takeCommitTime } from '../../asOf/commitTime.ts';
import { DERIVED_TABLES } from './derivedTables.ts';
import type { DerivedTable } from './derivedTables.ts';
import { beginReplayBatch, listReplayBatches, MAX_BATCHES_AHEAD, replayBatches } from './replayBatches.ts';
import type { ReplayBatch } from './replayBatches.ts';
import { cacheEvidence } from './cacheEvidence.ts';
import { analyzeShadowTables, shadowTables } from './shadowTables.ts';

/** A derived row that differs from the evidence and decisions: changed, missing or surplus. */
export interface ReplayDifference {
  readonly table: DerivedTable | KeyTable;
  /** The id of the article, version, claim or question. */
  readonly id: string;
}

export interface ReplayResult {
  /** The number of transactions that were replayed. */
  readonly transactions: number;
  readonly differences: readonly ReplayDifference[];
}

/** Derives state from the records of one transaction, at its commit time. */
export type DeriveBatch = (tx: LedgerTransaction, recorded: ReplayBatch) => Promise<void>;

/** Derives all state again and reports the differences from the stored state. */
export interface ReplayLedger {
  /**
   * @param isKept whether to correct the differences. If so, other writers wait, and readers see either the old state
   * or the whole new one. Otherwise nothing changes and no writer waits.
   */
  (isKept: boolean, derive: DeriveBatch): Promise<ReplayResult>;
}

/** A ledger of millions of claims is replayed within hours. */
export const REPLAY_TIMEOUT_MS = 24 * 60 * 60 * 1000;

/** The replay of a ledger in a PostgreSQL database, which reads the records of `ahead` transactions at once. */
export const replayLedger =
  (prisma: PrismaClient, ahead: number = MAX_BATCHES_AHEAD): ReplayLedger =>
  (isKept, derive) =>
    prisma.$transaction((client) => replay(client, { isKept, derive, ahead }), {
      timeout: REPLAY_TIMEOUT_MS,
      // If nothing is kept, writers go on, and the replay must not see only a part of their additions.
      isolationLevel: isKept ? 'ReadCommitted' : 'RepeatableRead',
    });

/**
 * Derives all state again within a writing transaction, at its commit time and before its end. Readers therefore never
 * see its changes beside outdated derived state.
 */
export async function replayWithin(
  client: Prisma.TransactionClient,
  commitTime: Date,
  derive: DeriveBatch,
): Promise<void> {
  await replay(client, { isKept: true, derive, ahead: MAX_BATCHES_AHEAD });
  await client.$executeRaw`SELECT set_config('consilience.commit_time', ${commitTime.toISOString()}, TRUE)`;
}

interface Replay {
  readonly isKept: boolean;
  readonly derive: DeriveBatch;
  /** The number of transactions whose records one statement reads. */
  readonly ahead: number;
}

async function replay(
  client: Prisma.TransactionClient,
  { isKept, derive, ahead }: Replay,
): Promise<ReplayResult> {
  // Statements are many and short: compiling one takes longer than running it.
  await client.$executeRaw`SELECT set_config('statement_timeout', '0', TRUE), set_config('jit', 'off', TRUE)`;
  if (isKept) await takeCommitTime(client);
  const schema = await shadowTables(client);
  const transactions = await replayAll(client, derive, ahead);
  const differences: ReplayDifference[] = [];
  for (const table of Object.keys(DERIVED_TABLES) as DerivedTable[]) {
    const sides = await sidesOf(client, schema, table);
    differences.push(...(await differencesOf(client, table, sides)));
    if (isKept) await repairRows(client, table, sides);
  }
  for (const table of Object.keys(KEY_MEMBERS) as KeyTable[]) {
    differences.push(...(await staleKeys(client, schema, table)));
    if (isKept) await repairKeys(client, schema, table);
  }
  return { transactions, differences };
}

/** Derives all state again, transaction by transaction; returns the number of transactions. */
async function replayAll(
  client: Prisma.TransactionClient,
  derive: DeriveBatch,
  ahead: number,
): Promise<number> {
  await listReplayBatches(client);
  // Derived state has no entries, so nothing is added to the outbox.
  const caching = cacheEvidence(ledgerTransaction(client, transactionEntries(new Date(0))));
  let replayed = 0;
  let counted = 0;
  let next = await replayBatches(client, null, ahead);
  for (let last = next.at(-1); last; last = next.at(-1)) {
    await caching.readAhead(next);
    for (const recorded of next) {
      caching.renew(await beginReplayBatch(client, recorded));
      await derive(caching.tx, recorded);
    }
    replayed += next.length;
    if (replayed >= 2 * counted) {
      await analyzeShadowTables(client);
      counted = replayed;
    }
    next = await replayBatches(client, last.commitTime, ahead);
  }
  return replayed;
}

/** Keys follow from states, as the entries of an index do: for each table of keys the column of its member. */
const KEY_MEMBERS = { claim_key: 'claim_id', version_key: 'version_id' } as const;

type KeyTable = keyof typeof KEY_MEMBERS;

const keysOf = (
  schema: string,
  table: KeyTable,
): { readonly stored: Prisma.Sql; readonly due: Prisma.Sql; readonly member: Prisma.Sql } => {
  const inSchema = `"${schema.replaceAll('"', '""')}"`;
  const due = {
    claim_key: `SELECT DISTINCT lookup_key(k) AS key, COALESCE(s.published_instant, '-infinity') AS instant, s.claim_id
        FROM ${inSchema}.claim_state s CROSS JOIN unnest(s.lookup) AS k`,
    version_key: `SELECT DISTINCT k AS key, COALESCE(v.published_instant, '-infinity') AS instant, s.version_id
        FROM ${inSchema}.version_state s JOIN article_version v ON v.id = s.version_id
        CROSS JOIN version_keys_of(s.context) AS k`,
  };
  return {
    stored: Prisma.raw(`${inSchema}.${table}`),
    due: Prisma.raw(`(${due[table]})`),
    member: Prisma.raw(KEY_MEMBERS[table]),
  };
};

async function staleKeys(
  client: Prisma.TransactionClient,
  schema: string,
  table: KeyTable,
): Promise<ReplayDifference[]> {
  const { stored, due, member } = keysOf(schema, table);
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ${member} AS id FROM (
      (SELECT key, instant, ${member} FROM ${stored} EXCEPT SELECT key, instant, ${member} FROM ${due} due)
      UNION ALL
      (SELECT key, instant, ${member} FROM ${due} due EXCEPT SELECT key, instant, ${member} FROM ${stored})
    ) differing ORDER BY id`;
  return rows.map(({ id }) => ({ table, id }));
}

async function repairKeys(client: Prisma.TransactionClient, schema: string, table: KeyTable): Promise<void> {
  const { stored, due, member } = keysOf(schema, table);
  await client.$executeRaw`
    DELETE FROM ${stored} k WHERE NOT EXISTS (
      SELECT FROM ${due} due WHERE due.key = k.key AND due.instant = k.instant AND due.${member} = k.${member})`;
  await client.$executeRaw`
    INSERT INTO ${stored} (key, instant, ${member})
    SELECT key, instant, ${member} FROM ${due} due ON CONFLICT DO NOTHING`;
}

/** The stored rows and the replayed rows, as parts of statements. */
interface Sides {
  readonly behind: Prisma.Sql;
  readonly made: Prisma.Sql;
  readonly id: Prisma.Sql;
  /** The columns that are written; the others follow from them. */
  readonly columns: Prisma.Sql;
}

/** Columns that follow from others are computed only for the final rows, not for each intermediate one. */
async function sidesOf(
  client: Prisma.TransactionClient,
  schema: string,
  table: DerivedTable,
): Promise<Sides> {
  const behind = `"${schema.replaceAll('"', '""')}".${table}`;
  const found = await client.$queryRaw<{ name: string; follows: string | null }[]>`
    SELECT quote_ident(a.attname) AS name, pg_get_expr(d.adbin, d.adrelid) AS follows
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated <> ''
    WHERE a.attrelid = ${behind}::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;
  const values = found.map(({ name, follows }) => (follows === null ? name : `${follows} AS ${name}`));
  return {
    behind: Prisma.raw(behind),
    made: Prisma.raw(`(SELECT ${values.join(', ')} FROM pg_temp.${table})`),
    id: Prisma.raw(`t.${DERIVED_TABLES[table][0]}`),
    columns: Prisma.raw(found.flatMap(({ name, follows }) => (follows === null ? name : [])).join(', ')),
  };
}

/** Rows are compared as PostgreSQL prints them, so that every byte counts. */
async function differencesOf(
  client: Prisma.TransactionClient,
  table: DerivedTable,
  { behind, made, id }: Sides,
): Promise<ReplayDifference[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT id FROM (
      SELECT id FROM (
        SELECT ${id} AS id, t::text AS row, 1 AS side FROM ${behind} t
        UNION ALL SELECT ${id}, t::text, -1 FROM ${made} t
      ) sides GROUP BY id, row HAVING sum(side) <> 0
    ) differing ORDER BY id`;
  return rows.map((row) => ({ table, id: row.id }));
}

async function repairRows(
  client: Prisma.TransactionClient,
  table: DerivedTable,
  { behind, made, columns }: Sides,
): Promise<void> {
  const same = Prisma.raw(DERIVED_TABLES[table].map((key) => `m.${key} = b.${key}`).join(' AND '));
  await client.$executeRaw`
    DELETE FROM ${behind} b WHERE NOT EXISTS (SELECT FROM ${made} m WHERE ${same} AND m::text = b::text)`;
  await client.$executeRaw`
    INSERT INTO ${behind} (${columns})
    SELECT ${columns} FROM ${made} m WHERE NOT EXISTS (SELECT FROM ${behind} b WHERE ${same})`;
}
