import { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** An article that a person moved, and another one that was in one of the two events then. */
export interface MovedArticle {
  readonly articleId: string;
  readonly otherId: string;
  /** Whether the other was in the event that the article came to; else in the one that it left. */
  readonly isTogether: boolean;
}

/**
 * The pairs that moves of people say are of one event, or are not, among some articles. A move that was retracted says
 * nothing, and neither does one that later decisions overruled.
 */
export async function movedArticles(
  tx: Prisma.TransactionClient,
  articleIds: readonly string[],
): Promise<readonly MovedArticle[]> {
  const ids = Prisma.sql`${[...articleIds]}::text[]`;
  const { eventMembers } = sqlAsOf(null);
  return tx.$queryRaw`
    SELECT d.article_id AS "articleId", other.id AS "otherId", formerly.event_id = d.event_id AS "isTogether"
    FROM article_move d
    CROSS JOIN LATERAL (SELECT * FROM ${eventMembers} m WHERE m.article_id = d.article_id LIMIT 1) own
    CROSS JOIN unnest(${ids}) AS other(id)
    CROSS JOIN LATERAL (SELECT * FROM ${eventMembers} m WHERE m.article_id = other.id LIMIT 1) now
    CROSS JOIN LATERAL (
      SELECT m.event_id FROM event_member m
      WHERE m.article_id = other.id AND m.recorded_at < d.recorded_at
        AND (m.cause_id IS NULL OR NOT is_retracted(m.cause_id))
      ORDER BY m.recorded_at DESC, m.id DESC LIMIT 1) formerly
    WHERE d.article_id = ANY(${ids}) AND other.id <> d.article_id AND NOT is_retracted(d.id)
      AND ((formerly.event_id = d.from_id AND own.event_id <> now.event_id)
           OR (formerly.event_id = d.event_id AND own.event_id = now.event_id))
    ORDER BY d.recorded_at, d.id, other.id`;
}
