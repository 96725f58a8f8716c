import type { SuggestionResolvers } from '../../generated/graphql.ts';
import type { SuggestionParent } from '../parentTypes.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { loadRequired } from '../loaders/loadRequired.ts';

export const suggestion: CompleteResolvers<SuggestionResolvers, SuggestionParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  question: ({ questionId, loaders }) => loadRequired(loaders.questions, questionId),
  other: ({ otherId, loaders }) => (otherId === null ? null : loadRequired(loaders.questions, otherId)),
  claim: ({ claimId, loaders }) => (claimId === null ? null : loadRequired(loaders.claims, claimId)),
};
