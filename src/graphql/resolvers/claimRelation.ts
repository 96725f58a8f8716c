import type { ClaimRelationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { RelationSource } from '../sources.ts';

export const claimRelation: CompleteResolvers<ClaimRelationResolvers, RelationSource> = {
  claim: ({ claimId, loaders }) => existing(loaders.claims, claimId),
  other: ({ otherId, loaders }) => existing(loaders.claims, otherId),
};
