import type { ArticleProfile } from '../../matching/claims/matchSubject.ts';
import { articleContext } from '../../matching/terms/articleContext.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** An article that was just read, as far as matching looks at it. */
export function articleProfile(
  id: string,
  article: { readonly title: string | null; readonly text: string; readonly publishedAt: string | null },
): ArticleProfile {
  const { publishedAt } = article;
  return { id, publishedAt, context: articleContext(article, lexiconOf(null).terms) };
}
