import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { catalogFindings } from '../../../../src/ledger/verify/catalog/catalogFindings.ts';
import type { DefinitionFinding } from '../../../../src/ledger/verify/catalog/compareDefinitions.ts';
import type { Manifest } from '../../../../src/ledger/verify/catalog/manifest.ts';
import { buildManifest, loadManifest } from '../../../../src/ledger/verify/catalog/manifest.ts';
import { readDefinitions } from '../../../../src/ledger/verify/catalog/readDefinitions.ts';
import { verifyDefinitions } from '../../../../src/ledger/verify/catalog/verifyDefinitions.ts';
import { withCatalog } from '../../../../src/ledger/verify/catalog/withCatalog.ts';
import { ask } from '../../../support/ask.ts';
import { DEFINITION_ALTERATIONS, HARMLESS } from '../../../support/ledger/definitionAlterations.ts';
import { openTestDatabase } from '../../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../../support/postgres/testDatabase.ts';

let database: TestDatabase;
let client: pg.Client;
let manifest: Manifest;
beforeAll(async () => {
  manifest = await loadManifest('prisma/definitions.json');
  database = await openTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The findings after a change, which is then rolled back. */
async function foundAfter(sql: string): Promise<DefinitionFinding[]> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query('SET LOCAL search_path = pg_catalog, pg_temp');
    return await catalogFindings(client, manifest);
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the definitions of a database', () => {
  test('are those of prisma/definitions.json after the migrations', async () => {
    expect(
      await withCatalog(database.url, async (session) => buildManifest(await readDefinitions(session))),
    ).toEqual(manifest);
    expect(await foundAfter('')).toEqual([]);
  });

  test.each(DEFINITION_ALTERATIONS.map(({ sql, named, reason }) => [named, sql, reason] as const))(
    'name %s after %s',
    async (named, sql, reason) => {
      const found = await foundAfter(sql);
      const telling = found.filter(({ kind, name }) => `${kind} ${name}` === named);
      expect({ found, telling }).toEqual({
        found,
        telling: [expect.objectContaining({ reason: reason ?? (expect.any(String) as unknown) })],
      });
    },
  );

  test('are not disturbed by other objects in the database', async () => {
    expect(await foundAfter(HARMLESS.join(';\n'))).toEqual([]);
  });

  test('are the same in any style of printing of the database', async () => {
    const settings = [
      'quote_all_identifiers = on',
      'bytea_output = escape',
      'standard_conforming_strings = off',
    ];
    for (const setting of [...settings, 'intervalstyle = sql_standard', 'search_path = elsewhere'])
      await client.query(
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET ${setting}', current_database()); END $$`,
      );
    expect((await verifyDefinitions(database.url, manifest)).findings).toEqual([]);
  });

  test('are read correctly even if a trigger runs at each login', async () => {
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::integer AS version`,
    );
    // Earlier versions have no triggers for logins.
    if (rows[0]!.version < 170_000) return;
    const other = await openTestDatabase();
    await ask(
      other.url,
      `CREATE SCHEMA front;
       CREATE VIEW front.pg_event_trigger AS SELECT * FROM pg_catalog.pg_event_trigger WHERE FALSE;
       CREATE FUNCTION front.at_login() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         PERFORM set_config('search_path', 'front, public, pg_catalog', FALSE);
       END $$;
       CREATE EVENT TRIGGER at_login ON login EXECUTE FUNCTION front.at_login()`,
    );
    expect(await ask(other.url, 'SELECT evtname FROM pg_event_trigger')).toEqual([]);
    expect((await verifyDefinitions(other.url, manifest)).findings).toEqual([
      { kind: 'event trigger', name: 'at_login', reason: 'it runs front.at_login() at login' },
    ]);
    await other.drop();
  });

  test('name a table that is gone once, without each of its parts', async () => {
    expect(
      await foundAfter('ALTER TABLE attribution RENAME TO kept; CREATE VIEW attribution AS TABLE kept'),
    ).toEqual([{ kind: 'table', name: 'attribution', reason: 'it is a view' }]);
  });
});
