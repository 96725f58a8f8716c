import type { ReadClaim } from '../domain/claim.ts';
import type { CodePoints } from '../domain/codePoints.ts';
import { instantOf } from '../domain/moment.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import { candidateKeys } from '../matching/contextTerms.ts';
import type { MatchableArticle, MatchableClaim } from '../matching/matchableClaim.ts';
import { findQuestions } from './findQuestions.ts';
import type { PlacedClaim } from './findQuestions.ts';
import { matchableReading } from './matchableClaims.ts';
import { MATCHED_BY, reasonsOf } from './matchedBy.ts';
import { newQuestions } from './newQuestions.ts';
import { suggestChanges } from './suggestChanges.ts';

/** The version that claims belong to. */
export interface MatchedVersion {
  readonly points: CodePoints;
  readonly about: MatchableArticle;
}

/** Makes added claims findable, and gives them as matching sees them, in their order. */
export async function makeFindable(
  tx: LedgerTransaction,
  { points, about }: MatchedVersion,
  claimIds: readonly string[],
  claims: readonly ReadClaim[],
): Promise<readonly MatchableClaim[]> {
  const matchable = claims.map((claim, index) =>
    matchableReading(claimIds[index] ?? '', claim, points, about),
  );
  const publishedInstant = about.publishedAt === null ? null : instantOf(about.publishedAt);
  await tx.addClaimStates(
    matchable.map((claim) => ({ claimId: claim.id, lookup: candidateKeys(claim), publishedInstant })),
  );
  return matchable;
}

/** Gives findable claims of a version to the questions they answer, and opens questions for the others. */
export async function giveQuestions(
  tx: LedgerTransaction,
  versionId: string,
  claims: readonly MatchableClaim[],
): Promise<void> {
  if (claims.length > 0) await keepPlaces(tx, await findQuestions(tx.read, versionId, claims));
}

/** Opens the questions that are new, and records answers and suggestions. */
async function keepPlaces(tx: LedgerTransaction, placed: readonly PlacedClaim[]): Promise<void> {
  const opened = placed.filter(({ isNew }) => isNew);
  const ids = await tx.addQuestions(
    await newQuestions(
      tx.read,
      opened.map(({ claim }) => claim),
    ),
  );
  const idOf = new Map(opened.map(({ questionId }, index) => [questionId, ids[index] ?? questionId]));
  const real = (id: string): string => idOf.get(id) ?? id;
  await tx.addAnswers(
    placed.map(({ claim, questionId, isNew, match: { ranked } }) => ({
      claimId: claim.id,
      questionId: real(questionId),
      decidedBy: MATCHED_BY,
      causeId: null,
      score: isNew ? null : String(ranked[0]?.score ?? 0),
      reasons: isNew ? [] : reasonsOf(ranked[0]?.features ?? []),
    })),
  );
  await suggestChanges(tx, placed, real);
}
