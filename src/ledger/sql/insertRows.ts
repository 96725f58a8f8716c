import { Prisma } from '../../generated/prisma/client.ts';
import { columnName } from './columnName.ts';

/** Rows in one INSERT: some hundred kilobytes of claims, which neither side feels. */
const ROWS_PER_INSERT = 500;

/** A row by the names that the code has for its columns. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Adds rows to a table; a column that only some of them name is null in the others, one that none names has its default.
 * The rows travel as one JSON value: Prisma's `createMany` makes a plan for every cell, which was half the time of writing
 * claims.
 */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const into = Prisma.raw(`"${table}"`);
  for (let first = 0; first < rows.length; first += ROWS_PER_INSERT) {
    const batch = rows.slice(first, first + ROWS_PER_INSERT);
    const names = new Map([...new Set(batch.flatMap(Object.keys))].map((name) => [name, columnName(name)]));
    const columns = Prisma.raw([...names.values()].map((name) => `"${name}"`).join(', '));
    const stored = JSON.stringify(batch.map((row) => storedForm(row, names)));
    await tx.$executeRaw`
      INSERT INTO ${into} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${stored}::jsonb)`;
  }
}

/** The cells of a row that are not null, by the names of the database. */
function storedForm(row: Row, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, column] of names) {
    const value = row[name] ?? null;
    if (value !== null) stored[column] = cellOf(value);
  }
  return stored;
}

/** Bytes as PostgreSQL writes them; all else is as JSON has it. */
const cellOf = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
