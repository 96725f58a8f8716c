import type { SuggestionResolvers } from '../../generated/graphql.ts';
import type { SuggestionRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const suggestion: CompleteResolvers<SuggestionResolvers, SuggestionRecord> = {
  question: ({ questionId }, _, { loaders }) => existing(loaders.questions, questionId),
  other: ({ otherId }, _, { loaders }) => (otherId === null ? null : existing(loaders.questions, otherId)),
  claim: ({ claimId }, _, { loaders }) => (claimId === null ? null : existing(loaders.claims, claimId)),
};
