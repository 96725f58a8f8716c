import { Prisma } from '../generated/prisma/client.ts';

/** The derived columns of an event, which `event_state` and `event_past` share. */
const COLUMNS = [
  'article_count',
  'question_count',
  'contested_count',
  'verdicts',
  'first_instant',
  'latest_instant',
] as const;

/** The derived columns of an event in SQL, of a table if one is given. */
export const eventStateColumns = (table: string | null = null): Prisma.Sql =>
  Prisma.raw(COLUMNS.map((column) => (table === null ? column : `${table}.${column}`)).join(', '));
