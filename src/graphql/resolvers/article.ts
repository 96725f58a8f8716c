import type { ArticleResolvers } from '../../generated/graphql.ts';
import type { ArticleSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { existing } from '../existing.ts';
import { claimList, versionList } from '../paging/lists.ts';

export const article: CompleteResolvers<ArticleResolvers, ArticleSource> = {
  ledgerEntry: entryOf,
  title: async ({ versionId, loaders }) => (await existing(loaders.versions, versionId)).title,
  publishedAt: async ({ versionId, loaders }) => (await existing(loaders.versions, versionId)).publishedAt,
  publisher: ({ publisherId, loaders }) =>
    publisherId === null ? null : loaders.publishers.load(publisherId),
  currentVersion: ({ versionId, loaders }) => existing(loaders.versions, versionId),
  copies: async ({ versionId, loaders }) => {
    const copies = await loaders.copies.load(versionId);
    return Promise.all(
      copies.map(async ({ otherId, containment }) => {
        const { articleId } = await existing(loaders.versions, otherId);
        return { articleId, containment, loaders };
      }),
    );
  },
  history: ({ id, loaders }) => loaders.articleHistory.load(id),
  versions: ({ id, loaders }, args) => versionList(args, loaders, { parent: 'article', id }),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'article', id }),
};
