import type { AttributionResolvers } from '../../generated/graphql.ts';
import type { AttributionParent } from '../parentTypes.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';

export const attribution: CompleteResolvers<AttributionResolvers, AttributionParent> = {
  agent: ({ agentId, loaders }) => loadRequired(loaders.agents, agentId),
};
