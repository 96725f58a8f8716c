import type { SuggestionResolvers } from '../../generated/graphql.ts';
import type { SuggestionSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { existing } from '../existing.ts';

export const suggestion: CompleteResolvers<SuggestionResolvers, SuggestionSource> = {
  ledgerEntry: entryOf,
  question: ({ questionId, loaders }) => existing(loaders.questions, questionId),
  other: ({ otherId, loaders }) => (otherId === null ? null : existing(loaders.questions, otherId)),
  claim: ({ claimId, loaders }) => (claimId === null ? null : existing(loaders.claims, claimId)),
};
