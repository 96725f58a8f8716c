import type { TimelinePointResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { TimelineParent } from '../parentTypes.ts';

export const timelinePoint: CompleteResolvers<TimelinePointResolvers, TimelineParent> = {
  claim: ({ claimId, loaders }) => loadRequired(loaders.claims, claimId),
  by: ({ by, loaders }) => (by === null ? null : loadRequired(loaders.claims, by)),
};
