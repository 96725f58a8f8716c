import type { DecisionSubjectOf } from '../../ledger/decisions/decisionSubject.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { CuratedQuestion } from '../../ledger/decisions/curatedQuestions.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { memberIds, refuseDifferent } from './checks/refuseDifferent.ts';
import { questionMerged, notFound } from './checks/refusals.ts';

export interface MergeQuestionsInput {
  /** The question that is the same as the other. */
  readonly questionId: string;
  /** The question that its claims come to answer. */
  readonly intoId: string;
  /** Whether it is meant although the frames differ. */
  readonly evenIfDifferent?: boolean;
  readonly reason: string;
}

export interface MergedQuestions {
  /** The merge. */
  readonly decisionId: string;
  readonly questionId: string;
  readonly intoId: string;
}

/** Makes two questions one: all claims of the first come to answer the second. */
export const mergeQuestions: Decision<MergeQuestionsInput, MergeQuestionsInput, MergedQuestions> = {
  name: 'mergeQuestions',
  check: async (tx, input) => {
    const { questionId, intoId, evenIfDifferent = false } = input;
    const pair = await checkMerge(tx, questionId, intoId);
    if (!pair.ok) return pair;
    const claimIds = evenIfDifferent ? [] : await memberIds(tx, questionId);
    return (await refuseDifferent(tx, { claimIds, questionId: intoId })) ?? ok(input);
  },
  apply: async (tx, { questionId, intoId }, by) => {
    const claimIds = await tx.curation.claimsAtQuestions([questionId]);
    const causeId = await tx.addDecision('merge', { questionId, intoId, ...by });
    await tx.addAnswers(
      claimIds.map((claimId) => ({
        ...{ claimId, questionId: intoId, decidedBy: by.actor, causeId, score: null, reasons: [] },
      })),
    );
    const value = { decisionId: causeId, questionId, intoId };
    return ok({ value, claimIds, questionIds: [questionId, intoId] });
  },
};

export const undoMerge: DecisionUndo<'merge'> = {
  affected: async (tx, { questionId, intoId }) => {
    const ends = [questionId, intoId];
    const current = (await tx.curation.questions(ends)).map(({ currentId }) => currentId);
    const questionIds = [...new Set([...ends, ...current])];
    const now = await tx.curation.claimsAtQuestions(questionIds);
    const ever = await tx.curation.claimsEverAt(questionId);
    return { claimIds: [...new Set([...now, ...ever])], questionIds };
  },
  checkRestored: checkRestoredMerge,
  describe: ({ questionId }) => questionId,
};

/** Claims named in a refusal; the first few are enough to find the others. */
const NAMED_CLAIMS = 5;

async function checkMerge(
  tx: LedgerTransaction,
  questionId: string,
  intoId: string,
): Promise<DecisionResult<readonly [CuratedQuestion, CuratedQuestion]>> {
  if (questionId === intoId)
    return refuseDecision('SAME_QUESTION', 'intoId', 'The two are one question.', 'Name two questions.');
  const found = new Map((await tx.curation.questions([questionId, intoId])).map((row) => [row.id, row]));
  const question = found.get(questionId);
  const into = found.get(intoId);
  if (!question) return notFound('questionId', 'question', questionId);
  if (!into) return notFound('intoId', 'question', intoId);
  if (into.currentId === questionId) {
    return refuseDecision(
      'MERGE_CYCLE',
      'intoId',
      `${intoId} was itself merged into ${questionId}.`,
      'They are one already. To merge the other way round, retract that merge first.',
    );
  }
  if (question.mergedIntoId === intoId) {
    return refuseDecision(
      'ALREADY_DECIDED',
      'questionId',
      `${questionId} was merged into ${intoId} already.`,
      'There is nothing to do.',
    );
  }
  if (question.mergedIntoId !== null) return questionMerged('questionId', question);
  if (into.mergedIntoId !== null) return questionMerged('intoId', into);
  if (question.kind !== into.kind) {
    return refuseDecision(
      'NOT_COMPARABLE',
      'intoId',
      `Claims that answer ${questionId} are of the kind ${question.kind}, those of ${intoId} ${into.kind}.`,
      'Only questions of one kind can be one.',
    );
  }
  const apart = [
    ...(await tx.curation.claimsJudgedNegative(questionId, intoId, NAMED_CLAIMS)),
    ...(await tx.curation.claimsJudgedNegative(intoId, questionId, NAMED_CLAIMS)),
  ];
  if (apart.length === 0) return ok([question, into]);
  return refuseDecision(
    'ALREADY_DECIDED',
    null,
    `It was decided that ${apart.join(', ')} does not answer the other question.`,
    'Retract those judgements first, or split those claims off.',
  );
}

/** Whether a merge that was brought back goes with the merges decided since its retraction. */
async function checkRestoredMerge(
  tx: LedgerTransaction,
  { id, questionId, intoId }: DecisionSubjectOf<'merge'>,
): Promise<DecisionResult<null>> {
  if (await tx.curation.isRetracted(id)) return ok(null);
  const [question] = await tx.curation.questions([questionId]);
  if (question && question.merges > 1) {
    return refuseDecision(
      'ALREADY_DECIDED',
      'id',
      `${questionId} was merged into another question since.`,
      'Retract that merge first.',
    );
  }
  if (!(await tx.curation.leadsTo(intoId, questionId))) return ok(null);
  return refuseDecision(
    'MERGE_CYCLE',
    'id',
    `${intoId} was merged into ${questionId} since, so that ${id} would close a circle.`,
    'Retract that merge first.',
  );
}
