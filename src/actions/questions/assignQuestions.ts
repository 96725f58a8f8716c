import type { Claim } from '../../domain/claims/claim.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { NewQuestion } from '../../ledger/decisions/answers.ts';
import { candidateKeys } from '../../matching/claims/candidateKeys.ts';
import { matchSubject, type ArticleProfile, type MatchSubject } from '../../matching/claims/matchSubject.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { findQuestions } from './findQuestions.ts';
import type { AssignedClaim } from './findQuestions.ts';
import { MATCHED_BY, toScoreReasons } from './matchedBy.ts';
import { newQuestion } from './newQuestion.ts';
import { suggestChanges } from './suggestChanges.ts';

/** The version that claims belong to. */
export interface MatchedVersion {
  readonly about: ArticleProfile;
  readonly title: string | null;
  /** A BCP 47 tag, or `null`. */
  readonly language: string | null;
}

/** A claim as matching sees it, and what a question that it opens would be. */
export interface FindableClaim {
  readonly claim: MatchSubject;
  readonly opens: NewQuestion;
}

/** Whether the questions of an event are settled from all its claims of this kind; the others are assigned as they come. */
export const isSettled = ({ kind }: Pick<Claim, 'kind'>): boolean => kind === 'FIGURE';

/** Makes added claims findable, and gives them as matching sees them, in their order. */
export async function makeFindable(
  tx: LedgerTransaction,
  version: MatchedVersion,
  claims: readonly Claim[],
): Promise<readonly FindableClaim[]> {
  const { about, language } = version;
  const lexicon = lexiconOf(language);
  const findable = claims.map((claim): FindableClaim => ({
    claim: matchSubject(claim, about, lexicon),
    opens: newQuestion(claim, version),
  }));
  const publishedInstant = about.publishedAt === null ? null : parseInstant(about.publishedAt);
  await tx.addClaimStates(
    findable.map(({ claim }) => ({ claimId: claim.id, lookup: candidateKeys(claim), publishedInstant })),
  );
  return findable;
}

/** Gives findable claims of a version to the questions they answer, and opens questions for the others. */
export async function assignQuestions(
  tx: LedgerTransaction,
  versionId: string,
  findable: readonly FindableClaim[],
): Promise<void> {
  if (findable.length === 0) return;
  const claims = findable.map(({ claim }) => claim);
  const opens = new Map(findable.map((each) => [each.claim.id, each.opens]));
  await recordAssignments(tx, await findQuestions(tx.read, versionId, claims), opens);
}

/** Opens the questions that are new, and records answers and suggestions. */
async function recordAssignments(
  tx: LedgerTransaction,
  placed: readonly AssignedClaim[],
  opens: ReadonlyMap<string, NewQuestion>,
): Promise<void> {
  const opened = placed.filter(({ isNew }) => isNew);
  const ids = await tx.addQuestions(opened.flatMap(({ claim }) => opens.get(claim.id) ?? []));
  const idOf = new Map(opened.map(({ questionId }, index) => [questionId, ids[index] ?? questionId]));
  const real = (id: string): string => idOf.get(id) ?? id;
  await tx.addAnswers(
    placed.map(({ claim, questionId, isNew, match: { ranked } }) => ({
      claimId: claim.id,
      questionId: real(questionId),
      decidedBy: MATCHED_BY,
      causeId: null,
      score: isNew ? null : String(ranked[0]?.score ?? 0),
      reasons: isNew ? [] : toScoreReasons(ranked[0]?.features ?? []),
    })),
  );
  await suggestChanges(tx, placed, real);
}
