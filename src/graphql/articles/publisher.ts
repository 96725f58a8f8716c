import type { PublisherResolvers } from '../../generated/graphql.ts';
import type { PublisherParent } from '../loaders/loaders.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { claimList } from '../claims/claimLists.ts';
import { articleList } from './articleLists.ts';

export const publisher: CompleteResolvers<PublisherResolvers, PublisherParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  profile: ({ id, loaders }) => loaders.publisherProfiles.load(id),
  owner: ({ id, loaders }) => loaders.publisherOwners.load(id),
  history: ({ id, loaders }) => loaders.publisherHistory.load(id),
  articles: ({ id, loaders }, args) => articleList(args, loaders, { parent: 'publisher', id }),
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'publisher', id }),
};
