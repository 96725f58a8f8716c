import pg from 'pg';
import { endSessions } from '../ask.ts';
import {
  newDatabaseName,
  runOnServer,
  samplesBeside,
  TEST_SERVER_VARIABLE,
  TEST_TEMPLATE_VARIABLE,
  withDatabase,
} from './testServer.ts';

export interface TestDatabase {
  readonly url: string;
  /** Deletes the database, and cuts its connections. */
  drop(): Promise<void>;
}

/** A migrated, empty database for the calling test file: a clone of the template, made in some 20 ms. */
export async function openTestDatabase(): Promise<TestDatabase> {
  return await clone(fromSetup(TEST_TEMPLATE_VARIABLE));
}

/** A database without any table, for tests of the migrations themselves. */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  return await clone('template0');
}

/** A copy of a test database, which must have no connections any more but those of `ask`. */
export async function copyTestDatabase({ url }: TestDatabase): Promise<TestDatabase> {
  await endSessions(url);
  return await clone(new URL(url).pathname.slice(1));
}

/**
 * A clone of the database that has all samples. The first process that needs it has it filled, and the others wait for that.
 */
export async function cloneSamples(fill: (url: string) => Promise<void>): Promise<TestDatabase> {
  const samples = samplesBeside(fromSetup(TEST_TEMPLATE_VARIABLE));
  const lock = new pg.Client({ connectionString: withDatabase(fromSetup(TEST_SERVER_VARIABLE), 'postgres') });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtext($1))', [samples]);
    const { rowCount } = await lock.query('SELECT FROM pg_database WHERE datname = $1', [samples]);
    if (rowCount === 0) {
      const { url } = await openTestDatabase();
      await fill(url);
      await endSessions(url);
      // Only a database that is filled gets the name.
      await lock.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} RENAME TO ${samples}`);
    }
  } finally {
    await lock.end();
  }
  return await clone(samples);
}

async function clone(template: string): Promise<TestDatabase> {
  const server = fromSetup(TEST_SERVER_VARIABLE);
  const database = newDatabaseName('test');
  // The other strategy writes each page to the write-ahead log as well, which takes twice the CPU.
  await runOnServer(server, `CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = withDatabase(server, database);
  return {
    url,
    drop: async () => {
      await endSessions(url);
      await runOnServer(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    },
  };
}

function fromSetup(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) {
    throw new Error('No test server: run the tests of this folder in the jest project "house".');
  }
  return value;
}
