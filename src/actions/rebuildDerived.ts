import type { Recorded } from '../ledger/replay/recordedAt.ts';
import type { Replayed, ReplayLedger } from '../ledger/replay/replayLedger.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import { candidateKeys } from '../matching/contextTerms.ts';
import { instantOf } from '../domain/moment.ts';
import { keepVersion } from './keepVersion.ts';
import { matchableArticle, matchableStored } from './matchableClaims.ts';
import { settleQuestions } from './settleQuestions.ts';

/**
 * Makes everything that is derived again from evidence and decisions, transaction by transaction in the order in which
 * they were committed, and puts right what differs. Gives what differed.
 */
export const rebuildDerived = (replay: ReplayLedger): Promise<Replayed> => replay(true, deriveAgain);

/** As `rebuildDerived`, without changing anything, and while others write. */
export const verifyDerived = (replay: ReplayLedger): Promise<Replayed> => replay(false, deriveAgain);

/** Derives what follows from what one transaction recorded. */
export async function deriveAgain(tx: LedgerTransaction, recorded: Recorded): Promise<void> {
  for (const { id, articleId } of recorded.versions) await keepAgain(tx, id, articleId);
  await makeFindableAgain(tx, recorded.claimIds);
  const reached = await tx.settleClaims(recorded.touchedIds);
  await settleQuestions(tx, [...new Set([...recorded.questionIds, ...reached])]);
}

async function keepAgain(tx: LedgerTransaction, versionId: string, articleId: string): Promise<void> {
  const [version] = await tx.read.versions([versionId]);
  const [kept] = await tx.read.texts([versionId]);
  if (!version || !kept) throw new Error(`${versionId} is recorded but can't be read`);
  const { context } = matchableArticle(articleId, { ...version, text: kept.text });
  await keepVersion(tx, { articleId, versionId, text: kept.text, context });
}

async function makeFindableAgain(tx: LedgerTransaction, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  const claims = await matchableStored(tx.read, claimIds);
  await tx.addClaimStates(
    [...claims].map(([claimId, claim]) => ({
      claimId,
      lookup: candidateKeys(claim),
      publishedInstant: claim.article.publishedAt === null ? null : instantOf(claim.article.publishedAt),
    })),
  );
}
