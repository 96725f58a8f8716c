import type { ArticleCopyResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import type { CopySource } from '../sources.ts';

export const articleCopy: CompleteResolvers<ArticleCopyResolvers, CopySource> = {
  article: ({ articleId, loaders }) => existing(loaders.articles, articleId),
};
