import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { ArticleProfile } from '../../matching/claims/matchSubject.ts';
import { groupArticles } from '../../matching/events/groupArticles.ts';
import { MARKED_LENGTH, readArticleMarks } from '../../matching/events/readArticleMarks.ts';
import { articlesAround, type PlacedArticle } from '../events/articlesAround.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** The event that a text would belong to as an article; `null` if it tells of none that the ledger has. */
export async function findEvent(
  read: LedgerReader,
  { id, context }: ArticleProfile,
  { title, text, textHash, publishedAt, language }: PreparedArticle,
): Promise<string | null> {
  const own: PlacedArticle = {
    ...{ id, context, eventId: null, isGiven: false },
    order: `${publishedAt ?? ''} ${textHash}`,
    publishedAt: publishedAt === null ? null : (parseInstant(publishedAt)?.getTime() ?? null),
    marks: readArticleMarks({ title, text: text.slice(0, MARKED_LENGTH) }, lexiconOf(language).terms),
  };
  const articles = await articlesAround(read, own);
  const group = groupArticles(articles).find((members) => members.includes(own)) ?? [];
  const counts = new Map<string, number>();
  for (const { eventId } of group) if (eventId !== null) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
