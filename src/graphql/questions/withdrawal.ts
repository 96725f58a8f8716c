import type { PrintingResolvers, WithdrawalResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { required } from '../links.ts';
import type { WithdrawalParent } from '../loaders/loaders.ts';
import type { PrintingParent } from './questionParents.ts';

/** Claims that a list of printings has at most: as many as a page has rows. */
const MAX_PRINTINGS = 100;

function printingsOf(
  { currentIds, loaders }: WithdrawalParent,
  claimIds: readonly string[],
): readonly PrintingParent[] {
  const current = new Set(currentIds);
  return claimIds
    .slice(0, MAX_PRINTINGS)
    .map((claimId) => ({ claimId, isCurrent: current.has(claimId), loaders }));
}

export const withdrawal: CompleteResolvers<WithdrawalResolvers, WithdrawalParent> = {
  claim: required('claims', 'by'),
  question: required('questions', 'questionId'),
  event: ({ questionId, loaders }) => loaders.questionEvents.load(questionId),
  takenBack: (parent) => printingsOf(parent, parent.claimIds),
  takenBackCount: ({ claimIds }) => claimIds.length,
  printedAfter: (parent) => printingsOf(parent, parent.laterIds),
  printedAfterCount: ({ laterIds }) => laterIds.length,
  stillPrintedBy: (parent) => printingsOf(parent, parent.currentIds),
  stillPrintedCount: ({ currentIds }) => currentIds.length,
};

export const printing: CompleteResolvers<PrintingResolvers, PrintingParent> = {
  claim: required('claims', 'claimId'),
};
