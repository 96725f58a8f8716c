import type { ClaimLinkResolvers } from '../../generated/graphql.ts';
import type { ClaimLinkParent } from '../parentTypes.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';

export const claimLink: CompleteResolvers<ClaimLinkResolvers, ClaimLinkParent> = {
  claim: ({ targetId, loaders }) => loadRequired(loaders.claims, targetId),
};
