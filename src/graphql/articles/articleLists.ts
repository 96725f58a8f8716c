import { buildSelection } from '../lists/buildSelection.ts';
import type { ListArguments, ListParent } from '../lists/buildSelection.ts';
import { makeConnection } from '../lists/makeConnection.ts';
import type { PageArguments } from '../lists/planPage.ts';
import type { ArticleParent, Loaders, PublisherParent, VersionParent } from '../loaders/loaders.ts';
import type { ConnectionParent } from '../lists/connectionParent.ts';

const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const;
const byName = { field: 'NAME', direction: 'ASC' } as const;
const newestVersionFirst = { field: 'ORDINAL', direction: 'DESC' } as const;

/** The articles of the ledger, or of a publisher. */
export function articleList(
  args: ListArguments,
  loaders: Loaders,
  of: ListParent | null,
): ConnectionParent<ArticleParent> {
  return makeConnection(
    loaders,
    buildSelection('articles', args, { loaders, of }),
    args,
    newestFirst,
    loaders.articles,
  );
}

/** The versions of an article. */
export function versionList(
  args: PageArguments,
  loaders: Loaders,
  of: ListParent,
): ConnectionParent<VersionParent> {
  return makeConnection(
    loaders,
    buildSelection('versions', args, { loaders, of }),
    args,
    newestVersionFirst,
    loaders.versions,
  );
}

/** The publishers of the ledger. */
export function publisherList(args: ListArguments, loaders: Loaders): ConnectionParent<PublisherParent> {
  return makeConnection(
    loaders,
    buildSelection('publishers', args, { loaders, of: null }),
    args,
    byName,
    loaders.publishers,
  );
}
