import { Prisma } from '../../../generated/prisma/client.ts';
import { DERIVED_TABLES, REPLAY_INDEXES } from './derivedTables.ts';

/** The first thousands of articles stay in memory, for as long as the session lives; PostgreSQL has 8 MB else. */
const TEMP_BUFFERS = '64MB';

/**
 * Puts an empty table in front of each derived one: a temporary table of the same name is found first, so that the same
 * statements work on it, and the one behind it stays as it is. Gives the schema of those behind.
 */
export async function shadowTables(client: Prisma.TransactionClient): Promise<string> {
  const [row] = await client.$queryRaw<{ schema: string }[]>`
    SELECT current_schema()::text AS schema, set_config('temp_buffers', ${TEMP_BUFFERS}, TRUE)`;
  for (const [table, columns] of Object.entries(DERIVED_TABLES)) {
    const name = Prisma.raw(table);
    await client.$executeRaw`
      CREATE TEMP TABLE ${name} (LIKE ${name} INCLUDING ALL EXCLUDING INDEXES EXCLUDING GENERATED) ON COMMIT DROP`;
    await client.$executeRaw`CREATE UNIQUE INDEX ON pg_temp.${name} (${Prisma.raw(columns.join(', '))})`;
  }
  for (const sought of REPLAY_INDEXES)
    await client.$executeRaw`CREATE INDEX ON pg_temp.${Prisma.raw(sought)}`;
  return row?.schema ?? 'public';
}

/** Tells the planner how large the tables have become, which nobody else does for temporary ones. */
export async function analyzeShadowTables(client: Prisma.TransactionClient): Promise<void> {
  const tables = Object.keys(DERIVED_TABLES).map((table) => `pg_temp.${table}`);
  await client.$executeRaw`ANALYZE ${Prisma.raw(tables.join(', '))}`;
}
