import { Prisma } from '../../../generated/prisma/client.ts';
import { DERIVED_TABLES, REPLAY_INDEXES } from './derivedTables.ts';

/** The rows of the first thousands of articles stay in memory for the whole session. PostgreSQL's default is 8 MB. */
const TEMP_BUFFERS = '64MB';

/**
 * Puts an empty temporary table in front of each derived one. PostgreSQL finds a temporary table of the same name
 * first, so the same statements use it. The original stays unchanged. Returns the schema of the originals.
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

/** Updates the planner's statistics of the tables. PostgreSQL's `autovacuum` does not do so for temporary tables. */
export async function analyzeShadowTables(client: Prisma.TransactionClient): Promise<void> {
  const tables = Object.keys(DERIVED_TABLES).map((table) => `pg_temp.${table}`);
  await client.$executeRaw`ANALYZE ${Prisma.raw(tables.join(', '))}`;
}
