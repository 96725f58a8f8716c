import type { AttributionResolvers } from '../../generated/graphql.ts';
import type { AttributionSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const attribution: CompleteResolvers<AttributionResolvers, AttributionSource> = {
  agent: ({ agentId, loaders }) => existing(loaders.agents, agentId),
};
