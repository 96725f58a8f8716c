import type { OriginResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { objectId } from '../identity/objectId.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { OriginParent } from '../parentTypes.ts';

export const origin: CompleteResolvers<OriginResolvers, OriginParent> = {
  claimIds: ({ claimIds, loaders }) => claimIds.map((id) => objectId(id, loaders)),
  standing: ({ standing, loaders }) => (standing === null ? null : loadRequired(loaders.claims, standing)),
};
