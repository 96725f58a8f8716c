import type { ClaimRelationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { RelationParent } from '../parentTypes.ts';

export const claimRelation: CompleteResolvers<ClaimRelationResolvers, RelationParent> = {
  claim: ({ claimId, loaders }) => loadRequired(loaders.claims, claimId),
  other: ({ otherId, loaders }) => loadRequired(loaders.claims, otherId),
};
