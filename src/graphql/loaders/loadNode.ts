import { idKind } from '../../domain/ids.ts';
import type { ResolversTypes } from '../../generated/graphql.ts';
import type { Loaders } from '../parentTypes.ts';

/** The object that an id names, by the kind that the id says. */
export async function loadNode(id: string, loaders: Loaders): Promise<ResolversTypes['Node'] | null> {
  const rows = {
    publisher: loaders.publishers,
    article: loaders.articles,
    version: loaders.versions,
    claim: loaders.claims,
    agent: loaders.agents,
    attribution: null,
    question: loaders.questions,
    answer: null,
    judgement: null,
    merge: null,
    split: null,
    stance: null,
    retraction: null,
    erasure: null,
    suggestion: loaders.suggestions,
  };
  const kind = idKind(id);
  return kind === null ? null : ((await rows[kind]?.load(id)) ?? null);
}
