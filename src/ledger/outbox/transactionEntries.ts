import type { Prisma } from '../../generated/prisma/client.ts';
import { addToOutbox } from './addToOutbox.ts';
import type { EntryContent } from '../../log/entries/entryText.ts';
import { newSalt } from '../newSalt.ts';
import { KINDS } from '../kinds.ts';
import type { EntryKind } from '../kinds.ts';
import { entryRecord } from './entryRecord.ts';
import type { EntryRecord } from './entryRecord.ts';

/** The records of one transaction, in order; they enter the outbox at its end. */
export interface TransactionEntries {
  /** The commit time, the same for all records of one transaction. */
  readonly commitTime: Date;
  /** Adds rows as they were inserted. */
  add(kind: EntryKind, rows: readonly ({ readonly id: string } & object)[]): void;
  /** Adds a row whose record differs from its columns. */
  addRecord(kind: EntryKind, id: string, record: EntryRecord): void;
  /** Writes all records to the outbox, as the last step of the transaction. */
  flush(tx: Prisma.TransactionClient): Promise<void>;
}

/** The entries of a transaction with this commit time. */
export function transactionEntries(commitTime: Date): TransactionEntries {
  const recordedAt = commitTime.toISOString();
  const noted: EntryContent[] = [];
  const noteRecord = (kind: EntryKind, id: string, record: EntryRecord): void => {
    noted.push({ kind, id, recordedAt, record });
  };
  return {
    commitTime,
    add: (kind, rows) => {
      for (const row of rows) {
        const salt = KINDS[kind].isSalted ? { salt: Buffer.from(newSalt()).toString('hex') } : {};
        noteRecord(kind, row.id, { ...entryRecord(KINDS[kind].columns, row), ...salt });
      }
    },
    addRecord: noteRecord,
    flush: (tx) => addToOutbox(tx, noted),
  };
}
