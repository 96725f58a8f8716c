import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, missingMigrations } from '../../src/postgres/migrate.ts';
import type { ErrorWithRemedy } from '../../src/domain/errorWithRemedy.ts';
import { isKind } from '../../src/domain/errorWithRemedy.ts';
import { ask } from '../support/ask.ts';
import { openEmptyDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';

describe('migrate', () => {
  let folder: string;
  let database: TestDatabase;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consilience-migrations-'));
    database = await openEmptyDatabase();
    await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
    await write('20300101000000_harbours', 'CREATE TABLE harbour (id int PRIMARY KEY);');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(name: string, script: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), script);
  }

  async function failure(): Promise<ErrorWithRemedy> {
    const error: unknown = await migrate(database.url, folder).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (isKind(error, 'MIGRATION')) return error;
    throw new Error(`expected an error of kind MIGRATION, got ${String(error)}`);
  }

  const tables = async () =>
    (await ask(database.url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)).map(
      (row) => row['tablename'],
    );

  test('applies the missing migrations, in the order of the names, and nothing twice', async () => {
    await write('20300102000000_boats', 'CREATE TABLE boat (harbour int REFERENCES harbour);');
    expect(await migrate(database.url, folder)).toEqual(['20300101000000_harbours', '20300102000000_boats']);
    expect(await migrate(database.url, folder)).toEqual([]);
    await write('20300103000000_piers', 'CREATE TABLE pier (harbour int REFERENCES harbour);');
    expect(await migrate(database.url, folder)).toEqual(['20300103000000_piers']);
    expect(await tables()).toEqual(['_prisma_migrations', 'boat', 'harbour', 'pier']);
  });

  test('`missingMigrations` names the migrations that `migrate` would apply, and changes nothing', async () => {
    expect(await missingMigrations(database.url, folder)).toEqual(['20300101000000_harbours']);
    expect(await tables()).toEqual([]);
    await migrate(database.url, folder);
    expect(await missingMigrations(database.url, folder)).toEqual([]);
    await write('20300102000000_boats', 'CREATE TABLE boat (id int);');
    expect(await missingMigrations(database.url, folder)).toEqual(['20300102000000_boats']);
  });

  test('keeps function bodies with semicolons whole', async () => {
    await write(
      '20300102000000_sum',
      'CREATE FUNCTION three() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 3; END $$;\nSELECT three();',
    );
    await migrate(database.url, folder);
    expect(await ask(database.url, 'SELECT three()')).toEqual([{ three: 3 }]);
  });

  test('of several processes that migrate at the same moment, one applies and the others wait', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)));
    expect(runs.flat()).toEqual(['20300101000000_harbours']);
  });

  test('a migration that fails leaves nothing and is tried again once it is mended', async () => {
    await write('20300102000000_boats', 'CREATE TABLE boat (id int); CREATE TABLE boat (id int);');
    const error = await failure();
    expect(error.message).toContain('20300102000000_boats');
    expect(error.message).toContain('relation "boat" already exists');
    expect(error.remedy).not.toBe('');
    expect(await tables()).toEqual(['_prisma_migrations', 'harbour']);
    await write('20300102000000_boats', 'CREATE TABLE boat (id int);');
    expect(await migrate(database.url, folder)).toEqual(['20300102000000_boats']);
  });

  test('refuses a migration that was edited after it had been applied', async () => {
    await migrate(database.url, folder);
    await write('20300101000000_harbours', 'CREATE TABLE harbour (id int PRIMARY KEY); -- afterthought');
    const error = await failure();
    expect(error.message).toContain('20300101000000_harbours was changed');
    expect(error.remedy).toContain('in a new migration');
  });

  test('refuses a database that a later version has migrated', async () => {
    await write('20300102000000_boats', 'CREATE TABLE boat (id int);');
    await migrate(database.url, folder);
    await rm(join(folder, '20300102000000_boats'), { recursive: true });
    expect((await failure()).message).toContain('20300102000000_boats, which this version');
  });

  test('refuses a database in which Prisma itself left a failed migration', async () => {
    await migrate(database.url, folder);
    await ask(database.url, 'UPDATE _prisma_migrations SET finished_at = NULL');
    const error = await failure();
    expect(error.message).toContain('20300101000000_harbours failed');
    expect(error.remedy).toContain('--rolled-back 20300101000000_harbours');
    await ask(database.url, 'UPDATE _prisma_migrations SET rolled_back_at = now()');
    await ask(database.url, 'DROP TABLE harbour');
    expect(await migrate(database.url, folder)).toEqual(['20300101000000_harbours']);
  });

  test('rejects when the folder or the database is away', async () => {
    await expect(migrate(database.url, join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
    await expect(migrate('postgresql://nobody@127.0.0.1:1/none', folder)).rejects.toThrow('ECONNREFUSED');
  });
});
