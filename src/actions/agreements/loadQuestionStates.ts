import type { Agreement } from '../../comparison/agreement/agreement.ts';
import type { BoardRole } from '../../domain/agreement/boardRole.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { QuestionStateRecord } from '../../ledger/derived/questionStates.ts';
import { computeAgreements } from './computeAgreements.ts';

/** The derived state of a question, with its agreement. */
export interface QuestionState extends Omit<QuestionStateRecord, 'role'> {
  readonly role: BoardRole;
  readonly agreement: Agreement | null;
}

/**
 * The derived states of questions as of the reader's instant. Only the current agreement is stored. An earlier one is
 * computed from the claims that counted then. Comparison is deterministic, so the result is the same.
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
    role: state.role as BoardRole,
    agreement: agreementFor.get(state.questionId) ?? (state.agreement as Agreement | null),
  }));
}
