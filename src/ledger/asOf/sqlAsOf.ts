import { Prisma } from '../../generated/prisma/client.ts';
import { QUESTION_COLUMN_LIST } from '../questionColumns.ts';
import type { AsOfInstant } from './asOfInstant.ts';

/**
 * What held at a cut, as parts of statements. At `null` they are the tables of now themselves, so that reads of now cost
 * nothing more.
 */
export interface SqlAsOf {
  /** The cut, as the last argument of functions such as `is_retracted`. */
  readonly at: Prisma.Sql;
  /** Whether a row was there: the column has the moment at which it was recorded. */
  readonly there: (column: string) => Prisma.Sql;
  /**
   * At the end of an EXISTS over what held: it is looked up row by row. For a page, which ends after a few rows; without
   * it PostgreSQL would first gather what held of the whole ledger.
   */
  readonly rowByRow: Prisma.Sql;
  /** Columns claim_id, question_id, stands, lookup, published_instant: one row a claim. */
  readonly claimStates: Prisma.Sql;
  /** The columns of `question_state` without `since`; `agreement` is null where another one holds since. */
  readonly questionStates: Prisma.Sql;
  /** Columns article_id, version_id, published_instant: the newest version of each article. */
  readonly articleHeads: Prisma.Sql;
}

const { sql, raw } = Prisma;

const NOW: SqlAsOf = {
  at: sql`'infinity'::timestamptz`,
  there: () => sql`TRUE`,
  rowByRow: Prisma.empty,
  claimStates: sql`claim_state`,
  questionStates: sql`question_state`,
  articleHeads: sql`article_head`,
};

/** The columns of `question_state` without `since`; of a state that another one replaced, null if it is not kept. */
const questionColumns = (replaced: boolean): Prisma.Sql =>
  raw(
    [
      'question_id, merged_into_id, search',
      ...QUESTION_COLUMN_LIST.map(({ column, type, kept }) =>
        replaced && !kept ? `NULL::${type} AS ${column}` : column,
      ),
    ].join(', '),
  );
const HELD = questionColumns(false);
const REPLACED = questionColumns(true);

/** The parts for a cut. */
export function sqlAsOf(cut: AsOfInstant): SqlAsOf {
  if (cut === null) return NOW;
  const at = sql`${cut}::timestamptz`;
  return {
    at,
    there: (column) => sql`${raw(column)} <= ${at}`,
    rowByRow: sql`OFFSET 0`,
    // What a claim is found by does not change, so only the row of now has it; the join is left out where nobody asks.
    claimStates: sql`(
      SELECT claim_id, question_id, active, lookup, published_instant FROM claim_state WHERE since <= ${at}
      UNION ALL
      SELECT p.claim_id, p.question_id, p.active, k.lookup, k.published_instant
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
  };
}
