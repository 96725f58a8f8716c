import { speakerKey } from '../../comparison/claims/speakerKey.ts';
import type { ArticleDependence } from '../../comparison/origins/dependence.ts';
import { lexiconOf } from '../lexiconOf.ts';
import type { ClaimContext } from './loadClaimContexts.ts';

/**
 * What is known of how articles depend on each other: near-copies, and bylines. A byline names who wrote the text,
 * so two outlets that print one agency's or one author's text do not witness twice.
 */
export function articleDependences(
  contexts: readonly ClaimContext[],
  copies: readonly { readonly versionId: string; readonly ofId: string; readonly containment: string }[],
): readonly ArticleDependence[] {
  const articleOf = new Map(contexts.map(({ version }) => [version.id, version.articleId]));
  const versionOf = new Map(contexts.map(({ version }) => [version.articleId, version]));
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
  ];
}
