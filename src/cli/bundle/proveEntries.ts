import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { ENTRY_KINDS } from '../../ledger/kinds.ts';
import type { EntryKind } from '../../ledger/kinds.ts';
import type { Ledger } from '../../ledger/openLedger.ts';
import type { StoredRow } from '../../ledger/outbox/readRows.ts';
import type { JsonValue } from '../../log/entries/canonicalJson.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import { parseEntry } from '../../log/entries/parseEntry.ts';
import type { ParsedEntry } from '../../log/entries/parseEntry.ts';
import { isTruncated } from '../../log/entries/truncateLongValues.ts';
import { proveInclusions } from '../../log/merkle/proveInclusions.ts';
import { encodeBase64 } from '../../log/note/base64.ts';
import type { Bundle, BundleRecord } from './bundleForm.ts';

/** The part of the log that has the entries of a bundle. */
export interface EntriesIn {
  /** All are in front of it. */
  readonly position: number;
  /** The size of the head to which the proofs lead. */
  readonly size: number;
}

/** The records with these ids, each with the proof that its entry is in the log. */
export async function proveEntries(
  { read, log }: Pick<Ledger, 'read' | 'log'>,
  ids: readonly string[],
  { position: end, size }: EntriesIn,
): Promise<Pick<Bundle, 'entries' | 'erased'>> {
  const found = (await log.entriesOf(ids))
    .filter(({ position }) => position < end)
    .map((entry): ReadEntry => ({ ...entry, recorded: parseEntry(entry.bytes) }));
  const inLog = new Set(found.map(({ subject }) => subject.id));
  const missing = ids.find((id) => !inLog.has(id));
  if (missing !== undefined)
    throw new ErrorWithRemedy(
      'LOG',
      `${missing} has no entry in the log.`,
      'Find the difference with: consilience verify',
    );
  const rows = await readRowsOf(read, found.filter(isIncomplete));
  const entries: Bundle['entries'] = [];
  const erased: Bundle['erased'] = [];
  const proofs = await proveInclusions(
    log.nodes,
    found.map(({ position }) => position),
    size,
  );
  for (const [at, { position, subject, recorded, leafHash }] of found.entries()) {
    const proven = { position, proof: (proofs[at] ?? []).map(encodeBase64) };
    const row = rows.get(subject.id);
    if (recorded !== null)
      entries.push({
        ...proven,
        entry: { ...recorded, record: withLongMembers(recorded.record, row) } as BundleRecord,
      });
    else if (row !== undefined)
      erased.push({ ...proven, leafHash: encodeBase64(leafHash), entry: remainsOf(subject.kind, row) });
  }
  return { entries, erased };
}

/** An entry with its content; `null` if it was erased. */
interface ReadEntry extends LogEntry {
  readonly recorded: ParsedEntry | null;
}

/** Whether an entry lacks words that its row has: they were erased, or are only hashed. */
const isIncomplete = ({ recorded }: ReadEntry): boolean =>
  recorded === null || Object.values(recorded.record).some(isTruncated);

async function readRowsOf(
  read: Ledger['read'],
  entries: readonly LogEntry[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const byKind = groupBy(entries, ({ subject }) => subject.kind);
  const rows: StoredRow[] = [];
  for (const kind of ENTRY_KINDS) {
    const ids = (byKind.get(kind) ?? []).map(({ subject }) => subject.id);
    if (ids.length > 0) rows.push(...(await read.storedRows(kind, ids)));
  }
  return new Map(rows.map((row) => [row.id, row]));
}

const withLongMembers = (
  record: ParsedEntry['record'],
  row: StoredRow | undefined,
): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      isTruncated(value) ? (row?.[name] ?? value) : value,
    ]),
  );

/** The rest of a row whose entry was erased. */
function remainsOf(kind: string, { id, recordedAt, ...row }: StoredRow): BundleRecord {
  const left = Object.entries(row).filter(([, value]) => value !== null);
  return { ...{ id, kind: kind as EntryKind, recordedAt }, record: Object.fromEntries(left) } as BundleRecord;
}
