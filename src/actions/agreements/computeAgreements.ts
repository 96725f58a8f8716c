import type { Agreement } from '../../comparison/agreement/agreement.ts';
import { computeAgreement } from '../../comparison/agreement/computeAgreement.ts';
import type { AgreementReads } from './agreementReads.ts';
import { loadActiveAnswers } from './loadActiveAnswers.ts';
import type { Answers } from './loadActiveAnswers.ts';
import { loadClaimContexts } from './loadClaimContexts.ts';
import type { ClaimContext } from './loadClaimContexts.ts';
import { loadKnowledge } from './loadKnowledge.ts';
import { loadTold } from './loadTold.ts';
import { loadStatementStances } from './loadStatementStances.ts';

/** The claims of a question that count, and their agreement; `null` if none counts. */
export interface QuestionAgreement {
  readonly questionId: string;
  readonly contexts: readonly ClaimContext[];
  readonly agreement: Agreement | null;
  /** The number of claims that are left out because nothing dates them; 0 unless the claims are of a publication time. */
  readonly undatedCount: number;
}

/**
 * Works out how far the claims of some questions agree, from the claims that are active at the reader's instant, or
 * from the given ones.
 */
export async function computeAgreements(
  read: AgreementReads,
  questionIds: readonly string[],
  given: Answers | null = null,
): Promise<readonly QuestionAgreement[]> {
  const answers = given ?? (await loadActiveAnswers(read, questionIds));
  const claims = await read.claims(answers.counted.map(({ claimId }) => claimId));
  // In the order of arrival, so a rebuild gives the same bytes.
  const contexts = await loadClaimContexts(
    read,
    claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const knowledge = await loadKnowledge(read, contexts);
  const stances = await loadStatementStances(read, contexts);
  const { former, told, successorOf } = await loadTold(read, contexts, answers);
  const questionOf = new Map(answers.counted.map(({ claimId, questionId }) => [claimId, questionId]));
  return questionIds.map((questionId) => {
    const own = contexts.filter(({ claim }) => questionOf.get(claim.id) === questionId);
    const agreement = computeAgreement(own.map(knowledge.classed), {
      dependences: knowledge.dependences(own),
      stances,
      successorOf,
      told: told.get(questionId) ?? [],
      former: former.get(questionId) ?? [],
    });
    return { questionId, contexts: own, agreement, undatedCount: answers.undated.get(questionId) ?? 0 };
  });
}
