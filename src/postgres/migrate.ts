import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { ErrorWithRemedy } from '../domain/errorWithRemedy.ts';
import { sessionOptions } from './sessionOptions.ts';

/** The number of Prisma's own advisory lock, so that `prisma migrate deploy` and this wait for each other. */
const PRISMA_LOCK = 72_707_369;

/** Another process may be migrating a large database; after this long it probably hangs. */
const LOCK_LIMIT = '120s';

/** Prisma's own table, word for word, so that its command line reads what this writes and the other way round. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly script: string;
  readonly checksum: string;
}

interface AppliedRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/**
 * Applies the migrations of `folder` that the database at `url` does not have yet, in the order of their
 * names, and gives the applied names. It does the same as `prisma migrate deploy`, with the same table,
 * checksums and lock, and without its engine. Each migration and its row are one transaction: an interrupted
 * one leaves nothing, and the next call tries it again. Throws ErrorWithRemedy (MIGRATION) if a migration
 * fails or does not fit the applied ones.
 */
export async function migrate(url: string, folder: string): Promise<readonly string[]> {
  return await withClient(url, async (client) => {
    await takeLock(client);
    await client.query(CREATE_TABLE);
    const missing = await findMissing(client, folder);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  });
}

/**
 * The names of the migrations of `folder` that the database at `url` does not have yet; changes nothing. Throws
 * ErrorWithRemedy (MIGRATION) if the applied ones do not fit ours.
 */
export async function missingMigrations(url: string, folder: string): Promise<readonly string[]> {
  return await withClient(url, async (client) => {
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS exists`,
    );
    const missing =
      rows[0]?.exists === true ? await findMissing(client, folder) : await readMigrations(folder);
    return missing.map(({ name }) => name);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(sessionOptions(url));
  // A connection that breaks is reported by the query that runs on it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    // The end of the session gives the lock back.
    await client.end().catch(() => undefined);
  }
}

async function findMissing(client: pg.Client, folder: string): Promise<Migration[]> {
  const migrations = await readMigrations(folder);
  const applied = await readApplied(client);
  checkHistory(migrations, applied);
  const known = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !known.has(name));
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    // By code units, as Prisma sorts them: the names begin with a time.
    names.toSorted().map(async (name) => {
      const script = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}

async function takeLock(client: pg.Client): Promise<void> {
  await client.query(`SET lock_timeout = '${LOCK_LIMIT}'`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  } catch (error) {
    throw new ErrorWithRemedy(
      'MIGRATION',
      `Another process has been migrating this database for more than ${LOCK_LIMIT}.`,
      'Wait for it, or end it, and start again.',
      { cause: error },
    );
  }
  await client.query('RESET lock_timeout');
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return rows;
}

/** Every migration the database has must be one of ours, finished and unchanged. */
function checkHistory(migrations: readonly Migration[], applied: readonly AppliedRow[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { migration_name: name, checksum, finished } of applied) {
    if (!finished) {
      throw new ErrorWithRemedy(
        'MIGRATION',
        `The migration ${name} failed in this database, or is cut short.`,
        `Undo its changes, then run "npx prisma migrate resolve --rolled-back ${name}", and start again.`,
      );
    }
    const ours = known.get(name);
    if (ours === undefined) {
      throw new ErrorWithRemedy(
        'MIGRATION',
        `The database has the migration ${name}, which this version of Consilience does not know.`,
        'Use the version that made it or a later one, or another database.',
      );
    }
    if (ours !== checksum) {
      throw new ErrorWithRemedy(
        'MIGRATION',
        `The migration ${name} was changed after it had been applied to this database.`,
        'Restore its migration.sql as it was, and put the change in a new migration.',
      );
    }
  }
}

async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    // Without parameters the whole script goes as one simple query, so function bodies with semicolons stay whole.
    await client.query(script);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const said = (error as Error).message;
    throw new ErrorWithRemedy(
      'MIGRATION',
      `The migration ${name} failed: ${said}. All of it was rolled back.`,
      'See that the database is PostgreSQL 15 to 18, that its user owns it, and that the disk has room; then start again.',
      { cause: error },
    );
  }
}
