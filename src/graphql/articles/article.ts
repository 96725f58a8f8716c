import type { ArticleResolvers } from '../../generated/graphql.ts';
import type { ArticleParent } from '../loaders/loaders.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { findable, required } from '../links.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import { claimList } from '../claims/claimLists.ts';
import { versionList } from './articleLists.ts';

export const article: CompleteResolvers<ArticleResolvers, ArticleParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  title: async ({ versionId, loaders }) => (await loadRequired(loaders.versions, versionId)).title,
  publishedAt: async ({ versionId, loaders }) =>
    (await loadRequired(loaders.versions, versionId)).publishedAt,
  publisher: findable('publishers', 'publisherId'),
  event: ({ id, loaders }) => loaders.articleEvents.load(id),
  currentVersion: required('versions', 'versionId'),
  copies: async ({ versionId, loaders }) => {
    const copies = await loaders.copies.load(versionId);
    return Promise.all(
      copies.map(async ({ otherId, containment }) => {
        const { articleId } = await loadRequired(loaders.versions, otherId);
        return { articleId, containment, loaders };
      }),
    );
  },
  history: ({ id, loaders }) => loaders.articleHistory.load(id),
  versions: ({ id, loaders }, args) => versionList(args, loaders, { parent: 'article', id }),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'article', id }),
};
