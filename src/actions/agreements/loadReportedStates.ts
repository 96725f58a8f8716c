import type { Agreement } from '../../comparison/agreement/agreement.ts';
import type { BoardRole } from '../../domain/agreement/boardRole.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { computeAgreements } from './computeAgreements.ts';
import { loadPublishedAnswers } from './loadPublishedAnswers.ts';
import { computeSpread } from './computeSpread.ts';
import { findRole } from './findRole.ts';

/** The state of a question by the claims that were published by a time. */
export interface ReportedState {
  readonly questionId: string;
  readonly role: BoardRole;
  readonly spread: string | null;
  /** `null` if no claim was published by then. */
  readonly agreement: Agreement | null;
  /** The number of claims that are left out because nothing dates them. */
  readonly undatedCount: number;
}

/** The states of questions by the claims that were published by a time, as the ledger has them at the reader's instant. */
export async function loadReportedStates(
  read: LedgerReader,
  questionIds: readonly string[],
  reportedBy: Date,
): Promise<readonly ReportedState[]> {
  const answers = await loadPublishedAnswers(read, questionIds, reportedBy);
  const agreements = await computeAgreements(read, questionIds, answers);
  return agreements.map(({ questionId, contexts, agreement, undatedCount }) => ({
    ...{ questionId, agreement, undatedCount },
    role: findRole(contexts),
    spread: computeSpread(agreement),
  }));
}
