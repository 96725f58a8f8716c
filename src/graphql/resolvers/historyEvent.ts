import type { HistoryEventResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { HistoryEventSource } from '../sources.ts';

export const historyEvent: CompleteResolvers<HistoryEventResolvers, HistoryEventSource> = {
  claim: ({ claimId }, _, { loaders }) => (claimId === null ? null : loaders.claims.load(claimId)),
  otherClaim: ({ otherClaimId }, _, { loaders }) =>
    otherClaimId === null ? null : loaders.claims.load(otherClaimId),
  question: ({ questionId }, _, { loaders }) =>
    questionId === null ? null : loaders.questions.load(questionId),
  otherQuestion: ({ otherId }, _, { loaders }) => (otherId === null ? null : loaders.questions.load(otherId)),
  correction: ({ correctionId }, _, { loaders }) =>
    correctionId === null ? null : loaders.claims.load(correctionId),
  retracts: ({ retractsId }) => retractsId,
};
