import { containment, isCopy } from '../comparison/containment.ts';
import { shingles } from '../comparison/shingles.ts';
import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import { CodePoints } from '../domain/codePoints.ts';
import { instantOf } from '../domain/moment.ts';
import type { AppendedArticle } from '../ledger/append/appendArticle.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import type { NewSuggestion, ScoreReason } from '../ledger/questions/suggestions.ts';
import { candidateKeys } from '../matching/contextTerms.ts';
import type { MatchableClaim } from '../matching/matchableClaim.ts';
import type { RankedQuestion } from '../matching/matchClaim.ts';
import { ANSWERS_FROM, MATCHER } from '../matching/matchPolicy.ts';
import { measureKey } from '../matching/measureKey.ts';
import { questionLabel } from '../matching/questionLabel.ts';
import { findQuestions } from './findQuestions.ts';
import type { PlacedClaim } from './findQuestions.ts';
import { matchableArticle, matchableReading } from './matchableClaims.ts';
import { settleQuestions } from './settleQuestions.ts';

/** Texts up to so many shingles are found by all of them, longer ones by every eighth: two copies share dozens. */
const WHOLE_SKETCH = 64;
const SKETCH_SAMPLE = 8;
/** Hashes of a sketch at most, the smallest: a text of a million characters is found by its first ones as well. */
const MAX_SKETCH = 512;
/** One matcher at a time, so that two articles that come together do not open one question twice. */
const MATCHING = 'matching';
const MATCHED_BY = `${MATCHER.name}/${MATCHER.version}`;

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
  await tx.lock([MATCHING]);
  const about = matchableArticle(articleId, article);
  await keepVersion(tx, articleId, versionId, article.text, about.context);
  const points = new CodePoints(article.text);
  const matchable = claims.map((claim, index) =>
    matchableReading(claimIds[index] ?? '', claim, points, about),
  );
  const publishedInstant = article.publishedAt === null ? null : instantOf(article.publishedAt);
  await tx.addClaimStates(
    matchable.map((claim) => ({ claimId: claim.id, lookup: candidateKeys(claim), publishedInstant })),
  );
  const left = supersededId === null ? [] : await tx.settleClaims(await tx.read.claimIdsOf(supersededId));
  const placed = await findQuestions(tx.read, versionId, matchable);
  await keepPlaces(tx, placed);
  const reached = await tx.settleClaims(claimIds);
  await settleQuestions(tx, [...new Set([...left, ...reached])]);
}

async function keepVersion(
  tx: LedgerTransaction,
  articleId: string,
  versionId: string,
  text: string,
  context: ReadonlyMap<string, number>,
): Promise<void> {
  const own = shingles(text);
  const sampled = own.size <= WHOLE_SKETCH ? [...own] : [...own].filter((hash) => hash % SKETCH_SAMPLE === 0);
  const sketch = sampled.sort((a, b) => a - b).slice(0, MAX_SKETCH);
  await tx.saveVersionState({ versionId, context, sketch });
  const similar = await tx.read.lookalikes(articleId, sketch);
  const copies = similar
    .map(({ id, text: other }) => ({ ofId: id, share: containment(own, shingles(other)) }))
    .filter(({ share }) => isCopy(share));
  await tx.saveCopies(copies.map(({ ofId, share }) => ({ versionId, ofId, containment: share.toFixed(4) })));
}

/** Opens the questions that are new, and records answers and suggestions. */
async function keepPlaces(tx: LedgerTransaction, placed: readonly PlacedClaim[]): Promise<void> {
  const opened = placed.filter(({ isNew }) => isNew);
  const ids = await tx.addQuestions(opened.map(({ claim }) => newQuestion(claim)));
  const idOf = new Map(opened.map(({ questionId }, index) => [questionId, ids[index] ?? questionId]));
  const real = (id: string): string => idOf.get(id) ?? id;
  await tx.addAnswers(
    placed.map(({ claim, questionId, isNew, match: { ranked } }) => ({
      claimId: claim.id,
      questionId: real(questionId),
      decidedBy: MATCHED_BY,
      causeId: null,
      score: isNew ? null : String(ranked[0]?.score ?? 0),
      reasons: isNew ? [] : reasonsOf(ranked[0]),
    })),
  );
  await tx.addSuggestions(placed.flatMap((place) => suggestionsOf(place, real)));
}

function newQuestion(claim: MatchableClaim): Parameters<LedgerTransaction['addQuestions']>[0][number] {
  return {
    kind: claim.kind,
    measureKey: measureKey(claim),
    label: questionLabel(claim),
    periodStart: null,
    periodEnd: null,
    place: null,
  };
}

/** A claim that may answer a question is suggested for it; two questions that one claim answers may be one. */
function suggestionsOf(
  { claim, questionId, match: { decision, ranked } }: PlacedClaim,
  real: (id: string) => string,
): NewSuggestion[] {
  const [best, second] = ranked;
  const common = { matcher: MATCHED_BY };
  if (decision === 'SUGGESTED' && best) {
    const about = { questionId: real(best.questionId), score: String(best.score), reasons: reasonsOf(best) };
    return [{ ...common, ...about, kind: 'ANSWER', claimId: claim.id, otherId: null }];
  }
  if (decision === 'ANSWERS' && second && second.score >= ANSWERS_FROM) {
    const about = {
      questionId: real(second.questionId),
      score: String(second.score),
      reasons: reasonsOf(second),
    };
    return [{ ...common, ...about, kind: 'MERGE', claimId: null, otherId: real(questionId) }];
  }
  return [];
}

function reasonsOf(ranked: RankedQuestion | undefined): ScoreReason[] {
  return (ranked?.features ?? []).map(({ name, contribution, reason }) => ({
    name,
    contribution: String(contribution),
    reason,
  }));
}
