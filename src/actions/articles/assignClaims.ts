import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import type { AppendTarget } from '../../ledger/append/claimRows.ts';
import type { AppendedArticle } from '../../ledger/append/appendArticle.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { carryAnswers } from './carry/carryAnswers.ts';
import { carryJudgements } from './carry/carryJudgements.ts';
import { suggestLeft } from './carry/suggestLeft.ts';
import { storeFingerprints } from './storeFingerprints.ts';
import { nameEvents } from '../events/nameEvents.ts';
import { placeArticle } from '../events/placeArticle.ts';
import { settleEvents } from '../events/settleEvents.ts';
import { articleProfile } from '../questions/articleProfile.ts';
import { assignQuestions, isSettled, makeFindable } from '../questions/assignQuestions.ts';
import { refreshAgreements } from '../agreements/refreshAgreements.ts';

/**
 * Assigns an added version to its event and its claims to questions, opens questions for the rest, and refreshes the
 * agreement of all of them. The figures of the event are settled again. Part of the transaction that adds the version.
 */
export async function assignClaims(
  tx: LedgerTransaction,
  { articleId, versionId, claims: read, supersededId }: AppendedArticle,
  article: PreparedArticle,
): Promise<void> {
  const about = articleProfile(articleId, article);
  await storeFingerprints(tx, { articleId, versionId, text: article.text, context: about.context });
  const version = { about, title: article.title, language: article.language };
  const carried =
    supersededId === null
      ? null
      : await carryJudgements(tx, appendTarget(versionId, article), supersededId, read);
  const claims = [...read, ...(carried?.corrections ?? [])];
  const findable = await makeFindable(tx, version, claims);
  const { eventIds, articleIds } = await placeArticle(tx, about);
  const before = supersededId === null ? [] : await tx.read.claimIdsOf(supersededId);
  const carriedOver = await carryAnswers(tx, before, claims, carried);
  const left = await tx.refreshClaimStates(before);
  await assignQuestions(
    tx,
    versionId,
    findable.filter(({ claim }) => !carriedOver.has(claim.id) && !isSettled(claim)),
  );
  const reached = await tx.refreshClaimStates(claims.map(({ id }) => id));
  const settled = await settleEvents(tx, eventIds);
  await nameEvents(tx, eventIds);
  if (carried) await suggestLeft(tx, carried, claims);
  const claimIds = [...before, ...claims.map(({ id }) => id)];
  const told = await tx.read.questionsOfBodies({ claimIds, articleIds });
  const questionIds = [...new Set([...left, ...reached, ...settled, ...told])];
  await refreshAgreements(tx, questionIds);
  await tx.refreshEventStates({ claimIds, questionIds, eventIds, articleIds: [articleId, ...articleIds] });
}

function appendTarget(versionId: string, { title, text, publishedAt }: PreparedArticle): AppendTarget {
  const publishedInstant = publishedAt === null ? null : parseInstant(publishedAt);
  return { versionId, publishedInstant, title, points: new CodePoints(text) };
}
