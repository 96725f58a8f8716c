import { CodePoints } from '../../domain/codePoints.ts';
import { cutSegments } from '../../domain/cutSegments.ts';
import type { ArticleVersionResolvers } from '../../generated/graphql.ts';
import type { VersionSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { existing } from '../existing.ts';
import { claimList } from '../paging/lists.ts';

export const articleVersion: CompleteResolvers<ArticleVersionResolvers, VersionSource> = {
  erasure: ({ id, loaders }) => loaders.erasures.load(id),
  ledgerEntry: entryOf,
  article: ({ articleId, loaders }) => existing(loaders.articles, articleId),
  text: ({ id, loaders }) => loaders.texts.load(id),
  segments: async ({ id, loaders }) => {
    const [text, claims] = await Promise.all([loaders.texts.load(id), loaders.claimSpans.load(id)]);
    const points = new CodePoints(text);
    const marked = claims.map((claim) => ({ span: claim, mark: claim.id }));
    return cutSegments({ start: 0, end: points.length }, marked).map(({ start, end, marks }) => ({
      text: points.slice(start, end),
      start,
      end,
      claimIds: marks,
    }));
  },
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'version', id }),
};
