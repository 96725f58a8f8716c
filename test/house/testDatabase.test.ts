import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { ask } from '../support/ask.ts';
import { openSampleDatabase } from '../support/ledger/openSampleDatabase.ts';
import { allSamples } from '../support/ledger/readSamples.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';

describe('openTestDatabase', () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  });
  afterAll(async () => {
    await Promise.all([one.drop(), other.drop()]);
  });

  test('the clone has every migration of the folder', async () => {
    const [row] = await ask(
      one.url,
      `SELECT count(*)::int AS applied, count(*) FILTER (WHERE finished_at IS NULL)::int AS open FROM _prisma_migrations`,
    );
    expect(row).toEqual({ applied: expect.any(Number), open: 0 });
    expect((row as { applied: number }).applied).toBeGreaterThan(0);
  });

  test('a test file does not see the rows of another', async () => {
    await ask(one.url, 'CREATE TABLE written_by_one (x int)');
    await expect(ask(other.url, 'SELECT * FROM written_by_one')).rejects.toThrow('does not exist');
  });

  test('a database can be dropped while a client is connected', async () => {
    const third = await openTestDatabase();
    const client = new pg.Client({ connectionString: third.url });
    client.on('error', () => undefined);
    await client.connect();
    await third.drop();
    await expect(ask(third.url, 'SELECT 1')).rejects.toThrow('does not exist');
    await client.end().catch(() => undefined);
  });
});

test('openSampleDatabase gives each of two callers at once its own database with all samples', async () => {
  const both = await Promise.all([openSampleDatabase(), openSampleDatabase()]);
  const [one, other] = both;
  await ask(one.url, 'CREATE TABLE written_by_one (x int)');
  await expect(ask(other.url, 'SELECT * FROM written_by_one')).rejects.toThrow('does not exist');
  const articles = (await allSamples()).length;
  for (const { url } of both) {
    const counts =
      'SELECT (SELECT count(*)::int FROM article) AS articles, count(*)::int AS signed FROM checkpoint';
    expect(await ask(url, counts)).toEqual([{ articles, signed: 0 }]);
  }
  await Promise.all(both.map((database) => database.drop()));
});
