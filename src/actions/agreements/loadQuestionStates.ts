import type { Agreement } from '../../comparison/agreement/agreement.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { QuestionStateRecord } from '../../ledger/derived/questionStates.ts';
import { computeAgreements } from './computeAgreements.ts';

/** What is derived of a question, with its agreement. */
export interface QuestionState extends QuestionStateRecord {
  readonly agreement: Agreement | null;
}

/**
 * What is derived of questions as of the reader's cut. The agreement is kept only as it is now; where another one held
 * it is worked out anew from the claims that stood then, which gives what was kept then: comparing is deterministic.
 */
export async function loadQuestionStates(
  read: LedgerReader,
  questionIds: readonly string[],
): Promise<readonly QuestionState[]> {
  const states = await read.questionStates(questionIds);
  const gone = states.filter(({ agreement, claimCount }) => agreement === null && claimCount > 0);
  const again =
    gone.length === 0
      ? []
      : await computeAgreements(
          read,
          gone.map(({ questionId }) => questionId),
        );
  const agreementFor = new Map(again.map(({ questionId, agreement }) => [questionId, agreement]));
  return states.map((state) => ({
    ...state,
    agreement: agreementFor.get(state.questionId) ?? (state.agreement as Agreement | null),
  }));
}
