import type { Loaders } from '../loaders/loaders.ts';
import type { AgreementParent } from './questionParents.ts';
import { refuseBeforeFirstArticle } from './refuseBeforeFirstArticle.ts';

/**
 * The agreement of a question, by its current claims or by those that were published by a time; `null` if no claim counts.
 * Throws if the ledger has no article of that time.
 */
export async function loadAgreement(
  loaders: Loaders,
  questionId: string,
  reportedBy: Date | null | undefined,
): Promise<AgreementParent | null> {
  if (reportedBy === null || reportedBy === undefined) {
    const state = await loaders.questionStates.load(questionId);
    return state?.agreement
      ? { ...state.agreement, spread: state.spread, reportedBy: null, undatedCount: 0, loaders }
      : null;
  }
  const state = await loaders.statesReportedBy(reportedBy).load(questionId);
  if (!state?.agreement) {
    await refuseBeforeFirstArticle(loaders, reportedBy);
    return null;
  }
  const { agreement, spread, undatedCount } = state;
  return { ...agreement, spread, reportedBy, undatedCount, loaders };
}
