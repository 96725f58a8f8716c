import type { TextReading } from '../../domain/claims/textReading.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { insertRows } from '../sql/insertRows.ts';

/** Records how a version was read; the newest reading of a version holds. */
export async function addReading(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  versionId: string,
  { status, language, basis, note, detector, reader }: TextReading,
): Promise<void> {
  const row = {
    ...{ id: newId('reading'), versionId, status, language, basis, note, detector },
    ...{ reader: reader?.name ?? null, readerVersion: reader?.version ?? null },
    recordedAt: entries.commitTime,
  };
  await insertRows(tx, 'reading', [row]);
  entries.add('reading', [row]);
}
