import { Prisma } from '../../../generated/prisma/client.ts';
import { CLAIM_PARTS, LEAF_FORMS } from '../leaves/leafForms.ts';
import type { LeafKind } from '../leaves/leafForms.ts';
import type { RunSql } from '../runSql.ts';
import type { LogEntry } from '../sequencer/logStore.ts';
import { differences } from './differences.ts';
import { erasureCheck } from './erasureCheck.ts';
import type { Findings } from './findings.ts';
import { MAX_FINDINGS } from './findings.ts';
import { parseLeaf } from './parseLeaf.ts';
import { readRows } from './readRows.ts';

/** An entry of the log, or one that waits for its place (`position` null). */
type Entry = Pick<LogEntry, 'subject' | 'bytes'> & { readonly position: number | null };

/** Compares what is stored with what the log says of it. */
export interface RowCheck {
  /** Compares the rows that entries are about. */
  page(entries: readonly Entry[]): Promise<void>;
  /** Finds what only the end can tell: rows without entries. */
  end(): Promise<void>;
}

/** Entries that wait, read at once: a server that has hung for an hour has some hundred thousand. */
const QUEUE_PAGE = 2_000;

/** The comparison of the rows of a database with its log. */
export function rowCheck(run: RunSql, findings: Findings): RowCheck {
  /** The ids met so far; one that comes again has two entries. A million take some hundred megabytes. */
  const met = new Set<string>();
  const erasures = erasureCheck(run, findings);
  const page = async (entries: readonly Entry[]): Promise<void> => {
    const byKind = new Map<LeafKind, Entry[]>();
    for (const entry of entries) {
      const { kind, id } = entry.subject;
      if (!isKind(kind)) findings.row(id, entry.position, `an entry of a kind that is not known: ${kind}`);
      else if (met.has(id)) findings.row(id, entry.position, 'it has a second entry');
      else if (entry.position !== null && entry.bytes.length === 0) {
        met.add(id);
        erasures.erased({ position: entry.position, subject: entry.subject });
      } else {
        met.add(id);
        const group = byKind.get(kind);
        if (group) group.push(entry);
        else byKind.set(kind, [entry]);
      }
    }
    for (const { bytes } of byKind.get('erasure') ?? []) erasures.erasure(parseLeaf(bytes));
    await Promise.all([...byKind].map(([kind, group]) => compare(run, kind, group, findings)));
  };
  return {
    page,
    end: async () => {
      await eachWaiting(run, page);
      await erasures.end();
      for (const finding of await withoutEntries(run)) findings.row(finding.id, null, finding.reason);
    },
  };
}

const isKind = (kind: string): kind is LeafKind => Object.hasOwn(LEAF_FORMS, kind);

async function compare(
  run: RunSql,
  kind: LeafKind,
  entries: readonly Entry[],
  findings: Findings,
): Promise<void> {
  const ids = entries.map(({ subject }) => subject.id);
  const rows = new Map((await readRows(run, kind, ids)).map((row) => [row.id, row]));
  for (const { position, subject, bytes } of entries) {
    const row = rows.get(subject.id);
    if (!row) {
      findings.row(subject.id, position, 'it was removed');
      continue;
    }
    const leaf = parseLeaf(bytes);
    const names = leaf === null ? ['entry'] : differences(leaf, row);
    if (names.length > 0) findings.row(subject.id, position, `not what was recorded: ${names.join(', ')}`);
  }
}

async function eachWaiting(run: RunSql, page: RowCheck['page']): Promise<void> {
  for (let after = '0'; ;) {
    const rows = (await run(Prisma.sql`
      SELECT id::text, subject_kind AS kind, subject_id AS "subjectId", bytes FROM ledger_queue
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

interface WithoutEntry {
  readonly id: string;
  readonly reason: string;
}

/** Rows that nobody recorded, each in one statement with what waits, which may enter the log meanwhile. */
async function withoutEntries(run: RunSql): Promise<WithoutEntry[]> {
  const found: WithoutEntry[] = [];
  for (const { table } of Object.values(LEAF_FORMS)) {
    const name = Prisma.raw(table);
    const rows = (await run(Prisma.sql`
      SELECT t.id FROM ${name} t
      WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.subject_id = t.id)
        AND NOT EXISTS (SELECT FROM ledger_queue q WHERE q.subject_id = t.id)
      ORDER BY t.id LIMIT ${MAX_FINDINGS}`)) as { id: string }[];
    found.push(...rows.map(({ id }) => ({ id, reason: 'it was added without an entry' })));
  }
  for (const { table } of Object.values(CLAIM_PARTS)) {
    const name = Prisma.raw(table);
    const rows = (await run(Prisma.sql`
      SELECT DISTINCT t.claim_id AS id FROM ${name} t
      WHERE NOT EXISTS (SELECT FROM claim c WHERE c.id = t.claim_id) LIMIT ${MAX_FINDINGS}`)) as {
      id: string;
    }[];
    found.push(...rows.map(({ id }) => ({ id, reason: `it has rows in ${table} and is not there` })));
  }
  return found;
}
