import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { CuratedQuestion } from '../../ledger/decisions/curatedQuestions.ts';
import { checkWords } from './checks/checkWords.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { openSimilarQuestion } from './effects/openSimilarQuestion.ts';
import { questionMerged, tooMany, notFound, wasRetracted } from './checks/refusals.ts';

export interface SplitQuestionInput {
  readonly questionId: string;
  /** The claims that answer another question. */
  readonly claimIds: readonly string[];
  /** The label of the new question; `null` words it from its claims. */
  readonly label: string | null;
  readonly reason: string;
}

export interface SplitOff {
  /** The split. */
  readonly decisionId: string;
  readonly questionId: string;
  /** The new question. */
  readonly partId: string;
}

/** Claims of one split: far more than a person picks, and few enough to be settled at once. */
const MAX_SPLIT_CLAIMS = 500;
/** Code points of a label: a question in a sentence. */
const MAX_LABEL_LENGTH = 300;

interface CheckedSplit {
  readonly whole: CuratedQuestion;
  readonly claimIds: readonly string[];
  readonly label: string | null;
}

/** Makes two questions of one: the given claims come to answer a new one. */
export const splitQuestion: Decision<SplitQuestionInput, CheckedSplit, SplitOff> = {
  name: 'splitQuestion',
  check: async (tx, { questionId, claimIds, label }) => {
    const named = label === null ? ok(null) : checkWords(label, 'label', MAX_LABEL_LENGTH);
    if (!named.ok) return named;
    const whole = await checkSplit(tx, questionId, claimIds);
    return whole.ok
      ? ok({ whole: whole.value, claimIds: [...new Set(claimIds)], label: named.value })
      : whole;
  },
  apply: async (tx, { whole, claimIds, label }, by) => {
    const questionId = whole.id;
    const partId = await openSimilarQuestion(tx, whole, label);
    const causeId = await tx.addDecision('split', { questionId, partId, ...by });
    await tx.addAnswers(
      claimIds.map((claimId) => ({
        ...{ claimId, questionId: partId, decidedBy: by.actor, causeId, score: null, reasons: [] },
      })),
    );
    return ok({
      value: { decisionId: causeId, questionId, partId },
      claimIds,
      questionIds: [questionId, partId],
    });
  },
};

export const undoSplit: DecisionUndo<'split'> = {
  affected: async (tx, { id }) => {
    const claimIds = await tx.curation.claimsOfDecision(id);
    return { claimIds: await tx.curation.withCorrections(claimIds), questionIds: [] };
  },
  describe: ({ questionId }) => questionId,
};

const nothing = (message: string): DecisionResult<never> =>
  refuseDecision('NOTHING_TO_SPLIT', 'claimIds', message, 'Name some of its active claims, and leave some.');

async function checkSplit(
  tx: LedgerTransaction,
  questionId: string,
  claimIds: readonly string[],
): Promise<DecisionResult<CuratedQuestion>> {
  if (claimIds.length === 0) return nothing('No claim is given.');
  if (claimIds.length > MAX_SPLIT_CLAIMS) return tooMany('claimIds', claimIds.length, MAX_SPLIT_CLAIMS);
  const whole = (await tx.curation.questions([questionId]))[0];
  if (!whole) return notFound('questionId', 'question', questionId);
  if (whole.mergedIntoId !== null) return questionMerged('questionId', whole);
  const claims = new Map((await tx.curation.claims(claimIds)).map((claim) => [claim.id, claim]));
  for (const id of claimIds) {
    const claim = claims.get(id);
    if (!claim) return notFound('claimIds', 'claim', id);
    if (claim.isRetracted) return wasRetracted('claimIds', id);
    if (claim.questionId === questionId) continue;
    const at = claim.questionId === null ? 'no question' : claim.questionId;
    const message = `${id} does not answer ${questionId} but ${at}.`;
    return refuseDecision(
      'NOT_OF_QUESTION',
      'claimIds',
      message,
      'Name claims of the question that is split.',
    );
  }
  const active = await tx.read.activeClaims([questionId]);
  if (active.every(({ claimId }) => claims.has(claimId)))
    return nothing('These are all of its active claims.');
  return ok(whole);
}
