import { Prisma } from '../../generated/prisma/client.ts';
import { eventStateColumns } from '../eventStateColumns.ts';
import { QUESTION_COLUMN_LIST } from '../questionColumns.ts';
import type { AsOfInstant } from './asOfInstant.ts';

/**
 * The state at an as-of instant, as parts of statements. For `null` the parts are the current tables themselves, so
 * current reads cost nothing extra.
 */
export interface SqlAsOf {
  /** The as-of instant, as the last argument of functions such as `is_retracted`. */
  readonly at: Prisma.Sql;
  /** Whether a row was recorded by then; the column has the row's commit time. */
  readonly there: (column: string) => Prisma.Sql;
  /**
   * Ends an EXISTS over past states, so that PostgreSQL looks them up row by row. A page needs it, because it ends
   * after a few rows. Otherwise PostgreSQL would first collect the states of the whole ledger.
   */
  readonly rowByRow: Prisma.Sql;
  /** Columns `claim_id`, `question_id`, `active`, `former`, `since`, `lookup`, `published_instant`: one row for each claim. */
  readonly claimStates: Prisma.Sql;
  /** The columns of `question_state` without `since`; `agreement` is null if a later state has replaced this one. */
  readonly questionStates: Prisma.Sql;
  /** Columns `article_id`, `version_id`, `published_instant`: the newest version of each article. */
  readonly articleHeads: Prisma.Sql;
  /** Columns `article_id`, `event_id`, `cause_id`, `recorded_at`: the event of each article. */
  readonly eventMembers: Prisma.Sql;
  /** Columns `event_id` and those of `event_state` but `since`. */
  readonly eventStates: Prisma.Sql;
  /** Columns `event_id`, `name`: the name of each event. */
  readonly eventNames: Prisma.Sql;
}

const { sql, raw } = Prisma;

/** The newest rows of a table that no retracted decision caused, one for each `key`. */
export function newest(table: string, key: string, at: Prisma.Sql): Prisma.Sql {
  const counts = (row: string): Prisma.Sql => sql`${raw(`${row}.recorded_at`)} <= ${at}
    AND (${raw(`${row}.cause_id`)} IS NULL OR NOT is_retracted(${raw(`${row}.cause_id`)}, ${at}))`;
  return sql`(
    SELECT held.* FROM ${raw(table)} held WHERE ${counts('held')} AND NOT EXISTS (
      SELECT FROM ${raw(table)} later WHERE ${raw(`later.${key} = held.${key}`)}
      AND (later.recorded_at, later.id) > (held.recorded_at, held.id) AND ${counts('later')}))`;
}

const FOREVER = sql`'infinity'::timestamptz`;

const NOW: SqlAsOf = {
  at: FOREVER,
  there: () => sql`TRUE`,
  rowByRow: Prisma.empty,
  claimStates: sql`claim_state`,
  questionStates: sql`question_state`,
  articleHeads: sql`article_head`,
  eventMembers: newest('event_member', 'article_id', FOREVER),
  eventStates: sql`event_state`,
  eventNames: newest('event_name', 'event_id', FOREVER),
};

/** The columns of `question_state` without `since`; for a replaced state, null if it is not kept. */
const questionColumns = (replaced: boolean): Prisma.Sql =>
  raw(
    [
      'question_id, merged_into_id, search',
      ...QUESTION_COLUMN_LIST.map(({ column, type, kept }) =>
        replaced && !kept ? `NULL::${type} AS ${column}` : column,
      ),
    ].join(', '),
  );
const EVENT_COLUMNS = sql`event_id, ${eventStateColumns()}`;
const HELD = questionColumns(false);
const REPLACED = questionColumns(true);

/** The parts for an as-of instant. */
export function sqlAsOf(asOf: AsOfInstant): SqlAsOf {
  if (asOf === null) return NOW;
  const at = sql`${asOf}::timestamptz`;
  return {
    at,
    there: (column) => sql`${raw(column)} <= ${at}`,
    rowByRow: sql`OFFSET 0`,
    // Lookup keys do not change, so only the current row has them. PostgreSQL skips the join if the query does not use
    // them.
    claimStates: sql`(
      SELECT claim_id, question_id, active, former, since, lookup, published_instant FROM claim_state WHERE since <= ${at}
      UNION ALL
      SELECT p.claim_id, p.question_id, p.active, p.former, p.since, k.lookup, k.published_instant
      FROM claim_past p LEFT JOIN claim_state k ON k.claim_id = p.claim_id
      WHERE p.since <= ${at} AND p.until > ${at})`,
    questionStates: sql`(
      SELECT ${HELD} FROM question_state WHERE since <= ${at}
      UNION ALL
      SELECT ${REPLACED} FROM question_past WHERE since <= ${at} AND until > ${at})`,
    articleHeads: sql`(
      SELECT newest.article_id, newest.id AS version_id, newest.published_instant FROM article_version newest
      WHERE newest.captured_at <= ${at} AND NOT EXISTS (
        SELECT FROM article_version next
        WHERE next.article_id = newest.article_id AND next.ordinal = newest.ordinal + 1 AND next.captured_at <= ${at}))`,
    eventMembers: newest('event_member', 'article_id', at),
    eventStates: sql`(
      SELECT ${EVENT_COLUMNS} FROM event_state WHERE since <= ${at}
      UNION ALL
      SELECT ${EVENT_COLUMNS} FROM event_past WHERE since <= ${at} AND until > ${at})`,
    eventNames: newest('event_name', 'event_id', at),
  };
}
