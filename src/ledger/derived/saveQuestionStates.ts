import { Prisma } from '../../generated/prisma/client.ts';
import { QUESTION_COLUMN_LIST, type QuestionColumns } from '../questionColumns.ts';

/** The derived state of a question, from the claims that answer it. */
export interface NewQuestionState extends QuestionColumns {
  readonly questionId: string;
}

type Column = (typeof QUESTION_COLUMN_LIST)[number];

const all = QUESTION_COLUMN_LIST;
const pastColumns = all.filter((column) => column.kept);
const compared = all.filter((column) => column.compared);

/** Columns as a list in SQL. */
const list = (columns: readonly Column[], of: (column: Column) => string): Prisma.Sql =>
  Prisma.raw(columns.map(of).join(', '));
const named = (columns: readonly Column[], table: string | null = null): Prisma.Sql =>
  list(columns, ({ column }) => (table === null ? column : `${table}.${column}`));

/** A column of the given states; `null` in JSON is a missing value. */
const givenColumn = ({ name, column, type }: Column): string =>
  `${type === 'jsonb' ? `NULLIF("${name}", 'null')` : `"${name}"`} AS ${column}`;

/**
 * Replaces the states of questions by the given ones if they differ. `question_past` keeps the replaced state, without
 * the agreement, with its period.
 */
export async function saveQuestionStates(
  tx: Prisma.TransactionClient,
  states: readonly NewQuestionState[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    WITH now AS MATERIALIZED (SELECT commit_time() AS time),
    given AS MATERIALIZED (
      SELECT "questionId" AS question_id, merged_into("questionId", now.time) AS merged_into_id,
             ${list(all, givenColumn)}, now.time
      FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb) AS state(
        "questionId" text, ${list(all, ({ name, type }) => `"${name}" ${type}`)})
      CROSS JOIN now
    ), changed AS (
      -- LIMIT 1 makes PostgreSQL read each state by its key, whatever number of rows it expects.
      SELECT g.*, s.since FROM given g
      LEFT JOIN LATERAL (SELECT * FROM question_state WHERE question_id = g.question_id LIMIT 1) s ON TRUE
      WHERE s.question_id IS NULL
         OR (s.merged_into_id, ${named(compared, 's')}) IS DISTINCT FROM (g.merged_into_id, ${named(compared, 'g')})
    ), past AS (
      INSERT INTO question_past (question_id, since, until, merged_into_id, ${named(pastColumns)})
      SELECT s.question_id, s.since, c.time, s.merged_into_id, ${named(pastColumns, 's')}
      FROM changed c
      CROSS JOIN LATERAL (SELECT * FROM question_state WHERE question_id = c.question_id LIMIT 1) s
      WHERE s.since < c.time
    )
    INSERT INTO question_state (question_id, merged_into_id, ${named(all)}, since)
    SELECT question_id, merged_into_id, ${named(all)}, time FROM changed
    ON CONFLICT (question_id) DO UPDATE SET
      merged_into_id = EXCLUDED.merged_into_id, since = EXCLUDED.since,
      ${list(all, ({ column }) => `${column} = EXCLUDED.${column}`)}`;
}
