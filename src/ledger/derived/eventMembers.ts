import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** An article as far as its event depends on it. */
export interface ArticleToPlace {
  readonly articleId: string;
  readonly versionId: string;
  /** Its event so far. */
  readonly eventId: string | null;
  /** Whether a person put it there. */
  readonly isGiven: boolean;
  readonly title: string | null;
  /** The beginning of its text. */
  readonly lead: string;
  readonly textHash: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly publishedInstant: Date | null;
  readonly context: ReadonlyMap<string, number>;
}

/** The number of versions of one term that are considered, on each side of a day. */
const NEAREST_OF_TERM = 50;

/**
 * The articles whose newest versions share the most of some terms, at most `limit`. Of each term it considers the
 * versions nearest to `at` (`null`: the newest). A rarer term counts more.
 */
export async function candidateArticles(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  articleId: string,
  terms: readonly string[],
  at: Date | null,
  limit: number,
): Promise<readonly string[]> {
  const day = Prisma.sql`COALESCE(${at}::timestamptz, 'infinity')`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH wish AS MATERIALIZED (
      SELECT DISTINCT lookup_key(k) AS key FROM unnest(${[...terms]}::text[]) k
    ), near AS MATERIALIZED (
      SELECT n.version_id, 1 / sqrt(count(*) OVER (PARTITION BY k.key)) AS weight
      FROM wish k CROSS JOIN LATERAL (
        (SELECT version_id FROM version_key WHERE key = k.key AND instant <= ${day}
         ORDER BY instant DESC, version_id DESC LIMIT ${NEAREST_OF_TERM})
        UNION ALL
        (SELECT version_id FROM version_key WHERE key = k.key AND instant > ${day}
         ORDER BY instant, version_id LIMIT ${NEAREST_OF_TERM})
      ) n
    )
    SELECT h.article_id AS id
    FROM (SELECT version_id, sum(weight) AS score FROM near GROUP BY version_id) n
    JOIN ${sqlAsOf(asOf).articleHeads} h ON h.version_id = n.version_id
    WHERE h.article_id <> ${articleId}
    ORDER BY n.score DESC, h.article_id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Articles with their terms and events. */
export async function articlesToPlace(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  articleIds: readonly string[],
  leadLength: number,
): Promise<readonly ArticleToPlace[]> {
  if (articleIds.length === 0) return [];
  type Row = Omit<ArticleToPlace, 'context'> & { readonly context: string };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT h.article_id AS "articleId", h.version_id AS "versionId", m.event_id AS "eventId",
           COALESCE(m.cause_id IS NOT NULL, FALSE) AS "isGiven", v.title, left(v.text, ${leadLength}) AS lead,
           v.text_hash AS "textHash", v.language, v.published_at AS "publishedAt",
           v.published_instant AS "publishedInstant", s.context::text AS context
    FROM ${sqlAsOf(asOf).articleHeads} h JOIN article_version v ON v.id = h.version_id
    JOIN version_state s ON s.version_id = h.version_id
    LEFT JOIN LATERAL (SELECT * FROM ${sqlAsOf(asOf).eventMembers} m WHERE m.article_id = h.article_id LIMIT 1) m ON TRUE
    WHERE h.article_id = ANY(${[...articleIds]}::text[])`;
  return rows.map(({ context, ...row }) => ({
    ...row,
    context: new Map(JSON.parse(context) as [string, number][]),
  }));
}

/** The articles of events. */
export async function eventArticles(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  eventIds: readonly string[],
): Promise<readonly { readonly articleId: string; readonly eventId: string }[]> {
  if (eventIds.length === 0) return [];
  return tx.$queryRaw`
    SELECT m.article_id AS "articleId", m.event_id AS "eventId"
    FROM unnest(${[...eventIds]}::text[]) AS e(id)
    CROSS JOIN LATERAL (SELECT * FROM ${sqlAsOf(asOf).eventMembers} m WHERE m.event_id = e.id) m
    ORDER BY m.article_id`;
}

/** The events of articles. */
export async function eventsOfArticles(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  articleIds: readonly string[],
): Promise<readonly { readonly articleId: string; readonly eventId: string }[]> {
  if (articleIds.length === 0) return [];
  return tx.$queryRaw`
    SELECT m.article_id AS "articleId", m.event_id AS "eventId"
    FROM unnest(${[...articleIds]}::text[]) AS a(id)
    CROSS JOIN LATERAL (SELECT * FROM ${sqlAsOf(asOf).eventMembers} m WHERE m.article_id = a.id LIMIT 1) m`;
}

/** The events of most current claims of questions. */
export async function eventsOfQuestions(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly { readonly questionId: string; readonly eventId: string }[]> {
  if (questionIds.length === 0) return [];
  const { claimStates, eventMembers } = sqlAsOf(asOf);
  return tx.$queryRaw`
    SELECT q.id AS "questionId", e.event_id AS "eventId"
    FROM unnest(${[...questionIds]}::text[]) AS q(id)
    CROSS JOIN LATERAL (
      SELECT m.event_id FROM ${claimStates} s
      JOIN claim c ON c.id = s.claim_id JOIN article_version v ON v.id = c.version_id
      CROSS JOIN LATERAL (SELECT * FROM ${eventMembers} m WHERE m.article_id = v.article_id LIMIT 1) m
      WHERE s.question_id = q.id AND s.active
      GROUP BY m.event_id ORDER BY count(*) DESC, m.event_id LIMIT 1
    ) e`;
}
