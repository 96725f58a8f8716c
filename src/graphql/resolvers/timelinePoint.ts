import type { TimelinePointResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { TimelineSource } from '../sources.ts';

export const timelinePoint: CompleteResolvers<TimelinePointResolvers, TimelineSource> = {
  claim: ({ claimId, loaders }) => existing(loaders.claims, claimId),
  by: ({ by, loaders }) => (by === null ? null : existing(loaders.claims, by)),
};
