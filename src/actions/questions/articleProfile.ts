import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { ArticleProfile } from '../../matching/claims/matchSubject.ts';
import { articleContext } from '../../matching/terms/articleContext.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** An article that was just read, as far as matching looks at it. */
export function articleProfile(
  id: string,
  article: Pick<PreparedArticle, 'title' | 'text' | 'publishedAt' | 'language'>,
): ArticleProfile {
  const { publishedAt, language } = article;
  return { id, publishedAt, context: articleContext(article, lexiconOf(language).terms) };
}
