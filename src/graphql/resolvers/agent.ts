import type { AgentResolvers } from '../../generated/graphql.ts';
import type { AgentSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { claimList } from '../paging/lists.ts';

export const agent: CompleteResolvers<AgentResolvers, AgentSource> = {
  ledgerEntry: entryOf,
  profile: ({ id, loaders }) => loaders.agentProfiles.load(id),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'agent', id }),
};
