import { CodePoints } from '../../domain/claims/codePoints.ts';
import { splitByMarks } from '../../domain/claims/splitByMarks.ts';
import type { ArticleVersionResolvers } from '../../generated/graphql.ts';
import type { VersionParent } from '../loaders/loaders.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { objectId, ownId } from '../identity/objectId.ts';
import { required } from '../links.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { claimList } from '../claims/claimLists.ts';

export const articleVersion: CompleteResolvers<ArticleVersionResolvers, VersionParent> = {
  id: ownId,
  erasure: ({ id, loaders }) => loaders.erasures.load(id),
  ledgerEntry: loadEntry,
  article: required('articles', 'articleId'),
  reading: ({ id, loaders }) => loaders.readings.load(id),
  text: ({ id, loaders }) => loaders.texts.load(id),
  segments: async ({ id, loaders }) => {
    const [text, claims] = await Promise.all([loaders.texts.load(id), loaders.claimSpans.load(id)]);
    const points = new CodePoints(text);
    const marked = claims.map((claim) => ({ span: claim, mark: objectId(claim.id, loaders) }));
    return splitByMarks({ start: 0, end: points.length }, marked).map(({ start, end, marks }) => ({
      text: points.slice(start, end),
      start,
      end,
      claimIds: marks,
    }));
  },
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'version', id }),
};
