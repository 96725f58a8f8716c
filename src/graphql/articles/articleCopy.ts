import type { ArticleCopyResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { CopyParent } from '../parentTypes.ts';

export const articleCopy: CompleteResolvers<ArticleCopyResolvers, CopyParent> = {
  article: ({ articleId, loaders }) => loadRequired(loaders.articles, articleId),
};
