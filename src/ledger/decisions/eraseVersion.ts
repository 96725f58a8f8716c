import type { Prisma } from '../../generated/prisma/client.ts';
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
  journal: TransactionEntries,
  erased: DecidedBy & { readonly versionId: string; readonly knownBy: readonly string[] },
): Promise<ErasedVersion> {
  const { versionId, actor, reason, knownBy } = erased;
  const id = newId('erasure');
  const [row] = await tx.$queryRaw<{ positions: string }[]>`
    SELECT erase_version(${id}, ${versionId}, ${actor}, ${reason}, ${journal.commitTime}::timestamptz,
                         ${[...knownBy]}::text[]) AS positions`;
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
  journal.addRecord('erasure', id, { ...columns, remains: await erasedRowHash(run, entries) });
  return { id, entries: entries.length };
}

/** Whether the log still lacks a row of a version, or a row that only its claims refer to. An erasure waits for it. */
export async function hasPendingRows(tx: Prisma.TransactionClient, versionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ waits: boolean }[]>`
    WITH own AS (SELECT id FROM claim WHERE version_id = ${versionId})
    SELECT EXISTS (
      SELECT FROM outbox q WHERE q.subject_id IN (
        SELECT ${versionId} UNION ALL SELECT id FROM own
        UNION ALL SELECT unnest(ARRAY[a.id, a.question_id]) FROM answer a JOIN own ON own.id = a.claim_id
        UNION ALL SELECT t.agent_id FROM attribution t JOIN own ON own.id = t.claim_id
        UNION ALL SELECT s.id FROM suggestion s JOIN own ON own.id = s.claim_id
        UNION ALL SELECT s.id FROM suggestion s JOIN answer a ON a.question_id IN (s.question_id, s.other_id)
                  JOIN own ON own.id = a.claim_id)) AS waits`;
  return row?.waits ?? false;
}
