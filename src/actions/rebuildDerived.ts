import type { ReplayBatch } from '../ledger/derived/replay/replayBatches.ts';
import type { ReplayResult, ReplayLedger } from '../ledger/derived/replay/replayLedger.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import { candidateKeys } from '../matching/claims/candidateKeys.ts';
import { parseInstant } from '../domain/times/parseInstant.ts';
import { storeFingerprints } from './articles/storeFingerprints.ts';
import { articleProfile } from './questions/articleProfile.ts';
import { storedSubjects } from './questions/storedSubjects.ts';
import { refreshAgreements } from './agreements/refreshAgreements.ts';

/**
 * Makes everything that is derived again from evidence and decisions, transaction by transaction in the order in which
 * they were committed, and puts right what differs. Gives what differed.
 */
export const rebuildDerived = (replay: ReplayLedger): Promise<ReplayResult> => replay(true, deriveAgain);

/** As `rebuildDerived`, without changing anything, and while others write. */
export const verifyDerived = (replay: ReplayLedger): Promise<ReplayResult> => replay(false, deriveAgain);

/** Derives the rows that follow from the records of one transaction. */
export async function deriveAgain(tx: LedgerTransaction, recorded: ReplayBatch): Promise<void> {
  for (const { id, articleId } of recorded.versions) await restoreFingerprints(tx, id, articleId);
  await restoreClaimStates(tx, recorded.claimIds);
  const reached = await tx.refreshClaimStates(recorded.touchedIds);
  const { touchedIds: claimIds, articleIds, agentIds, publisherIds } = recorded;
  const told = await tx.read.questionsOfBodies({ claimIds, articleIds, agentIds, publisherIds });
  const questionIds = [...new Set([...recorded.questionIds, ...reached, ...told])];
  await refreshAgreements(tx, questionIds);
  const came = recorded.versions.map(({ articleId }) => articleId);
  await tx.refreshEventStates({ claimIds, questionIds, articleIds: [...came, ...articleIds] });
}

async function restoreFingerprints(
  tx: LedgerTransaction,
  versionId: string,
  articleId: string,
): Promise<void> {
  const [version] = await tx.read.versions([versionId]);
  const [stored] = await tx.read.texts([versionId]);
  if (!version || !stored) throw new Error(`${versionId} is recorded but can't be read`);
  const { context } = articleProfile(articleId, { ...version, text: stored.text });
  await storeFingerprints(tx, { articleId, versionId, text: stored.text, context });
}

async function restoreClaimStates(tx: LedgerTransaction, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  const claims = await storedSubjects(tx.read, claimIds);
  await tx.addClaimStates(
    [...claims].map(([claimId, claim]) => ({
      claimId,
      lookup: candidateKeys(claim),
      publishedInstant: claim.article.publishedAt === null ? null : parseInstant(claim.article.publishedAt),
    })),
  );
}
