import type { ArticleResolvers } from '../../generated/graphql.ts';
import type { ArticleRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import { claimList, versionList } from '../paging/lists.ts';

export const article: CompleteResolvers<ArticleResolvers, ArticleRecord> = {
  title: async ({ versionId }, _, { loaders }) => (await existing(loaders.versions, versionId)).title,
  publishedAt: async ({ versionId }, _, { loaders }) =>
    (await existing(loaders.versions, versionId)).publishedAt,
  publisher: ({ publisherId }, _, { loaders }) =>
    publisherId === null ? null : loaders.publishers.load(publisherId),
  currentVersion: ({ versionId }, _, { loaders }) => existing(loaders.versions, versionId),
  copies: async ({ versionId }, _, { loaders }) => {
    const copies = await loaders.copies.load(versionId);
    return Promise.all(
      copies.map(async ({ otherId, containment }) => {
        const { articleId } = await existing(loaders.versions, otherId);
        return { articleId, containment };
      }),
    );
  },
  versions: ({ id }, args, context) => versionList(args, context, { parent: 'article', id }),
  claims: ({ id }, args, context) => claimList(args, context, { parent: 'article', id }),
};
