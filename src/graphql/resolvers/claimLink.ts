import type { ClaimLinkResolvers } from '../../generated/graphql.ts';
import type { ClaimLinkRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const claimLink: CompleteResolvers<ClaimLinkResolvers, ClaimLinkRecord> = {
  claim: ({ targetId }, _, { loaders }) => existing(loaders.claims, targetId),
};
