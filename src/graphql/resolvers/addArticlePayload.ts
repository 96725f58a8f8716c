import type { AddArticlePayloadResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { AddArticleSource } from '../sources.ts';

export const addArticlePayload: CompleteResolvers<AddArticlePayloadResolvers, AddArticleSource> = {
  articleVersion: ({ versionId }, _, { loaders }) =>
    versionId === null ? null : loaders.versions.load(versionId),
};
