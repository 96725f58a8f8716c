import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { articleFit, SAME_EVENT_FROM, type ArticleToGroup } from '../../matching/events/groupArticles.ts';
import { MARKED_LENGTH, readArticleMarks } from '../../matching/events/readArticleMarks.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** Heaviest terms of an article that find its neighbours, as many as the index has: with 12, one of 229 articles shared none. */
const SOUGHT_TERMS = 20;
/** Neighbours that are compared with an article. */
const MAX_NEIGHBOURS = 40;
/** Articles that are grouped again at once: the square of them in time, 50 ms. Further ones keep their events. */
const MAX_GROUPED = 300;

/** An article with its event so far. */
export interface PlacedArticle extends ArticleToGroup {
  readonly eventId: string | null;
  /** Whether a person put it there. */
  readonly isGiven: boolean;
}

/** An article, the neighbours that tell of the same, and the other articles of their events. */
export async function articlesAround(
  read: LedgerReader,
  own: PlacedArticle,
): Promise<readonly PlacedArticle[]> {
  const terms = [...own.context.keys()].slice(0, SOUGHT_TERMS);
  const at = own.publishedAt === null ? null : new Date(own.publishedAt);
  const near = await read.candidateArticles(own.id, terms, at, MAX_NEIGHBOURS);
  const found = await loadPlaced(read, near);
  const neighbours = [own, ...found.filter((other) => articleFit(own, other) >= SAME_EVENT_FROM)];
  const eventIds = [...new Set(neighbours.flatMap(({ eventId }) => eventId ?? []))];
  const known = new Set(neighbours.map(({ id }) => id));
  const others = (await read.eventArticles(eventIds)).filter(({ articleId }) => !known.has(articleId));
  const more = others.slice(-Math.max(0, MAX_GROUPED - known.size)).map(({ articleId }) => articleId);
  return [...neighbours, ...(await loadPlaced(read, more))];
}

/** Stored articles as grouping sees them. */
export async function loadPlaced(
  read: LedgerReader,
  articleIds: readonly string[],
): Promise<readonly PlacedArticle[]> {
  const stored = await read.articlesToPlace(articleIds, MARKED_LENGTH);
  return stored.map(
    ({ articleId: id, title, lead, language, publishedAt, publishedInstant, ...article }) => ({
      ...{ id, context: article.context, eventId: article.eventId, isGiven: article.isGiven },
      order: `${publishedAt ?? ''} ${article.textHash}`,
      publishedAt: publishedInstant?.getTime() ?? null,
      marks: readArticleMarks({ title, text: lead }, lexiconOf(language).terms),
    }),
  );
}
