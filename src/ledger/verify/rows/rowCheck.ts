import { Prisma } from '../../../generated/prisma/client.ts';
import { CLAIM_PARTS, KINDS } from '../../kinds.ts';
import type { EntryKind } from '../../kinds.ts';
import type { BulkReader, CopyOut } from '../bulkReader.ts';
import type { RunSql } from '../../sql/runSql.ts';
import type { LogEntry } from '../../../log/entries/logEntry.ts';
import { describeRowDifferences } from './describeRowDifferences.ts';
import { erasureCheck } from './erasureCheck.ts';
import type { Findings } from '../findings.ts';
import { MAX_FINDINGS } from '../findings.ts';
import { parseEntry } from '../../../log/entries/parseEntry.ts';
import { readRows } from '../../outbox/readRows.ts';
import type { StoredRow } from '../../outbox/readRows.ts';
import { PART_ENCODINGS, ROW_ENCODINGS } from './rowEncodings.ts';
import { differingEntries } from './differingEntries.ts';
import type { CopiedRows } from './differingEntries.ts';

/** An entry of the log, or a pending one (`position` null). */
type Entry = Pick<LogEntry, 'subject' | 'bytes'> & { readonly position: number | null };

/** The rows of the entries of a page. */
export interface PageRows {
  readonly entries: readonly LogEntry[];
  readonly kinds: readonly {
    readonly kind: EntryKind;
    readonly group: readonly LogEntry[];
    readonly rows: CopiedRows;
  }[];
}

/** Compares the stored rows with the log. */
export interface RowCheck {
  /** Reads the rows of the entries of a page, which must be consecutive in the log. */
  read(entries: readonly LogEntry[]): Promise<PageRows>;
  /** Compares them. */
  compare(page: PageRows): Promise<void>;
  /** Makes the checks that need the end of the log: rows without entries, and rows with several. */
  end(): Promise<void>;
}

/** The number of pending entries that are read at once: after an hour of failure a server has some hundred thousand. */
const QUEUE_PAGE = 2_000;

/** The comparison of a database's rows with its log. */
export function rowCheck({ run, copy }: BulkReader, findings: Findings): RowCheck {
  const erasures = erasureCheck(run, findings);
  const noteErasures = (kind: EntryKind, group: readonly Entry[]): void => {
    if (kind === 'erasure') for (const { bytes } of group) erasures.erasure(parseEntry(bytes));
  };
  return {
    read: async (entries) => {
      const groups = [...byKind(entries)];
      const copied = groups.map(async ([kind, group]) => ({
        kind,
        group,
        rows: await copyRows(copy, kind, group),
      }));
      return { entries, kinds: await Promise.all(copied) };
    },
    compare: async ({ entries, kinds }) => {
      unknownKinds(entries, findings);
      for (const { position, subject, bytes } of entries)
        if (bytes.length === 0 && isKind(subject.kind)) erasures.erased({ position, subject });
      for (const { kind, group, rows } of kinds) {
        noteErasures(kind, group);
        const differing = differingEntries(kind, group, rows);
        if (differing.length > 0) await nameDifferences(run, kind, differing, findings);
      }
    },
    end: async () => {
      await eachWaiting(run, async (entries) => {
        unknownKinds(entries, findings);
        for (const [kind, group] of byKind(entries)) {
          noteErasures(kind, group);
          await nameDifferences(run, kind, group, findings);
        }
      });
      await erasures.end();
      const [over, without] = await Promise.all([entriesOver(run), withoutEntries(run)]);
      for (const { id, position } of over)
        findings.row(id, position === null ? null : Number(position), 'it has a second entry');
      for (const { id, reason } of without) findings.row(id, null, reason);
    },
  };
}

const isKind = (kind: string): kind is EntryKind => Object.hasOwn(KINDS, kind);

function unknownKinds(entries: readonly Entry[], findings: Findings): void {
  for (const { position, subject } of entries)
    if (!isKind(subject.kind))
      findings.row(subject.id, position, `an entry of an unknown kind: ${subject.kind}`);
}

/** The entries of each kind, in order, without erased entries of the log. */
function byKind<Own extends Entry>(entries: readonly Own[]): Map<EntryKind, Own[]> {
  const groups = new Map<EntryKind, Own[]>();
  for (const entry of entries) {
    const { kind } = entry.subject;
    if (!isKind(kind) || (entry.position !== null && entry.bytes.length === 0)) continue;
    const group = groups.get(kind);
    if (group) group.push(entry);
    else groups.set(kind, [entry]);
  }
  return groups;
}

