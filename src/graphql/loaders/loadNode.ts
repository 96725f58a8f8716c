import { idKind } from '../../ledger/ids.ts';
import type { NodeKind } from '../../ledger/kinds.ts';
import type { ResolversTypes } from '../../generated/graphql.ts';
import type { Loaders } from './loaders.ts';

type NodeLoader = { load(id: string): Promise<ResolversTypes['Node'] | null> };

/** The object that an id names, or `null`. */
export async function loadNode(id: string, loaders: Loaders): Promise<ResolversTypes['Node'] | null> {
  const rows: Readonly<Record<NodeKind, NodeLoader>> = {
    publisher: loaders.publishers,
    article: loaders.articles,
    version: loaders.versions,
    claim: loaders.claims,
    agent: loaders.agents,
    event: loaders.events,
    question: loaders.questions,
    suggestion: loaders.suggestions,
  };
  const kind = idKind(id);
  return kind !== null && kind in rows ? rows[kind as NodeKind].load(id) : null;
}
