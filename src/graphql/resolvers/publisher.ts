import type { PublisherResolvers } from '../../generated/graphql.ts';
import type { PublisherSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { articleList, claimList } from '../paging/lists.ts';

export const publisher: CompleteResolvers<PublisherResolvers, PublisherSource> = {
  ledgerEntry: entryOf,
  profile: ({ id, loaders }) => loaders.publisherProfiles.load(id),
  articles: ({ id, loaders }, args) => articleList(args, loaders, { parent: 'publisher', id }),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'publisher', id }),
};
