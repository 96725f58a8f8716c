import { speakerKey } from '../../comparison/claims/speakerKey.ts';
import type { ArticleDependence } from '../../comparison/origins/dependence.ts';
import type { PublisherOwner } from '../../ledger/bodies/publisherOwners.ts';
import { lexiconOf } from '../lexiconOf.ts';
import type { ClaimContext } from './loadClaimContexts.ts';

/**
 * Known dependences between articles: near-duplicates, bylines and owners. Two outlets that print one author's or agency's
 * text count as one witness.
 */
export function articleDependences(
  contexts: readonly ClaimContext[],
  copies: readonly { readonly versionId: string; readonly ofId: string; readonly containment: string }[],
  owners: readonly PublisherOwner[],
): readonly ArticleDependence[] {
  const articleOf = new Map(contexts.map(({ version }) => [version.id, version.articleId]));
  const versionOf = new Map(contexts.map(({ version }) => [version.articleId, version]));
  const ownerOf = new Map(owners.map((row) => [row.publisherId, row]));
  return [
    ...copies.flatMap(({ versionId, ofId, containment }): ArticleDependence[] => {
      const [one, other] = [articleOf.get(versionId), articleOf.get(ofId)];
      if (one === undefined || other === undefined) return [];
      return [{ kind: 'COPY', articles: [one, other], containment: Number(containment) }];
    }),
    ...[...versionOf].flatMap(([articleId, { byline, language }]): ArticleDependence[] =>
      byline === null
        ? []
        : [{ kind: 'CREDIT', articleId, outlet: byline, key: speakerKey(byline, lexiconOf(language)) }],
    ),
    ...contexts.flatMap(({ article: { id: articleId, publisherId } }): ArticleDependence[] => {
      const { owner = null, ownerKey: key = null } = ownerOf.get(publisherId ?? '') ?? {};
      return owner === null || key === null ? [] : [{ kind: 'OWNER', articleId, owner, key }];
    }),
  ];
}
