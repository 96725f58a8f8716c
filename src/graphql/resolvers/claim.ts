import type { ClaimResolvers } from '../../generated/graphql.ts';
import type { ClaimRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';

export const claim: CompleteResolvers<ClaimResolvers, ClaimRecord> = {
  sentence: (parent) => ({ ...parent.sentence, claim: parent }),
  attribution: ({ id }, _, { loaders }) => loaders.attributions.load(id),
  links: ({ id }, _, { loaders }) => loaders.claimLinks.load(id),
  articleVersion: ({ versionId }, _, { loaders }) => existing(loaders.versions, versionId),
  article: async ({ versionId }, _, { loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    return existing(loaders.articles, articleId);
  },
  publisher: async ({ versionId }, _, { loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    const { publisherId } = await existing(loaders.articles, articleId);
    return publisherId === null ? null : loaders.publishers.load(publisherId);
  },
};
