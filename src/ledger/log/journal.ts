import type { Prisma } from '../../generated/prisma/client.ts';
import { enqueue } from './enqueue.ts';
import type { Recorded } from './leaf.ts';
import { newSalt } from '../newSalt.ts';
import { LEAF_FORMS, SALTED_KINDS } from './leaves/leafForms.ts';
import type { LeafKind } from './leaves/leafForms.ts';
import { recordOf } from './leaves/recordOf.ts';
import type { LeafRecord } from './leaves/recordOf.ts';

/** What one transaction records, in its order, and puts into the queue of the log at its end. */
export interface Journal {
  /** When: the same for everything that one transaction records. */
  readonly moment: Date;
  /** Notes rows as they were inserted. */
  note(kind: LeafKind, rows: readonly ({ readonly id: string } & object)[]): void;
  /** Notes a row whose entry says something else than its columns. */
  noteRecord(kind: LeafKind, id: string, record: LeafRecord): void;
  /** Puts everything noted into the queue; the last thing of the transaction. */
  write(tx: Prisma.TransactionClient): Promise<void>;
}

/** The journal of a transaction that records at a moment. */
export function openJournal(moment: Date): Journal {
  const recordedAt = moment.toISOString();
  const noted: Recorded[] = [];
  const noteRecord = (kind: LeafKind, id: string, record: LeafRecord): void => {
    noted.push({ kind, id, recordedAt, record });
  };
  return {
    moment,
    note: (kind, rows) => {
      for (const row of rows) {
        const salt = SALTED_KINDS.has(kind) ? { salt: Buffer.from(newSalt()).toString('hex') } : {};
        noteRecord(kind, row.id, { ...recordOf(LEAF_FORMS[kind].columns, row), ...salt });
      }
    },
    noteRecord,
    write: (tx) => enqueue(tx, noted),
  };
}
