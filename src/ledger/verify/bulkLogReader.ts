import type { BulkReader } from './bulkReader.ts';
import { logReader } from '../storedLog/logReader.ts';
import type { LogReader } from '../storedLog/logReader.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import { CopyBinaryReader } from './rows/copyBinaryReader.ts';

/** The reader of a log that reads its entries with COPY, at a fraction of a driver's cost. */
export const bulkLogReader = ({ run, copy }: BulkReader): LogReader => ({
  ...logReader(run),
  entries: async (from, to) =>
    entriesIn(
      await copy(`
        SELECT position, leaf_hash, bytes, subject_kind, subject_id, recorded_at FROM ledger_entry
        WHERE position >= ${from} AND position < ${to} ORDER BY position`),
    ),
});

function entriesIn(copied: Buffer): LogEntry[] {
  const rows = new CopyBinaryReader(copied);
  const entries: LogEntry[] = [];
  while (rows.next()) {
    const position = rows.number;
    rows.field();
    const leafHash = rows.value();
    rows.field();
    const bytes = rows.value();
    rows.field();
    const kind = rows.text();
    rows.field();
    const id = rows.text();
    rows.field();
    entries.push({ position, leafHash, bytes, subject: { kind, id }, recordedAt: new Date(rows.instant()) });
  }
  return entries;
}
