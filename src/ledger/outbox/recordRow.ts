import { Prisma } from '../../generated/prisma/client.ts';
import type { ColumnType } from '../entrySchema.ts';
import type { EntryRecord } from './entryRecord.ts';

/** The columns of a row that its record has: the inverse of `entryRecord`. A column without a value is null. */
export const recordRow = (
  columns: Readonly<Record<string, ColumnType>>,
  record: EntryRecord,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, form]) => [name, valueOf(record[name] ?? null, form)]),
  );

function valueOf(value: EntryRecord[string] | null, form: ColumnType): unknown {
  if (form === 'decimal' && typeof value === 'string') return new Prisma.Decimal(value);
  if (form === 'instant' && typeof value === 'string') return new Date(value);
  return value;
}
