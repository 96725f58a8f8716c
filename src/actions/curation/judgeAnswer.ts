import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { CuratedClaim } from '../../ledger/curation/curatedClaims.ts';
import type { CuratedQuestion } from '../../ledger/curation/curatedQuestions.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
import { decided, refused } from './decided.ts';
import type { Decided } from './decided.ts';
import { openLikeQuestion } from './openLikeQuestion.ts';
import { questionMerged, unknown, wasRetracted } from './refusals.ts';
import { sameAsBefore } from './sameAsBefore.ts';
import { settleDecision } from './settleDecision.ts';

export interface JudgeAnswerInput {
  readonly claimId: string;
  readonly questionId: string;
  readonly verdict: JudgementVerdict;
  readonly reason: string;
}

export interface JudgedAnswer {
  /** The judgement. */
  readonly decisionId: string;
  readonly claimId: string;
  readonly questionId: string;
}

export type JudgeAnswer = CurationVerb<JudgeAnswerInput, JudgedAnswer>;

/**
 * The verb that says whether a claim answers a question. POSITIVE puts it there; NEGATIVE is remembered, and takes it
 * away to a question of its own where it stood there; UNSURE is only recorded.
 */
export const judgeAnswer = (write: LedgerWriter): JudgeAnswer =>
  curationVerb('judgeAnswer', write, async (tx, { claimId, questionId, verdict, reason }, actor) => {
    const found = await checkAnswer(tx, claimId, questionId);
    if (!found.ok) return found;
    const before = await sameAsBefore(tx, { claimId, questionId, verdict, actor });
    if (before) return before;
    const { claim, question } = found.value;
    const judged = { claimId, questionId, verdict, correctionId: null, actor, reason };
    const causeId = await tx.addJudgement(judged);
    const answered = await answerFor(tx, claim, question, verdict);
    if (answered !== null) {
      const answer = { claimId, questionId: answered, decidedBy: actor, causeId, score: null, reasons: [] };
      await tx.addAnswers([answer]);
      await settleDecision(tx, [claimId], [questionId, answered]);
    }
    return decided({ decisionId: causeId, claimId, questionId });
  });

/** The question that the claim comes to answer; `null` where it stays. */
async function answerFor(
  tx: LedgerTransaction,
  claim: CuratedClaim,
  question: CuratedQuestion,
  verdict: JudgementVerdict,
): Promise<string | null> {
  if (verdict === 'POSITIVE') return question.id;
  if (verdict === 'UNSURE' || claim.questionId !== question.id) return null;
  return openLikeQuestion(tx, question);
}

async function checkAnswer(
  tx: LedgerTransaction,
  claimId: string,
  questionId: string,
): Promise<Decided<{ readonly claim: CuratedClaim; readonly question: CuratedQuestion }>> {
  const claim = (await tx.curation.claims([claimId]))[0];
  if (!claim) return unknown('claimId', 'claim', claimId);
  if (claim.isRetracted) return wasRetracted('claimId', claimId);
  const question = (await tx.curation.questions([questionId]))[0];
  if (!question) return unknown('questionId', 'question', questionId);
  if (question.mergedIntoId !== null) return questionMerged('questionId', question);
  if (question.kind === claim.kind) return decided({ claim, question });
  return refused(
    'NOT_COMPARABLE',
    'questionId',
    `The claim is a ${claim.kind}, and claims that answer the question are of the kind ${question.kind}.`,
    'Name a question of the kind of the claim.',
  );
}
