import type { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** An event with its name, and the publication times of its first and last article. */
export interface EventRecord {
  readonly id: string;
  readonly name: string;
  /** Whether a person gave the name. */
  readonly isNamedByPerson: boolean;
  readonly mergedIntoId: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly articleCount: number;
  readonly undatedArticleCount: number;
  readonly questionCount: number;
  readonly contestedCount: number;
  readonly recordedAt: Date;
}

/** The events with these ids. */
export async function readEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  ids: readonly string[],
): Promise<readonly EventRecord[]> {
  if (ids.length === 0) return [];
  const { eventMembers, eventNames, eventStates, articleHeads, there, at } = sqlAsOf(asOf);
  return tx.$queryRaw`
    SELECT e.id, COALESCE(n.name, e.id) AS name, COALESCE(n.cause_id IS NOT NULL, FALSE) AS "isNamedByPerson",
           event_merged_into(e.id, ${at}) AS "mergedIntoId",
           t."startsAt", t."endsAt", t.articles AS "articleCount", t.undated AS "undatedArticleCount",
           COALESCE(s.question_count, 0) AS "questionCount", COALESCE(s.contested_count, 0) AS "contestedCount",
           e.recorded_at AS "recordedAt"
    FROM event e
    LEFT JOIN LATERAL (SELECT * FROM ${eventNames} n WHERE n.event_id = e.id LIMIT 1) n ON TRUE
    LEFT JOIN LATERAL (SELECT * FROM ${eventStates} s WHERE s.event_id = e.id LIMIT 1) s ON TRUE
    CROSS JOIN LATERAL (
      SELECT min(h.published_instant) AS "startsAt", max(h.published_instant) AS "endsAt", count(*)::int AS articles,
             (count(*) FILTER (WHERE h.published_instant IS NULL))::int AS undated
      FROM ${eventMembers} m
      CROSS JOIN LATERAL (SELECT * FROM ${articleHeads} h WHERE h.article_id = m.article_id LIMIT 1) h
      WHERE m.event_id = e.id) t
    WHERE e.id = ANY(${[...ids]}::text[]) AND ${there('e.recorded_at')}`;
}

/** The days that asserted figures of an event are about, with the number of articles that say so. */
export async function readEventDays(
  tx: Prisma.TransactionClient,
  eventId: string,
): Promise<readonly { readonly day: string; readonly articles: number }[]> {
  return tx.$queryRaw`
    SELECT left(c.event_time, 10) AS day, count(DISTINCT m.article_id)::int AS articles
    FROM ${sqlAsOf(null).eventMembers} m JOIN article_head h ON h.article_id = m.article_id
    JOIN claim c ON c.version_id = h.version_id AND c.kind = 'FIGURE'
    JOIN claim_state s ON s.claim_id = c.id AND s.active
    WHERE m.event_id = ${eventId} AND c.event_time ~ '^\\d{4}-\\d\\d-\\d\\d($|T[^/]*$)' AND c.modality = 'ASSERTED'
    GROUP BY 1`;
}

/** An article as far as the name of its event depends on it. */
export interface ArticleToName {
  readonly title: string | null;
  /** The beginning of its text. */
  readonly lead: string;
  readonly publisher: string | null;
  readonly language: string | null;
}

/**
 * The articles that name an event, at most `limit`. Of more it takes those with the least hashes, so that the order of
 * their arrival does not count.
 */
export async function articlesToName(
  tx: Prisma.TransactionClient,
  eventId: string,
  leadLength: number,
  limit: number,
): Promise<readonly ArticleToName[]> {
  return tx.$queryRaw`
    SELECT v.title, left(v.text, ${leadLength}) AS lead, p.name AS publisher, v.language
    FROM ${sqlAsOf(null).eventMembers} m JOIN article_head h ON h.article_id = m.article_id
    JOIN article_version v ON v.id = h.version_id
    JOIN article a ON a.id = h.article_id LEFT JOIN publisher p ON p.id = a.publisher_id
    WHERE m.event_id = ${eventId}
    ORDER BY v.text_hash, v.id LIMIT ${limit}`;
}
