import type { OriginResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { OriginSource } from '../sources.ts';

export const origin: CompleteResolvers<OriginResolvers, OriginSource> = {
  standing: ({ standing, loaders }) => (standing === null ? null : existing(loaders.claims, standing)),
};
