import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { sessionOptions } from '../../src/postgres/sessionOptions.ts';
import { ask } from '../support/ask.ts';
import { claimOn, intaken } from '../support/ledger/sampleClaims.ts';
import { storeArticle } from '../support/ledger/storeArticle.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';

const TEXT = 'The harbour master counted 12 boats at dawn.';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

async function settingsOf(url: string): Promise<unknown> {
  const client = new pg.Client(sessionOptions(url, ['search_path=pg_catalog,public', 'timezone=UTC']));
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT current_setting('search_path') AS path, current_setting('timezone') AS zone,
            current_setting('work_mem') AS memory, current_setting('row_security') AS rows`,
  );
  await client.end();
  return rows[0];
}

describe('a session of ours', () => {
  test('has the settings that it opens with, with any settings of the database or its address', async () => {
    await ask(
      database.url,
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = elsewhere', current_database());
                   EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Tokyo''', current_database()); END $$`,
    );
    const due = { path: 'pg_catalog,public', zone: 'UTC', rows: 'off' };
    expect(await settingsOf(database.url)).toMatchObject(due);
    const address = new URL(database.url);
    address.searchParams.set('options', '-c search_path=elsewhere -c work_mem=7MB');
    expect(await settingsOf(address.href)).toEqual({ ...due, memory: '7MB' });
  });

  test('reads and writes the tables of the ledger, and not the tables that were put in front of them', async () => {
    await ask(
      database.url,
      `CREATE SCHEMA elsewhere;
       CREATE VIEW elsewhere.claim AS SELECT * FROM public.claim WHERE FALSE;
       CREATE FUNCTION elsewhere.commit_time() RETURNS timestamptz LANGUAGE sql RETURN '2020-01-01'::timestamptz;
       CREATE FUNCTION elsewhere.pg_has_role(oid, text) RETURNS boolean LANGUAGE sql RETURN FALSE;
       GRANT USAGE ON SCHEMA elsewhere TO public; GRANT SELECT ON elsewhere.claim TO public;
       DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = elsewhere, public, pg_catalog', current_database());
                   EXECUTE format('ALTER DATABASE %I SET consilience.commit_time = ''2020-01-01''', current_database()); END $$`,
    );
    expect(await migrate(database.url, 'prisma/migrations')).toEqual([]);
    const ledger = await openLedger({ url: database.url });
    try {
      expect(ledger.role).toBe('consilience_app');
      await storeArticle(ledger, intaken(TEXT, { publisher: 'Quay Gazette' }), [claimOn(TEXT, '12 boats')]);
      const [claim] = await ask(
        database.url,
        'SELECT id, recorded_at > now() - interval \'1 hour\' AS "isNew" FROM public.claim',
      );
      expect(claim).toMatchObject({ isNew: true });
      expect(await ledger.read.claims([String(claim?.['id'])])).toMatchObject([{ id: claim?.['id'] }]);
    } finally {
      await ledger.close();
    }
  });
});
