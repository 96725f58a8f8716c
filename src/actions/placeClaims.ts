import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import { CodePoints } from '../domain/codePoints.ts';
import type { AppendedArticle } from '../ledger/append/appendArticle.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import { keepQuestions } from './keepQuestions.ts';
import { keepVersion } from './keepVersion.ts';
import { matchableArticle } from './matchableClaims.ts';
import { giveQuestions, makeFindable } from './matchClaims.ts';
import { settleQuestions } from './settleQuestions.ts';

/**
 * Puts the claims of an added version to the questions they answer, opens questions for the others, and works out anew
 * how far the claims of all these questions agree. Part of the transaction that adds the version.
 */
export async function placeClaims(
  tx: LedgerTransaction,
  { articleId, versionId, claimIds, supersededId }: AppendedArticle,
  article: IntakenArticle,
  claims: readonly ReadClaim[],
): Promise<void> {
  const about = matchableArticle(articleId, article);
  await keepVersion(tx, { articleId, versionId, text: article.text, context: about.context });
  const version = { points: new CodePoints(article.text), about, title: article.title };
  const findable = await makeFindable(tx, version, claimIds, claims);
  const before = supersededId === null ? [] : await tx.read.claimIdsOf(supersededId);
  const kept = await keepQuestions(
    tx,
    before,
    claims.map(({ kind, words, sentence }, index) => ({
      ...{ id: claimIds[index] ?? '', kind },
      exact: version.points.slice(words.start, words.end),
      sentence: version.points.slice(sentence.start, sentence.end),
    })),
  );
  const left = await tx.settleClaims(before);
  await giveQuestions(
    tx,
    versionId,
    findable.filter(({ claim }) => !kept.has(claim.id)),
  );
  const reached = await tx.settleClaims(claimIds);
  await settleQuestions(tx, [...new Set([...left, ...reached])]);
}
