import type { AttributionResolvers } from '../../generated/graphql.ts';
import type { AttributionRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const attribution: CompleteResolvers<AttributionResolvers, AttributionRecord> = {
  agent: ({ agentId }, _, { loaders }) => existing(loaders.agents, agentId),
};
