import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql, recordedSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/**
 * The articles that the matcher put into events or took out of them, and the decisions about events, in one statement;
 * the oldest of each event comes first.
 */
export function eventHistory(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  eventIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const ids = sql`ANY(${[...eventIds]}::text[])`;
  const recorded = recordedSql('RECORDED', {
    subject: sql`e.id`,
    id: sql`e.id`,
    recordedAt: sql`e.recorded_at`,
    columns: { eventId: sql`e.id` },
    from: sql`event e WHERE e.id = ${ids}`,
  });
  const placed = recordedSql('PLACED', {
    subject: sql`side.id`,
    id: sql`m.id`,
    actor: sql`m.decided_by`,
    reason: sql`m.reason`,
    recordedAt: sql`m.recorded_at`,
    columns: { articleId: sql`m.article_id`, eventId: sql`m.event_id`, otherEventId: sql`m.from_id` },
    from: sql`(
      SELECT m.*, (SELECT p.event_id FROM event_member p
                   WHERE p.article_id = m.article_id AND (p.recorded_at, p.id) < (m.recorded_at, m.id)
                     AND (p.cause_id IS NULL OR NOT is_retracted(p.cause_id, m.recorded_at))
                   ORDER BY p.recorded_at DESC, p.id DESC LIMIT 1) AS from_id
      FROM event_member m
      WHERE m.cause_id IS NULL AND m.article_id IN (SELECT o.article_id FROM event_member o WHERE o.event_id = ${ids})
    ) m CROSS JOIN LATERAL (VALUES (m.event_id), (m.from_id)) AS side(id) WHERE side.id = ${ids}`,
  });
  const decided = decisionsSql(state, (kind) => kind.eventEvents(ids));
  return readEvents(tx, state, [recorded, placed, ...decided], sql`SELECT NULL, NULL`);
}
