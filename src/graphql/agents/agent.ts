import type { AgentResolvers } from '../../generated/graphql.ts';
import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import type { AgentParent, AgentRelationParent, Loaders } from '../loaders/loaders.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { claimList } from '../claims/claimLists.ts';

/** The agent that a loader names by its id. */
async function loadOther(
  loaders: Loaders,
  ids: 'agentBodies' | 'agentMerges',
  id: string,
): Promise<AgentParent | null> {
  const other = await loaders[ids].load(id);
  return other === null ? null : loaders.agents.load(other);
}

/** The relations of a kind, from the agent to others; of SAME_AS in either direction. */
const relationsOf =
  (kind: AgentRelationKind) =>
  async ({ id, loaders }: AgentParent): Promise<readonly AgentRelationParent[]> =>
    (await loaders.agentRelations.load(id)).filter(
      (relation) => relation.kind === kind && (kind === 'SAME_AS' || relation.agentId === id),
    );

export const agent: CompleteResolvers<AgentResolvers, AgentParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  profile: ({ id, loaders }) => loaders.agentProfiles.load(id),
  body: ({ id, loaders }) => loadOther(loaders, 'agentBodies', id),
  mergedInto: ({ id, loaders }) => loadOther(loaders, 'agentMerges', id),
  speaksFor: relationsOf('SPEAKS_FOR'),
  partOf: relationsOf('PART_OF'),
  sameAs: relationsOf('SAME_AS'),
  history: ({ id, loaders }) => loaders.agentHistory.load(id),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'agent', id }),
};
