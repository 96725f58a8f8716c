import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../src/generated/prisma/client.ts';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { ENTRY_KINDS, KINDS } from '../../src/ledger/kinds.ts';
import type { EntryKind } from '../../src/ledger/kinds.ts';
import { newSalt } from '../../src/ledger/newSalt.ts';
import { addToOutbox } from '../../src/ledger/outbox/addToOutbox.ts';
import { readRows } from '../../src/ledger/outbox/readRows.ts';
import type { StoredRow } from '../../src/ledger/outbox/readRows.ts';
import type { EntryContent, Subject } from '../../src/log/entries/entryText.ts';
import { sessionOptions } from '../../src/postgres/sessionOptions.ts';

/** Rows read at once. */
const BATCH = 1_000;
const TIMEOUT_MS = 1_800_000;

/** Adds an entry of every row of a ledger to the outbox, in the order in which the rows were recorded. */
export async function addAllEntries(url: string): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg(sessionOptions(url)) });
  try {
    await prisma.$transaction(addAll, { isolationLevel: 'RepeatableRead', timeout: TIMEOUT_MS });
  } finally {
    await prisma.$disconnect();
  }
}

/** Rows of one commit are in the order of their kinds, so that each entry names only earlier ones. */
async function addAll(tx: Prisma.TransactionClient): Promise<void> {
  const all = ENTRY_KINDS.map(
    (kind, rank) =>
      `SELECT '${kind}' AS kind, ${rank} AS rank, id, ${KINDS[kind].timeColumn} AS time
       FROM ${KINDS[kind].table}`,
  ).join(' UNION ALL ');
  const rows = await tx.$queryRawUnsafe<Subject[]>(
    `SELECT kind, id FROM (${all}) recorded ORDER BY time, rank, split_part(id, '_', 2)`,
  );
  for (let first = 0; first < rows.length; first += BATCH)
    await addEntries(tx, rows.slice(first, first + BATCH));
}

async function addEntries(tx: Prisma.TransactionClient, wanted: readonly Subject[]): Promise<void> {
  const recorded = new Map<string, EntryContent>();
  for (const kind of ENTRY_KINDS) {
    const ids = wanted.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const row of await readRows((statement) => tx.$queryRaw<unknown[]>(statement), kind, ids))
      recorded.set(row.id, toEntryContent(kind, row));
  }
  await addToOutbox(
    tx,
    wanted.flatMap(({ id }) => recorded.get(id) ?? []),
  );
}

function toEntryContent(kind: EntryKind, { id, recordedAt, ...values }: StoredRow): EntryContent {
  const said = Object.entries(values).filter(([, value]) => value !== null);
  const salt = KINDS[kind].isSalted ? [['salt', Buffer.from(newSalt()).toString('hex')] as const] : [];
  return { kind, id, recordedAt, record: Object.fromEntries([...said, ...salt]) };
}
