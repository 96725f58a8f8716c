import { Prisma } from '../../generated/prisma/client.ts';
import { columnName } from './columnName.ts';

/** The number of rows in one INSERT: some hundred kilobytes of claims, which neither side notices. */
const ROWS_PER_INSERT = 500;

/** A row by the code's names of its columns. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Adds rows to a table. A column that only some rows name is null in the others; a column that none names has its
 * default. The rows travel as one JSON value: Prisma's `createMany` plans every cell, which took half the time of
 * writing claims.
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

/** The cells of a row that are not null, by their database names. */
function storedForm(row: Row, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, column] of names) {
    const value = row[name] ?? null;
    if (value !== null) stored[column] = cellOf(value);
  }
  return stored;
}

/** Bytes as PostgreSQL writes them; all other values as in JSON. */
const cellOf = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
