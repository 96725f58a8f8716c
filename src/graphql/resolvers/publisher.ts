import type { PublisherResolvers } from '../../generated/graphql.ts';
import type { PublisherRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { articleList, claimList } from '../paging/lists.ts';

export const publisher: CompleteResolvers<PublisherResolvers, PublisherRecord> = {
  profile: ({ id }, _, { loaders }) => loaders.publisherProfiles.load(id),
  articles: ({ id }, args, context) => articleList(args, context, { parent: 'publisher', id }),
  claims: ({ id }, args, context) => claimList(args, context, { parent: 'publisher', id }),
};
