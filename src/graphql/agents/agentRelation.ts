import type { AgentRelationResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { recordId } from '../identity/objectId.ts';
import { nullable, required } from '../links.ts';
import type { AgentRelationParent } from '../loaders/loaders.ts';
import { loadEntry } from '../log/loadEntry.ts';

export const agentRelation: CompleteResolvers<AgentRelationResolvers, AgentRelationParent> = {
  recordId: ({ id }) => recordId(id),
  agent: required('agents', 'agentId'),
  other: required('agents', 'otherId'),
  claim: nullable('claims', 'claimId'),
  ledgerEntry: loadEntry,
};
