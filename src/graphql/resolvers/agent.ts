import type { AgentResolvers } from '../../generated/graphql.ts';
import type { AgentRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { claimList } from '../paging/lists.ts';

export const agent: CompleteResolvers<AgentResolvers, AgentRecord> = {
  profile: ({ id }, _, { loaders }) => loaders.agentProfiles.load(id),
  claims: ({ id }, args, context) => claimList(args, context, { parent: 'agent', id }),
};
