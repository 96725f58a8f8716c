import type { QueryResolvers, ResolversTypes } from '../generated/graphql.ts';
import { articleQueries } from './articles/articleQueries.ts';
import { claimQueries } from './claims/claimQueries.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import { eventQueries } from './events/eventQueries.ts';
import { badUserInput } from './errors/badUserInput.ts';
import { loadById } from './identity/loadById.ts';
import { MAX_NODES } from './limits/queryLimits.ts';
import { loadNode } from './loaders/loadNode.ts';
import { questionQueries } from './questions/questionQueries.ts';

export const query: CompleteResolvers<QueryResolvers, unknown> = {
  ...articleQueries,
  ...claimQueries,
  ...eventQueries,
  ...questionQueries,
  ledger: () => ({ name: 'ledger' }),
  node: (_, { id }, { loaders }) => loadById(id, loaders, null, loadNode),
  nodes: (_, { ids }, { loaders }) => {
    if (ids.length > MAX_NODES) {
      throw badUserInput(`\`ids\` takes at most ${String(MAX_NODES)} ids. Ask in several requests.`);
    }
    // One promise an id, so that a refusal is of that id alone; the generated type has no promise of null.
    return ids.map((id) => loadById(id, loaders, null, loadNode) as Promise<Awaited<ResolversTypes['Node']>>);
  },
};
