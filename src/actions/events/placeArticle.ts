import type { ArticleToPlace } from '../../ledger/derived/eventMembers.ts';
import type { MovedArticle } from '../../ledger/decisions/movedArticles.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import type { ArticleProfile } from '../../matching/claims/matchSubject.ts';
import { keepIds } from '../../matching/clusters/keepIds.ts';
import { articleFit, groupArticles, SAME_EVENT_FROM } from '../../matching/events/groupArticles.ts';
import type { ArticleToGroup } from '../../matching/events/groupArticles.ts';
import { MARKED_LENGTH, readArticleMarks } from '../../matching/events/readArticleMarks.ts';
import { lexiconOf } from '../lexiconOf.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';

/** Heaviest terms of an article that find its neighbours, as many as the index has. */
const SOUGHT_TERMS = 12;
/** Neighbours that are compared with an article. */
const MAX_NEIGHBOURS = 40;
/** Articles that are grouped again at once: the square of them in time, 50 ms. Further ones keep their events. */
const MAX_GROUPED = 300;

interface PlacedArticle extends ArticleToGroup {
  readonly stored: ArticleToPlace;
}

/** The changes of grouping articles. */
export interface PlacedArticles {
  /** The events that articles joined or left, and the own one of the article that came. */
  readonly eventIds: readonly string[];
  /** The articles that came to an event. */
  readonly articleIds: readonly string[];
}

/**
 * Groups an article and its neighbours into events, and records the changes. Events keep their ids with the larger part
 * of their articles.
 */
export async function placeArticle(tx: LedgerTransaction, about: ArticleProfile): Promise<PlacedArticles> {
  const articles = await articlesAround(tx, about);
  const moved = await tx.read.movedArticles(articles.map(({ id }) => id));
  const groups = groupArticles(articles, givenTogether(articles, moved), givenApart(moved));
  const members = groups.map((group) =>
    group.map(({ id, stored: { eventId, isGiven } }) => ({
      ...{ id, homeId: eventId, givenTo: isGiven && eventId !== null ? eventId : undefined },
    })),
  );
  const ids = [...keepIds(members, await articlesElsewhere(tx, articles))];
  const opened = await tx.addEvents(ids.filter((id) => id === null).length);
  let next = 0;
  const eventOf = ids.map((id) => id ?? opened[next++] ?? '');
  const changed = groups.flatMap((group, index) =>
    group
      .filter(({ stored }) => stored.eventId !== eventOf[index])
      .map(({ id, stored }) => ({
        id,
        from: stored.eventId,
        to: eventOf[index] ?? '',
        others: group.length - 1,
      })),
  );
  await tx.addMembers(
    changed.map(({ id, to, others }) => ({
      ...{ articleId: id, eventId: to, decidedBy: MATCHED_BY, causeId: null, reason: reasonOf(others) },
    })),
  );
  const own = groups.findIndex((group) => group.some(({ id }) => id === about.id));
  const eventIds = [eventOf[own] ?? '', ...changed.flatMap(({ from, to }) => [from ?? to, to])];
  return { eventIds: [...new Set(eventIds)], articleIds: changed.map(({ id }) => id) };
}

const reasonOf = (others: number): string =>
  others === 0
    ? 'No other article tells of the same.'
    : `It shares its subject with ${String(others)} other ${others === 1 ? 'article' : 'articles'} of the event.`;

/** The article, the neighbours that tell of the same, and the other articles of their events. */
async function articlesAround(
  tx: LedgerTransaction,
  about: ArticleProfile,
): Promise<readonly PlacedArticle[]> {
  const terms = [...about.context.keys()].slice(0, SOUGHT_TERMS);
  const at = about.publishedAt === null ? null : parseInstant(about.publishedAt);
  const near = await tx.read.candidateArticles(about.id, terms, at, MAX_NEIGHBOURS);
  const found = await loadArticles(tx, [about.id, ...near]);
  const own = found.find(({ id }) => id === about.id);
  if (!own) throw new Error(`${about.id} was added but can't be read`);
  const neighbours = found.filter((other) => other === own || articleFit(own, other) >= SAME_EVENT_FROM);
  const eventIds = [...new Set(neighbours.flatMap(({ stored }) => stored.eventId ?? []))];
  const known = new Set(neighbours.map(({ id }) => id));
  const others = (await tx.read.eventArticles(eventIds)).filter(({ articleId }) => !known.has(articleId));
  const more = others.slice(-Math.max(0, MAX_GROUPED - known.size)).map(({ articleId }) => articleId);
  return [...neighbours, ...(await loadArticles(tx, more))];
}

async function loadArticles(
  tx: LedgerTransaction,
  articleIds: readonly string[],
): Promise<readonly PlacedArticle[]> {
  const stored = await tx.read.articlesToPlace(articleIds, MARKED_LENGTH);
  return stored.map((article) => {
    const {
      articleId: id,
      title,
      lead,
      language,
      publishedAt,
      publishedInstant,
      textHash,
      context,
    } = article;
    return {
      ...{ id, context, stored: article },
      order: `${publishedAt ?? ''} ${textHash}`,
      publishedAt: publishedInstant?.getTime() ?? null,
      marks: readArticleMarks({ title, text: lead }, lexiconOf(language).terms),
    };
  });
}

/**
 * Articles that people put into one event. A moved article is together with the first one that was there before, so that
 * the others may still part from it.
 */
function givenTogether(
  articles: readonly PlacedArticle[],
  moved: readonly MovedArticle[],
): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  const given = articles.flatMap(({ id, stored: { eventId, isGiven } }) => {
    if (!isGiven || eventId === null) return [];
    const known = first.get(eventId);
    if (known === undefined) first.set(eventId, id);
    return known === undefined ? [] : [[known, id] as const];
  });
  const orderOf = new Map(articles.map(({ id, order }) => [id, order]));
  const there = groupBy(
    moved.filter(({ isTogether }) => isTogether),
    ({ articleId }) => articleId,
  );
  const anchors = [...there].flatMap(([articleId, others]) => {
    const [anchor] = others
      .map(({ otherId }) => otherId)
      .sort((a, b) => ((orderOf.get(a) ?? '') < (orderOf.get(b) ?? '') ? -1 : 1));
    return anchor === undefined ? [] : [[articleId, anchor] as const];
  });
  return [...given, ...anchors];
}

/** Whether people put two articles into different events, or moved one away from the other. */
function givenApart(moved: readonly MovedArticle[]): (one: PlacedArticle, other: PlacedArticle) => boolean {
  const apart = new Set(
    moved
      .filter(({ isTogether }) => !isTogether)
      .flatMap(({ articleId, otherId }) => [`${articleId} ${otherId}`, `${otherId} ${articleId}`]),
  );
  return ({ id, stored: one }, { id: otherId, stored: other }) =>
    (one.isGiven && other.isGiven && one.eventId !== other.eventId) || apart.has(`${id} ${otherId}`);
}

/** The number of articles of each event that were not loaded. */
async function articlesElsewhere(
  tx: LedgerTransaction,
  articles: readonly PlacedArticle[],
): Promise<ReadonlyMap<string, number>> {
  const loaded = new Set(articles.map(({ id }) => id));
  const eventIds = [...new Set(articles.flatMap(({ stored }) => stored.eventId ?? []))];
  const counts = new Map<string, number>();
  for (const { articleId, eventId } of await tx.read.eventArticles(eventIds))
    if (!loaded.has(articleId)) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}
