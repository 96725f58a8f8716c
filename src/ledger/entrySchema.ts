import type { Prisma } from '../generated/prisma/client.ts';

/**
 * The JSON form of a column. Text (also for enumerations), whole numbers, flags, lists of texts and JSON stay as they
 * are. A decimal is a string without exponent, an instant ISO 8601.
 */
export type ColumnType = 'text' | 'integer' | 'flag' | 'list' | 'json' | 'decimal' | 'instant';

/** The form that belongs to the type of a column. */
type FormOf<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'integer'
    : [Value] extends [boolean]
      ? 'flag'
      : [Value] extends [readonly string[]]
        ? 'list'
        : [Value] extends [Date]
          ? 'instant'
          : [Value] extends [Prisma.Decimal]
            ? 'decimal'
            : 'json';

/** Every column of a table except those outside the entry. A missing column, or one of another type, does not compile. */
export type Columns<Model, Apart extends keyof Model = never> = {
  readonly [Column in Exclude<keyof Model, Apart | 'id' | 'recordedAt'>]: FormOf<NonNullable<Model[Column]>>;
};

/** How the rows of a table are written in entries of the log. */
export interface EntrySchema {
  readonly table: string;
  /** The column with the commit time of the row. */
  readonly timeColumn: string;
  /** By their names in the code; `columnName` gives those of the table. */
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** The schema of a table whose rows have the Prisma type `Model`. */
export const entrySchema =
  <Model>() =>
  <Apart extends keyof Model = never>(
    table: string,
    columns: Columns<Model, Apart>,
    timeColumn = 'recorded_at',
  ): EntrySchema => ({ table, columns, timeColumn });
