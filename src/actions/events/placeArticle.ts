import type { MovedArticle } from '../../ledger/decisions/movedArticles.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { ArticleProfile } from '../../matching/claims/matchSubject.ts';
import { keepIds } from '../../matching/clusters/keepIds.ts';
import { groupArticles } from '../../matching/events/groupArticles.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';
import { articlesAround, loadPlaced, type PlacedArticle } from './articlesAround.ts';

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
  const [own] = await loadPlaced(tx.read, [about.id]);
  if (!own) throw new Error(`${about.id} was added but can't be read`);
  const articles = await articlesAround(tx.read, own);
  const moved = await tx.read.movedArticles(articles.map(({ id }) => id));
  const groups = groupArticles(articles, givenTogether(articles, moved), givenApart(moved));
  const members = groups.map((group) =>
    group.map(({ id, eventId, isGiven }) => ({
      ...{ id, homeId: eventId, givenTo: isGiven && eventId !== null ? eventId : undefined },
    })),
  );
  const ids = [...keepIds(members, await articlesElsewhere(tx, articles))];
  const opened = await tx.addEvents(ids.filter((id) => id === null).length);
  let next = 0;
  const eventOf = ids.map((id) => id ?? opened[next++] ?? '');
  const changed = groups.flatMap((group, index) =>
    group
      .filter(({ eventId }) => eventId !== eventOf[index])
      .map(({ id, eventId }) => ({
        id,
        from: eventId,
        to: eventOf[index] ?? '',
        others: group.length - 1,
      })),
  );
  await tx.addMembers(
    changed.map(({ id, to, others }) => ({
      ...{ articleId: id, eventId: to, decidedBy: MATCHED_BY, causeId: null, reason: reasonOf(others) },
    })),
  );
  const home = groups.findIndex((group) => group.some(({ id }) => id === about.id));
  const eventIds = [eventOf[home] ?? '', ...changed.flatMap(({ from, to }) => [from ?? to, to])];
  return { eventIds: [...new Set(eventIds)], articleIds: changed.map(({ id }) => id) };
}

const reasonOf = (others: number): string =>
  others === 0
    ? 'No other article tells of the same.'
    : `It shares its subject with ${String(others)} other ${others === 1 ? 'article' : 'articles'} of the event.`;

/**
 * Articles that people put into one event. A moved article is together with the first one that was there before, so that
 * the others may still part from it.
 */
function givenTogether(
  articles: readonly PlacedArticle[],
  moved: readonly MovedArticle[],
): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  const given = articles.flatMap(({ id, eventId, isGiven }) => {
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
  return (one, other) =>
    (one.isGiven && other.isGiven && one.eventId !== other.eventId) || apart.has(`${one.id} ${other.id}`);
}

/** The number of articles of each event that were not loaded. */
async function articlesElsewhere(
  tx: LedgerTransaction,
  articles: readonly PlacedArticle[],
): Promise<ReadonlyMap<string, number>> {
  const loaded = new Set(articles.map(({ id }) => id));
  const eventIds = [...new Set(articles.flatMap(({ eventId }) => eventId ?? []))];
  const counts = new Map<string, number>();
  for (const { articleId, eventId } of await tx.read.eventArticles(eventIds))
    if (!loaded.has(articleId)) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}
