import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import { retractionSql, SELECTED_EVENT_COLUMNS } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';

/**
 * Reads events, with the retractions of their rows and of these retractions, in one statement; the oldest event of each
 * subject comes first.
 * @param events statements as `eventSql` writes them
 * @param alsoRetractable subject and id of other rows whose retractions belong to the history
 */
export async function readEvents(
  tx: Prisma.TransactionClient,
  { there, at }: SqlAsOf,
  events: readonly Prisma.Sql[],
  alsoRetractable: Prisma.Sql,
): Promise<readonly HistoryEvent[]> {
  return tx.$queryRaw`
    WITH RECURSIVE told AS MATERIALIZED (
      SELECT * FROM (${Prisma.join(events, ' UNION ')}) e WHERE ${there('recorded_at')}
    ), retracted AS (
      SELECT e.subject, r.id, r.subject_id, r.actor, r.reason, r.recorded_at
      FROM (SELECT subject, id FROM told WHERE kind <> 'SUPERSEDED' UNION ${alsoRetractable}) e
      JOIN retraction r ON r.subject_id = e.id AND ${there('r.recorded_at')}
      UNION
      SELECT t.subject, r.id, r.subject_id, r.actor, r.reason, r.recorded_at
      FROM retracted t JOIN retraction r ON r.subject_id = t.id AND ${there('r.recorded_at')}
    ), whole AS (
      SELECT * FROM told UNION ALL ${retractionSql(Prisma.sql`retracted d`)}
    )
    SELECT e.id, e.subject AS "subjectId", e.kind, e.actor, e.reason, e.recorded_at AS "recordedAt",
           ${SELECTED_EVENT_COLUMNS}, e.stale AS "isStale", is_retracted(e.id, ${at}) AS "isRetracted"
    FROM whole e
    ORDER BY e.subject, e.recorded_at, split_part(e.id, '_', 2), e.id`;
}
