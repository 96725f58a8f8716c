import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql, recordedSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/** The versions of articles with their retractions and erasures, in one statement; the oldest of each article comes first. */
export function articleEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  articleIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const ids = sql`ANY(${[...articleIds]}::text[])`;
  const versions = recordedSql('RECORDED', {
    kind: sql`CASE v.ordinal WHEN 1 THEN 'RECORDED' ELSE 'SUPERSEDED' END`,
    subject: sql`v.article_id`,
    id: sql`v.id`,
    recordedAt: sql`v.captured_at`,
    columns: {},
    from: sql`article_version v WHERE v.article_id = ${ids}`,
  });
  const decided = decisionsSql(state, (kind) => kind.articleEvents(ids));
  const retractable = sql`SELECT v.article_id, v.id FROM article_version v WHERE v.article_id = ${ids}`;
  return readEvents(tx, state, [versions, ...decided], retractable);
}
