import type { TextHashes, TextMarks } from '../../ledger/decisions/textMarks.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { deriveAgain } from '../rebuildDerived.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
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

export type EraseVersion = CurationVerb<EraseVersionInput, VersionErased>;

/**
 * The verb that erases the words of an article version and of its claims. It takes the version back as well, for good:
 * what nobody can read any more counts no more. Whatever is to be erased must be in the log, whose hashes then stay. The
 * marks of its text stay as well, so that it does not come in again.
 */
export const eraseVersion = (write: LedgerWriter, marks: TextMarks): EraseVersion =>
  curationVerb(
    'eraseVersion',
    write,
    async (tx, { versionId, reason }, actor) => {
      const found = await checkErasure(tx, versionId);
      if (!found.ok) return found;
      if (!(await tx.curation.isRetracted(versionId)))
        await tx.addRetraction({ subjectId: versionId, actor, reason });
      const erased = { versionId, actor, reason, knownBy: marks(found.value) };
      const { id, entries } = await tx.eraseVersion(erased);
      return ok({ decisionId: id, versionId, entries });
    },
    // What was derived of the words, also for the past, is derived of what is left.
    deriveAgain,
  );

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
    'Try again in a second. Where it stays so, see what holds the log up: consilience verify',
  );
}
