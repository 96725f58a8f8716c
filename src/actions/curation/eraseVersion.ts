import type { TextHashes, TextMarks } from '../../ledger/decisions/textMarks.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision } from './decision.ts';
import { nameEvents } from '../events/nameEvents.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { notFound } from './checks/refusals.ts';

export interface EraseVersionInput {
  readonly versionId: string;
  readonly reason: string;
}

export interface VersionErased {
  /** The erasure. */
  readonly decisionId: string;
  readonly versionId: string;
  /** How many entries of the log lost their bytes. */
  readonly entries: number;
}

interface CheckedErasure {
  readonly versionId: string;
  readonly hashes: TextHashes;
}

/**
 * Erases the words of an article version and of its claims, and retracts the version for good. All its entries must be in
 * the log, which keeps their hashes. The marks of the text are kept too, so it does not come in again.
 */
export const eraseVersion = (
  marks: TextMarks,
): Decision<EraseVersionInput, CheckedErasure, VersionErased> => ({
  name: 'eraseVersion',
  check: async (tx, { versionId }) => {
    const found = await checkErasure(tx, versionId);
    return found.ok ? ok({ versionId, hashes: found.value }) : found;
  },
  apply: async (tx, { versionId, hashes }, by) => {
    if (!(await tx.curation.isRetracted(versionId)))
      await tx.addDecision('retraction', { subjectId: versionId, ...by });
    const { id, entries } = await tx.eraseVersion({ versionId, ...by, knownBy: marks(hashes) });
    await nameEvents(tx, await eventsOf(tx, versionId));
    return ok({ value: { decisionId: id, versionId, entries }, claimIds: [], questionIds: [] });
  },
  rederivesPast: true,
});

/** The event of the version's article: its name is erased with the version. */
async function eventsOf(tx: LedgerTransaction, versionId: string): Promise<readonly string[]> {
  const articleIds = (await tx.read.versions([versionId])).map(({ articleId }) => articleId);
  return (await tx.read.eventsOfArticles(articleIds)).map(({ eventId }) => eventId);
}

async function checkErasure(tx: LedgerTransaction, versionId: string): Promise<DecisionResult<TextHashes>> {
  const [version] = await tx.read.versions([versionId]);
  if (!version) return notFound('versionId', 'version', versionId);
  if ((await tx.read.erasures([versionId])).length > 0)
    return refuseDecision(
      'ERASED',
      'versionId',
      `${versionId} is erased already.`,
      'There is nothing to do.',
    );
  if (!(await tx.curation.hasPendingRows(versionId))) return ok(version);
  return refuseDecision(
    'NOT_IN_LOG',
    'versionId',
    `Something of ${versionId} is not in the log yet.`,
    'Try again in a second. If it stays so, check the log: consilience verify',
  );
}
