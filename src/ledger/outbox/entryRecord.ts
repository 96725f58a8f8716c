import { Prisma } from '../../generated/prisma/client.ts';
import type { JsonValue } from '../../log/entries/canonicalJson.ts';
import type { ColumnType } from '../entrySchema.ts';

/** The record of a row in an entry: its columns by name, without nulls. */
export type EntryRecord = Readonly<Record<string, JsonValue>>;

/** The record of a row as it is about to be inserted. */
export function entryRecord(columns: Readonly<Record<string, ColumnType>>, row: object): EntryRecord {
  const values = row as Readonly<Record<string, unknown>>;
  const record: Record<string, JsonValue> = {};
  for (const [name, form] of Object.entries(columns)) {
    const value = jsonOf(values[name], form);
    if (value !== null) record[name] = value;
  }
  return record;
}

/** `canonicalJson` refuses all other values. */
function jsonOf(value: unknown, form: ColumnType): JsonValue {
  if (value === null || value === undefined) return null;
  if (form === 'decimal' && typeof value === 'string') return new Prisma.Decimal(value).toFixed();
  if (form === 'instant' && value instanceof Date) return value.toISOString();
  return value as JsonValue;
}
