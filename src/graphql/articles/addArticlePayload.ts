import type { AddArticlePayloadResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { AddArticleParent } from '../parentTypes.ts';

export const addArticlePayload: CompleteResolvers<AddArticlePayloadResolvers, AddArticleParent> = {
  articleVersion: ({ versionId }, _, { loaders }) =>
    versionId === null ? null : loaders.versions.load(versionId),
};
