import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { JsonValue } from '../../log/entries/canonicalJson.ts';
import { addToOutbox } from './addToOutbox.ts';
import type { EntryContent, Subject } from '../../log/entries/entryText.ts';
import { ENTRY_SCHEMAS, SALTED_KINDS } from '../entrySchemas.ts';
import type { EntryKind } from '../entrySchemas.ts';
import { newSalt } from '../newSalt.ts';
import { readRows } from './readRows.ts';

/** Rows read at once. */
const BATCH = 1_000;
/** A million rows on a slow machine; it happens once in the life of a database. */
const TIMEOUT_MS = 1_800_000;

/**
 * Puts into the queue what was recorded before there was a log: once, while the log is empty. Gives how many entries.
 * A log that was emptied is not begun anew by this: the checkpoint that is kept outside stops it.
 */
export async function backfillOutbox(prisma: PrismaClient): Promise<number> {
  if (!(await isDue(prisma))) return 0;
  return prisma.$transaction(
    async (holder) => {
      await allowTime(holder);
      await holder.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('enqueue earlier', 0))`;
      // Begun while the lock is held, so that its picture has what whoever held the lock before has put into the queue.
      return backfillOnce(prisma);
    },
    { isolationLevel: 'ReadCommitted', timeout: TIMEOUT_MS },
  );
}

const backfillOnce = (prisma: PrismaClient): Promise<number> =>
  prisma.$transaction(
    async (tx) => {
      await allowTime(tx);
      // It takes no turn among the writers, who would wait all the while: nobody keeps the log before it is done.
      await tx.$executeRaw`SELECT set_config('consilience.moment', clock_timestamp()::text, TRUE)`;
      return (await isDue(tx)) ? backfillAll(tx) : 0;
    },
    // One picture of all tables: what is written meanwhile is in the queue already, and not in this picture.
    { isolationLevel: 'RepeatableRead', timeout: TIMEOUT_MS },
  );

const allowTime = (tx: Prisma.TransactionClient): Promise<number> =>
  tx.$executeRaw`SELECT set_config('statement_timeout', ${String(TIMEOUT_MS)}, TRUE)`;

async function isDue(tx: Prisma.TransactionClient): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT EXISTS (SELECT FROM article_version) AND NOT EXISTS (SELECT FROM ledger_entry)
           AND NOT EXISTS (SELECT FROM ledger_queue) AS due`;
  return row?.due ?? false;
}

const KINDS = Object.keys(ENTRY_SCHEMAS) as EntryKind[];

/** In the order in which it was recorded, as the entries of a log are; within one moment each names only earlier ones. */
async function backfillAll(tx: Prisma.TransactionClient): Promise<number> {
  const all = KINDS.map(
    (kind, rank) =>
      `SELECT '${kind}' AS kind, ${rank} AS rank, id, date_trunc('milliseconds', ${ENTRY_SCHEMAS[kind].moment}) AS moment
       FROM ${ENTRY_SCHEMAS[kind].table}`,
  ).join(' UNION ALL ');
  const rows = await tx.$queryRawUnsafe<Subject[]>(
    `SELECT kind, id FROM (${all}) recorded ORDER BY moment, rank, split_part(id, '_', 2)`,
  );
  for (let first = 0; first < rows.length; first += BATCH)
    await backfillRows(tx, rows.slice(first, first + BATCH));
  return rows.length;
}

async function backfillRows(tx: Prisma.TransactionClient, wanted: readonly Subject[]): Promise<void> {
  const recorded = new Map<string, EntryContent>();
  for (const kind of KINDS) {
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

function toEntryContent(
  kind: EntryKind,
  { id, recordedAt, ...values }: Readonly<Record<string, JsonValue>> & { id: string; recordedAt: string },
): EntryContent {
  const said = Object.entries(values).filter(([, value]) => value !== null);
  const salt = SALTED_KINDS.has(kind) ? [['salt', Buffer.from(newSalt()).toString('hex')] as const] : [];
  return { kind, id, recordedAt, record: Object.fromEntries([...said, ...salt]) };
}
