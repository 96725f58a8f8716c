import type { PreparedArticle } from '../../domain/articleInput.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { AppendedArticle } from '../../ledger/append/appendArticle.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { carryOverAnswers } from './carryOverAnswers.ts';
import { storeFingerprints } from './storeFingerprints.ts';
import { matchableArticle } from '../questions/matchableClaims.ts';
import { assignQuestions, makeFindable } from '../questions/assignQuestions.ts';
import { refreshAgreements } from '../agreements/refreshAgreements.ts';

/**
 * Puts the claims of an added version to the questions they answer, opens questions for the others, and works out anew
 * how far the claims of all these questions agree. Part of the transaction that adds the version.
 */
export async function assignClaims(
  tx: LedgerTransaction,
  { articleId, versionId, claimIds, supersededId }: AppendedArticle,
  article: PreparedArticle,
  claims: readonly Claim[],
): Promise<void> {
  const about = matchableArticle(articleId, article);
  await storeFingerprints(tx, { articleId, versionId, text: article.text, context: about.context });
  const version = { about, title: article.title };
  const findable = await makeFindable(tx, version, claimIds, claims);
  const before = supersededId === null ? [] : await tx.read.claimIdsOf(supersededId);
  const kept = await carryOverAnswers(
    tx,
    before,
    claims.map(({ kind, words, sentence }, index) => ({
      ...{ id: claimIds[index] ?? '', kind },
      exact: words.exact,
      sentence: sentence.exact,
    })),
  );
  const left = await tx.refreshClaimStates(before);
  await assignQuestions(
    tx,
    versionId,
    findable.filter(({ claim }) => !kept.has(claim.id)),
  );
  const reached = await tx.refreshClaimStates(claimIds);
  await refreshAgreements(tx, [...new Set([...left, ...reached])]);
}
