import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { CuratedClaim } from '../../ledger/decisions/curatedClaims.ts';
import type { CuratedQuestion } from '../../ledger/decisions/curatedQuestions.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { openSimilarQuestion } from './effects/openSimilarQuestion.ts';
import { questionMerged, notFound, wasRetracted } from './checks/refusals.ts';
import { refuseDifferent } from './checks/refuseDifferent.ts';
import { refuseDuplicate } from './checks/refuseDuplicate.ts';

export interface JudgeAnswerInput {
  readonly claimId: string;
  readonly questionId: string;
  readonly verdict: JudgementVerdict;
  /** Whether a POSITIVE is meant although the frames differ. */
  readonly evenIfDifferent?: boolean;
  readonly reason: string;
}

export interface JudgedAnswer {
  /** The judgement. */
  readonly decisionId: string;
  readonly claimId: string;
  readonly questionId: string;
}

interface CheckedAnswer extends JudgeAnswerInput {
  readonly claim: CuratedClaim;
  readonly question: CuratedQuestion;
}

/**
 * Judges whether a claim answers a question. POSITIVE moves the claim there, and is refused if the frames differ and it is
 * not said to be meant. NEGATIVE is recorded, and moves the claim
 * from that question to a new one. UNSURE is only recorded.
 */
export const judgeAnswer: Decision<JudgeAnswerInput, CheckedAnswer, JudgedAnswer> = {
  name: 'judgeAnswer',
  check: async (tx, input, actor) => {
    const { claimId, questionId, verdict, evenIfDifferent = false } = input;
    const found = await checkAnswer(tx, claimId, questionId);
    if (!found.ok) return found;
    const before = await refuseDuplicate(tx, { claimId, questionId, verdict, actor });
    if (before) return before;
    const isJoined = verdict === 'POSITIVE' && !evenIfDifferent;
    const apart = isJoined ? await refuseDifferent(tx, { claimIds: [claimId], questionId }) : null;
    return apart ?? ok({ ...input, ...found.value });
  },
  apply: async (tx, { claim, question, claimId, questionId, verdict }, by) => {
    const judged = { claimId, questionId, verdict, correctionId: null, carriedFromId: null, ...by };
    const causeId = await tx.addDecision('judgement', judged);
    const value = { decisionId: causeId, claimId, questionId };
    const answered = await chooseQuestion(tx, claim, question, verdict);
    if (answered === null) return ok({ value, claimIds: [], questionIds: [] });
    const answer = { claimId, questionId: answered, decidedBy: by.actor, causeId, score: null, reasons: [] };
    await tx.addAnswers([answer]);
    return ok({ value, claimIds: [claimId], questionIds: [questionId, answered] });
  },
};

/** The question that the claim then answers; `null` if it stays. */
async function chooseQuestion(
  tx: LedgerTransaction,
  claim: CuratedClaim,
  question: CuratedQuestion,
  verdict: JudgementVerdict,
): Promise<string | null> {
  if (verdict === 'POSITIVE') return question.id;
  if (verdict === 'UNSURE' || claim.questionId !== question.id) return null;
  return openSimilarQuestion(tx, question);
}

async function checkAnswer(
  tx: LedgerTransaction,
  claimId: string,
  questionId: string,
): Promise<DecisionResult<{ readonly claim: CuratedClaim; readonly question: CuratedQuestion }>> {
  const claim = (await tx.curation.claims([claimId]))[0];
  if (!claim) return notFound('claimId', 'claim', claimId);
  if (claim.isRetracted) return wasRetracted('claimId', claimId);
  const question = (await tx.curation.questions([questionId]))[0];
  if (!question) return notFound('questionId', 'question', questionId);
  if (question.mergedIntoId !== null) return questionMerged('questionId', question);
  if (question.kind === claim.kind) return ok({ claim, question });
  return refuseDecision(
    'NOT_COMPARABLE',
    'questionId',
    `The claim is a ${claim.kind}, and claims that answer the question are of the kind ${question.kind}.`,
    'Name a question of the kind of the claim.',
  );
}