async function copyRows(copy: CopyOut, kind: EntryKind, entries: readonly LogEntry[]): Promise<CopiedRows> {
  const ids = entries.map(({ subject }) => subject.id);
  const forms = kind === 'claim' ? PART_ENCODINGS : [];
  const [rows, ...parts] = await Promise.all([
    copy(ROW_ENCODINGS[kind].select(ids)),
    ...forms.map((form) => copy(form.select(ids))),
  ]);
  return { rows, parts };
}

/** Names the differences of entries from their rows, after reading both again. */
async function nameDifferences(
  run: RunSql,
  kind: EntryKind,
  entries: readonly Entry[],
  findings: Findings,
): Promise<void> {
  const rows = new Map<string, StoredRow[]>();
  for (const row of await readRows(
    run,
    kind,
    entries.map(({ subject }) => subject.id),
  ))
    rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
  for (const { position, subject, bytes } of entries) {
    const [row, second] = rows.get(subject.id) ?? [];
    if (!row) {
      findings.row(subject.id, position, 'it was removed');
      continue;
    }
    if (second) findings.row(subject.id, position, 'it is there twice');
    const leaf = parseEntry(bytes);
    const names = leaf === null ? ['entry'] : describeRowDifferences(leaf, row);
    if (names.length > 0) findings.row(subject.id, position, `differs from the record: ${names.join(', ')}`);
  }
}

async function eachWaiting(run: RunSql, page: (entries: readonly Entry[]) => Promise<void>): Promise<void> {
  for (let after = '0'; ;) {
    const rows = (await run(Prisma.sql`
      SELECT id::text, subject_kind AS kind, subject_id AS "subjectId", bytes FROM outbox
      WHERE id > ${after}::bigint ORDER BY id LIMIT ${QUEUE_PAGE}`)) as {
      id: string;
      kind: string;
      subjectId: string;
      bytes: Uint8Array;
    }[];
    await page(
      rows.map(({ kind, subjectId, bytes }) => ({ position: null, subject: { kind, id: subjectId }, bytes })),
    );
    const last = rows.at(-1);
    if (rows.length < QUEUE_PAGE || !last) return;
    after = last.id;
  }
}

interface Over {
  readonly id: string;
  /** `null` if it is pending. */
  readonly position: bigint | string | null;
}

/** The last entry of each row that has several, pending ones included. */
const entriesOver = async (run: RunSql): Promise<readonly Over[]> =>
  (await run(Prisma.sql`
    SELECT id, CASE WHEN count(position) = count(*) THEN max(position) END AS position
    FROM (SELECT subject_id AS id, position FROM ledger_entry
          UNION ALL SELECT subject_id, NULL FROM outbox) entry
    GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT ${MAX_FINDINGS}`)) as Over[];

interface WithoutEntry {
  readonly id: string;
  readonly reason: string;
}

/** Rows without an entry: neither in the log nor in the outbox. */
async function withoutEntries(run: RunSql): Promise<WithoutEntry[]> {
  const found = await Promise.all([
    ...Object.entries(KINDS).map(([kind, { table }]) => notRecorded(run, kind, table)),
    ...Object.values(CLAIM_PARTS).map(({ table }) => withoutClaims(run, table)),
  ]);
  return found.flat();
}

/** An entry of another kind does not count, even with the same id. */
async function notRecorded(run: RunSql, kind: string, table: string): Promise<WithoutEntry[]> {
  const rows = (await run(Prisma.sql`
    SELECT t.id FROM ${Prisma.raw(table)} t
    WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.subject_id = t.id AND e.subject_kind = ${kind})
      AND NOT EXISTS (SELECT FROM outbox q WHERE q.subject_id = t.id AND q.subject_kind = ${kind})
    ORDER BY t.id LIMIT ${MAX_FINDINGS}`)) as { id: string }[];
  return rows.map(({ id }) => ({ id, reason: 'it was added without an entry' }));
}

async function withoutClaims(run: RunSql, table: string): Promise<WithoutEntry[]> {
  const rows = (await run(Prisma.sql`
    SELECT DISTINCT t.claim_id AS id FROM ${Prisma.raw(table)} t
    WHERE NOT EXISTS (SELECT FROM claim c WHERE c.id = t.claim_id) LIMIT ${MAX_FINDINGS}`)) as {
    id: string;
  }[];
  return rows.map(({ id }) => ({ id, reason: `it has rows in ${table} and is not there` }));
}
