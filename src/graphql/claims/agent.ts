import type { AgentResolvers } from '../../generated/graphql.ts';
import type { AgentParent } from '../loaders/loaders.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { claimList } from './claimLists.ts';

export const agent: CompleteResolvers<AgentResolvers, AgentParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  profile: ({ id, loaders }) => loaders.agentProfiles.load(id),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'agent', id }),
};
