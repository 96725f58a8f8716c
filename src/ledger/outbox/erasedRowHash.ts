import { createHash } from 'node:crypto';
import { canonicalJson } from '../../log/entries/canonicalJson.ts';
import { ENTRY_KINDS } from '../kinds.ts';
import type { RunSql } from '../sql/runSql.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import { readRows } from './readRows.ts';

/**
 * A digest of the rows whose entries were erased, so that a change of even an erased row is found. It is the SHA-256,
 * in hexadecimal, of their canonical JSON in the order of the log, one line for each.
 */
export async function erasedRowHash(
  run: RunSql,
  entries: readonly Pick<LogEntry, 'position' | 'subject'>[],
): Promise<string> {
  const rows = new Map<string, string>();
  for (const kind of ENTRY_KINDS) {
    const ids = entries.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id);
    if (ids.length === 0) continue;
    for (const row of await readRows(run, kind, ids)) rows.set(row.id, canonicalJson(row));
  }
  const digest = createHash('sha256');
  for (const { subject } of entries.toSorted((a, b) => a.position - b.position))
    digest.update(`${subject.kind} ${rows.get(subject.id) ?? 'is not there'}\n`);
  return digest.digest('hex');
}
