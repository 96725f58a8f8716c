import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql, recordedSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/** All events of claims, in one statement; the oldest of each claim comes first. */
export function claimEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  claimIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const ids = sql`ANY(${[...claimIds]}::text[])`;
  const recorded = recordedSql('RECORDED', {
    subject: sql`c.id`,
    id: sql`c.id`,
    actor: sql`COALESCE(c.submitted_by, c.reader || '/' || c.reader_version)`,
    recordedAt: sql`c.recorded_at`,
    columns: { claimId: sql`c.id` },
    from: sql`claim c WHERE c.id = ${ids}`,
  });
  const answered = recordedSql('ANSWERED', {
    subject: sql`a.claim_id`,
    id: sql`a.id`,
    actor: sql`a.decided_by`,
    reason: sql`(SELECT string_agg(r ->> 'reason', ' ') FROM jsonb_array_elements(a.reasons) r)`,
    recordedAt: sql`a.recorded_at`,
    columns: { claimId: sql`a.claim_id`, questionId: sql`a.question_id` },
    // A retraction that settles an event again is not in the histories of all its claims.
    from: sql`answer a WHERE a.claim_id = ${ids} AND (a.cause_id IS NULL OR a.cause_id LIKE 'retraction\\_%')`,
  });
  const superseded = recordedSql('SUPERSEDED', {
    subject: sql`c.id`,
    id: sql`n.id`,
    recordedAt: sql`n.captured_at`,
    columns: { claimId: sql`c.id` },
    from: sql`claim c JOIN article_version v ON v.id = c.version_id
      JOIN article_version n ON n.article_id = v.article_id AND n.ordinal = v.ordinal + 1 WHERE c.id = ${ids}`,
  });
  const decided = decisionsSql(state, (kind) => kind.claimEvents(ids));
  const versions = sql`SELECT c.id, c.version_id FROM claim c WHERE c.id = ${ids}`;
  return readEvents(tx, state, [recorded, answered, superseded, ...decided], versions);
}
