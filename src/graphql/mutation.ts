import type { MutationResolvers } from '../generated/graphql.ts';
import { addArticle } from './articles/addArticle.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import { decisionMutations } from './decisions/decisionMutations.ts';

export const mutation: CompleteResolvers<MutationResolvers, unknown> = {
  ...addArticle,
  ...decisionMutations,
};
