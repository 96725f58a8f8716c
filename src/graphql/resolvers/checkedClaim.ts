import type { CheckedClaimResolvers, CheckedRelationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { CheckedRelationSource, CheckedSource } from '../sources.ts';

export const checkedClaim: CompleteResolvers<CheckedClaimResolvers, CheckedSource> = {
  question: ({ questionId, loaders }) => (questionId === null ? null : loaders.questions.load(questionId)),
  relations: ({ relations, loaders }) => relations.map((relation) => ({ ...relation, loaders })),
};

export const checkedRelation: CompleteResolvers<CheckedRelationResolvers, CheckedRelationSource> = {
  other: ({ otherId, loaders }) => existing(loaders.claims, otherId),
};
