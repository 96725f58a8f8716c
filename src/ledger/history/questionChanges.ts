import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { DECISION_KINDS } from '../decisions/decisionKinds.ts';
import type { EventKind } from './historyEvent.ts';

/** The row or decision that moved a claim. */
export interface ChangeCause {
  /** The id of the claim, version or decision. */
  readonly id: string;
  readonly kind: EventKind;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
}

/** A claim that came to a question or left it between two as-of instants. */
export interface ClaimChange extends ChangeCause {
  readonly questionId: string;
  readonly claimId: string;
  readonly came: boolean;
  /** The question that it answered before it came, or answers since it left. */
  readonly otherId: string | null;
}

/** The decisions of each kind that can move claims. A claim has one of them per transaction, apart from erasures. */
const DECIDED = Prisma.raw(
  Object.values(DECISION_KINDS)
    .filter(({ isCause }) => isCause)
    .map(
      ({ event, table }) =>
        `SELECT NULL::text AS claim_id, time, 1 AS rank, '${event}' AS kind, d.id, d.actor, d.reason
         FROM times JOIN ${table} d ON d.recorded_at = time`,
    )
    .join(' UNION ALL '),
);

/** The table `cause`: the rows recorded at the times of the table `change` that can have moved its claims, best first. */
const CAUSES = Prisma.sql`times AS (
      SELECT DISTINCT time FROM change
    ), cause AS (
      ${DECIDED}
      UNION ALL SELECT c.id, n.captured_at, 2, 'SUPERSEDED', n.id, NULL, NULL
      FROM change JOIN claim c ON c.id = change.claim_id JOIN article_version v ON v.id = c.version_id
      JOIN article_version n ON n.article_id = v.article_id AND n.ordinal > v.ordinal
      UNION ALL SELECT c.id, c.recorded_at, 3, 'RECORDED', c.id,
                       COALESCE(c.submitted_by, c.reader || '/' || c.reader_version), NULL
      FROM change JOIN claim c ON c.id = change.claim_id
      -- An article that arrives settles its event again, which moves claims of other articles.
      UNION ALL SELECT NULL, time, 4, 'RECORDED', v.id, NULL, NULL
      FROM times JOIN article_version v ON v.captured_at = time
      UNION ALL SELECT NULL, time, 5, 'RECORDED', c.id, COALESCE(c.submitted_by, c.reader || '/' || c.reader_version), NULL
      FROM times JOIN claim c ON c.recorded_at = time
    )`;

/**
 * The active claims that answer questions at only one of two instants, with the latest cause, in one statement; in the
 * order in which they came or left.
 * @param until `null` for now
 */
export async function questionChanges(
  tx: Prisma.TransactionClient,
  until: AsOfInstant,
  since: Date,
  questionIds: readonly string[],
): Promise<readonly ClaimChange[]> {
  const [before, after] = [sqlAsOf(since), sqlAsOf(until)];
  const ids = Prisma.sql`ANY(${[...questionIds]}::text[])`;
  return tx.$queryRaw`
    WITH active_before AS MATERIALIZED (
      SELECT claim_id, question_id FROM ${before.claimStates} s WHERE question_id = ${ids} AND active
    ), active_after AS MATERIALIZED (
      SELECT claim_id, question_id FROM ${after.claimStates} s WHERE question_id = ${ids} AND active
    ), change AS MATERIALIZED (
      SELECT n.claim_id, n.question_id, TRUE AS came, o.question_id AS other_id,
             -- It came with the period that holds at the end.
             (SELECT max(p.since) FROM (
                SELECT since FROM claim_state WHERE claim_id = n.claim_id
                UNION ALL SELECT since FROM claim_past WHERE claim_id = n.claim_id) p
              WHERE p.since <= ${after.at}) AS time
      FROM active_after n LEFT JOIN ${before.claimStates} o ON o.claim_id = n.claim_id AND o.active
      WHERE NOT EXISTS (SELECT FROM active_before b WHERE b.claim_id = n.claim_id AND b.question_id = n.question_id)
      UNION ALL
      -- It left with the end of the last period in which it was there.
      SELECT b.claim_id, b.question_id, FALSE, n.question_id,
             (SELECT max(p.until) FROM claim_past p
              WHERE p.claim_id = b.claim_id AND p.question_id = b.question_id AND p.active AND p.until <= ${after.at})
      FROM active_before b LEFT JOIN ${after.claimStates} n ON n.claim_id = b.claim_id AND n.active
      WHERE NOT EXISTS (SELECT FROM active_after a WHERE a.claim_id = b.claim_id AND a.question_id = b.question_id)
    ), ${CAUSES}
    SELECT DISTINCT ON (change.time, change.claim_id, change.question_id)
           change.question_id AS "questionId", change.claim_id AS "claimId", came, change.other_id AS "otherId",
           cause.id, cause.kind, cause.actor, cause.reason, change.time AS "recordedAt"
    FROM change
    JOIN cause ON cause.time = change.time AND (cause.claim_id IS NULL OR cause.claim_id = change.claim_id)
    -- An erasure comes with a retraction of the same rank; the erasure says more.
    ORDER BY change.time, change.claim_id, change.question_id, cause.rank, cause.kind <> 'ERASED', cause.id`;
}

/**
 * Every cause between two instants that made claims come to questions or leave them, in one statement, the oldest first;
 * causes that were undone before the later instant are included.
 * @param until `null` for now
 */
export async function questionCauses(
  tx: Prisma.TransactionClient,
  until: AsOfInstant,
  since: Date,
  questionIds: readonly string[],
): Promise<readonly (ChangeCause & { readonly questionId: string })[]> {
  const { at } = sqlAsOf(until);
  const after = Prisma.sql`${since}::timestamptz`;
  const ids = Prisma.sql`ANY(${[...questionIds]}::text[])`;
  return tx.$queryRaw`
    WITH period AS MATERIALIZED (
      SELECT claim_id, question_id, since, NULL::timestamptz AS until FROM claim_state WHERE question_id = ${ids} AND active
      UNION ALL
      SELECT claim_id, question_id, since, until FROM claim_past WHERE question_id = ${ids} AND active
    ), change AS MATERIALIZED (
      SELECT claim_id, question_id, since AS time FROM period WHERE since > ${after} AND since <= ${at}
      UNION
      SELECT claim_id, question_id, until FROM period WHERE until > ${after} AND until <= ${at}
    ), ${CAUSES}, ranked AS (
      SELECT change.question_id, cause.*, rank() OVER (PARTITION BY change.question_id, change.claim_id, change.time ORDER BY cause.rank) AS place
      FROM change
      JOIN cause ON cause.time = change.time AND (cause.claim_id IS NULL OR cause.claim_id = change.claim_id)
    )
    SELECT DISTINCT question_id AS "questionId", id, kind, actor, reason, time AS "recordedAt"
    FROM ranked WHERE place = 1 ORDER BY time, id`;
}
