import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql, recordedSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/**
 * All decisions about questions, in one statement; the oldest of each question comes first. Answers of the matcher are in
 * the histories of their claims.
 */
export function questionEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const asked = sql`unnest(${[...questionIds]}::text[]) AS asked(id)`;
  const recorded = recordedSql('RECORDED', {
    subject: sql`q.id`,
    id: sql`q.id`,
    actor: sql`(SELECT a.decided_by FROM answer a WHERE a.question_id = q.id ORDER BY a.recorded_at, a.id LIMIT 1)`,
    recordedAt: sql`q.recorded_at`,
    columns: { questionId: sql`q.id` },
    from: sql`${asked} JOIN question q ON q.id = asked.id`,
  });
  const decided = decisionsSql(state, (kind) => kind.questionEvents(asked));
  return readEvents(tx, state, [recorded, ...decided], sql`SELECT NULL, NULL`);
}
