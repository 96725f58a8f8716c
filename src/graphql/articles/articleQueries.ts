import type { QueryResolvers } from '../../generated/graphql.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { loadById, readById } from '../identity/loadById.ts';
import { loadersAt } from '../loaders/loadersAt.ts';
import { readAsOf } from '../loaders/readAsOf.ts';
import { articleList, publisherList } from './articleLists.ts';

export const articleQueries: Required<
  Pick<QueryResolvers, 'article' | 'articles' | 'publisher' | 'publishers'>
> = {
  article: async (_, { id, url, asOf }, { loaders }) => {
    if ((typeof id === 'string') === (typeof url === 'string'))
      throw badUserInput('Give exactly one of `id` and `url`.');
    if (typeof id === 'string') return loadById(id, loaders, asOf, (one, at) => at.articles.load(one));
    const at = await loadersAt(loaders, asOf);
    const found = typeof url === 'string' ? await at.read.articleIdByUrl(url) : null;
    return typeof found === 'string' ? at.articles.load(found) : null;
  },
  articles: readAsOf((args, loaders) => articleList(args, loaders, null)),
  publisher: readById((id, loaders) => loaders.publishers.load(id)),
  publishers: readAsOf((args, loaders) => publisherList(args, loaders)),
};
