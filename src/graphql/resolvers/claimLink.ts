import type { ClaimLinkResolvers } from '../../generated/graphql.ts';
import type { ClaimLinkSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const claimLink: CompleteResolvers<ClaimLinkResolvers, ClaimLinkSource> = {
  claim: ({ targetId, loaders }) => existing(loaders.claims, targetId),
};
