import type { Prisma } from '../../generated/prisma/client.ts';
import { eraseWords, versionWaits } from '../../generated/prisma/sql.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { KINDS } from '../kinds.ts';
import { parsePositionRanges } from '../../log/entries/parsePositionRanges.ts';
import { entryRecord } from '../outbox/entryRecord.ts';
import { logReader } from '../storedLog/logReader.ts';
import { erasedRowHash } from '../outbox/erasedRowHash.ts';
import { newId } from '../newId.ts';
import type { DecidedBy } from './addDecision.ts';

/** The result of an erasure. */
export interface ErasedVersion {
  readonly id: string;
  /** The number of log entries that lost their bytes. */
  readonly entries: number;
}

/**
 * Erases the words of a version and of its claims, from their rows and from their entries in the log.
 * @param erased the marks by which the ledger recognises the text again (textMarks)
 */
export async function eraseVersion(
  tx: Prisma.TransactionClient,
  outboxEntries: TransactionEntries,
  erased: DecidedBy & { readonly versionId: string; readonly knownBy: readonly string[] },
): Promise<ErasedVersion> {
  const { versionId, actor, reason, knownBy } = erased;
  const id = newId('erasure');
  const [row] = await tx.$queryRawTyped(
    eraseWords(id, versionId, actor, reason, outboxEntries.commitTime, [...knownBy]),
  );
  const positions = row?.positions ?? '';
  const run = (statement: Prisma.Sql): Promise<unknown[]> => tx.$queryRaw<unknown[]>(statement);
  const log = logReader(run);
  const entries = [];
  for (const { from, to } of parsePositionRanges(positions) ?? [])
    entries.push(...(await log.entries(from, to)));
  const columns = entryRecord(KINDS.erasure.columns, {
    versionId,
    actor,
    reason,
    positions,
    knownBy,
  });
  outboxEntries.addRecord('erasure', id, { ...columns, remains: await erasedRowHash(run, entries) });
  return { id, entries: entries.length };
}

/** Whether the log still lacks a row of a version, or a row that only its claims refer to. An erasure waits for it. */
export async function hasPendingRows(tx: Prisma.TransactionClient, versionId: string): Promise<boolean> {
  const [row] = await tx.$queryRawTyped(versionWaits(versionId));
  return row?.waits ?? false;
}
