import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { CuratedQuestion } from '../../ledger/decisions/curatedQuestions.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { checkWords } from './checks/checkWords.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { openSimilarQuestion } from './effects/openSimilarQuestion.ts';
import { questionMerged, tooMany, notFound, wasRetracted } from './checks/refusals.ts';
import { refreshDerived } from './effects/refreshDerived.ts';

export interface SplitQuestionInput {
  readonly questionId: string;
  /** The claims that answer another question. */
  readonly claimIds: readonly string[];
  /** What the other question is; that of the whole where `null`. */
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

export type SplitQuestion = CurationVerb<SplitQuestionInput, SplitOff>;

/** Claims of one split: far more than a person picks, and few enough to be settled at once. */
const MAX_SPLIT_CLAIMS = 500;
/** Code points of a label: a question in a sentence. */
const MAX_LABEL_LENGTH = 300;

/** The verb that makes two questions of one: the given claims come to answer a new one. */
export const splitQuestion = (write: LedgerWriter): SplitQuestion =>
  curationVerb('splitQuestion', write, async (tx, { questionId, claimIds, label, reason }, actor) => {
    const named = label === null ? ok(null) : checkWords(label, 'label', MAX_LABEL_LENGTH);
    if (!named.ok) return named;
    const whole = await checkSplit(tx, questionId, claimIds);
    if (!whole.ok) return whole;
    const partId = await openSimilarQuestion(tx, whole.value, named.value);
    const causeId = await tx.addSplit({ questionId, partId, actor, reason });
    const moved = [...new Set(claimIds)];
    await tx.addAnswers(
      moved.map((claimId) => ({
        ...{ claimId, questionId: partId, decidedBy: actor, causeId, score: null, reasons: [] },
      })),
    );
    await refreshDerived(tx, moved, [questionId, partId]);
    return ok({ decisionId: causeId, questionId, partId });
  });

const nothing = (message: string): DecisionResult<never> =>
  refuseDecision(
    'NOTHING_TO_SPLIT',
    'claimIds',
    message,
    'Name some of its claims that stand, and leave some.',
  );

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
  const standing = await tx.read.activeClaims([questionId]);
  if (standing.every(({ claimId }) => claims.has(claimId)))
    return nothing('These are all of its claims that stand.');
  return ok(whole);
}
