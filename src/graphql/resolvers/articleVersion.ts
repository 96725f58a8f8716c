import { CodePoints } from '../../domain/codePoints.ts';
import { cutSegments } from '../../domain/cutSegments.ts';
import type { ArticleVersionResolvers } from '../../generated/graphql.ts';
import type { VersionRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import { claimList } from '../paging/lists.ts';

export const articleVersion: CompleteResolvers<ArticleVersionResolvers, VersionRecord> = {
  erasure: ({ id }, _, { loaders }) => loaders.erasures.load(id),
  ledgerEntry: ({ id }, _, { loaders }) => loaders.log.entries.load(id),
  article: ({ articleId }, _, { loaders }) => existing(loaders.articles, articleId),
  text: ({ id }, _, { loaders }) => loaders.texts.load(id),
  segments: async ({ id }, _, { loaders }) => {
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
  claims: ({ id }, args, context) => claimList(args, context, { parent: 'version', id }),
};
