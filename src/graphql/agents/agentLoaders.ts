import DataLoader from 'dataloader';
import { loadAgentBodies } from '../../actions/agreements/loadAgentBodies.ts';
import { profilesById } from '../loaders/batch.ts';
import type { AgentRelationParent, Loaders } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type AgentLoaders = Pick<
  Loaders,
  'agents' | 'agentProfiles' | 'agentBodies' | 'agentMerges' | 'agentRelations' | 'agentHistory'
>;

/** Loads agents, their bodies and relations. */
export function agentLoaders({ read, rows, groups, loaded }: RowLoaders): AgentLoaders {
  return {
    agents: rows((ids) => read.agents(ids)),
    agentProfiles: profilesById((ids) => read.profiles('agent', ids)),
    agentBodies: new DataLoader(async (ids) => {
      const bodies = await loadAgentBodies(read, ids);
      return ids.map((id) => bodies.get(id) ?? null);
    }),
    agentMerges: new DataLoader(async (ids) => {
      const merges = (await read.agentTies(ids)).filter(({ kind }) => kind === 'MERGED');
      return ids.map((id) => merges.find(({ agentId }) => agentId === id)?.otherId ?? null);
    }),
    agentRelations: new DataLoader(async (ids) => {
      const ties = await read.agentTies(ids);
      const told = await read.relationsOfAgents(ids);
      return ids.map((id): readonly AgentRelationParent[] => [
        ...told
          .filter(({ subjectId }) => subjectId === id)
          .map(({ exact, start, end, ...row }) =>
            loaded({ ...row, holds: true, words: { exact, start, end }, actor: null, reason: null }),
          ),
        ...ties.flatMap(({ kind, ...tie }) =>
          kind === 'MERGED' || (tie.agentId !== id && tie.otherId !== id)
            ? []
            : [loaded({ ...tie, kind, words: null, claimId: null })],
        ),
      ]);
    }),
    agentHistory: groups((ids) => read.agentEvents(ids), subjectOf),
  };
}
