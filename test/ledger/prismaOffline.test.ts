import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/postgres/migrate.ts';
import { ask } from '../support/ask.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';

const REPOSITORY = process.cwd();
const PRISMA = join(REPOSITORY, 'node_modules', 'prisma', 'build', 'index.js');

/** An address that refuses every connection: whatever Prisma wanted to download, it could not. */
const NOWHERE = 'http://127.0.0.1:1';

/** A command takes a second on two idle cores. */
const COMMAND_LIMIT_MS = 60_000;

function prisma(
  cwd: string,
  databaseUrl: string,
  ...args: string[]
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PRISMA, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: COMMAND_LIMIT_MS,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      HTTP_PROXY: NOWHERE,
      HTTPS_PROXY: NOWHERE,
      PRISMA_ENGINES_MIRROR: NOWHERE,
    },
  });
  return { status, said: stdout + stderr };
}

describe('Prisma without a network', () => {
  let folder: string;
  let database: TestDatabase;

  const databases: TestDatabase[] = [];

  /** Has the database dropped in the end, also when its test fails. */
  function noted(opened: TestDatabase): TestDatabase {
    databases.push(opened);
    return opened;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consilience-prisma-'));
    database = noted(await openEmptyDatabase());
    await mkdir(join(folder, 'prisma'));
    for (const name of ['node_modules', 'scripts']) await symlink(join(REPOSITORY, name), join(folder, name));
    const config = await readFile(join(REPOSITORY, 'prisma.config.ts'), 'utf8');
    await writeFile(join(folder, 'prisma.config.ts'), config);
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeSchema('name String @unique');
  });
  afterAll(async () => {
    for (const opened of databases) await opened.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function writeSchema(fields: string): Promise<void> {
    const schema = `
generator client {
  provider            = "prisma-client"
  output              = "../generated"
  importFileExtension = "ts"
}
datasource db {
  provider = "postgresql"
}
model Harbour {
  id    Int      @id
  depth Decimal  @db.Decimal(8, 2)
  tags  String[]
  ${fields}
}
`;
    await writeFile(join(folder, 'prisma', 'schema.prisma'), schema);
  }

  const run = (...args: string[]) => prisma(folder, database.url, ...args);
  const diff = () =>
    run(
      ...['migrate', 'diff', '--from-migrations', 'prisma/migrations'],
      ...['--to-schema', 'prisma/schema.prisma', '--exit-code', '--script'],
    );

  test(
    'an author writes a migration, applies it, finds drift, and generates the client',
    async () => {
      expect(run('migrate', 'dev', '--create-only', '--name', 'harbours')).toMatchObject({ status: 0 });
      const migrations = join(folder, 'prisma', 'migrations');
      const made = (await readdir(migrations)).find((name) => name.endsWith('_harbours')) ?? '';
      expect(await readFile(join(migrations, made, 'migration.sql'), 'utf8')).toContain('DECIMAL(8,2)');
      // A function body with semicolons, as our own migrations have them, must come through the engine whole.
      await writeFile(
        join(migrations, made, 'migration.sql'),
        `${await readFile(join(migrations, made, 'migration.sql'), 'utf8')}
CREATE FUNCTION three() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 3; END $$;\n`,
      );
      expect(run('migrate', 'deploy')).toMatchObject({ status: 0 });
      expect(await ask(database.url, 'SELECT three()')).toEqual([{ three: 3 }]);
      expect(diff()).toMatchObject({ status: 0 });
      await writeSchema('name String @unique\n  pilot String?');
      expect(diff()).toMatchObject({ status: 2, said: expect.stringContaining('ADD COLUMN     "pilot"') });
      expect(run('generate')).toMatchObject({ status: 0 });
      expect(await readFile(join(folder, 'generated', 'client.ts'), 'utf8')).toContain('Harbour');
      const shadows = `SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`;
      expect(await ask(database.url, shadows)).toEqual([]);
    },
    4 * COMMAND_LIMIT_MS,
  );

  test(
    'Prisma takes the migrations that `migrate` applied for its own',
    async () => {
      const migrated = noted(await openTestDatabase());
      const { status, said } = prisma(REPOSITORY, migrated.url, 'migrate', 'status');
      expect(said).toContain('Database schema is up to date');
      expect(status).toBe(0);
    },
    COMMAND_LIMIT_MS,
  );

  test(
    '`migrate` takes the migrations that Prisma applied for its own',
    async () => {
      const empty = noted(await openEmptyDatabase());
      const { status } = prisma(REPOSITORY, empty.url, 'migrate', 'deploy');
      const again = await migrate(empty.url, join(REPOSITORY, 'prisma', 'migrations'));
      expect(status).toBe(0);
      expect(again).toEqual([]);
    },
    COMMAND_LIMIT_MS,
  );

  test('a database that is away is named as such', () => {
    const { status, said } = prisma(folder, 'postgresql://x:y@127.0.0.1:1/z', 'migrate', 'deploy');
    expect(said).toContain('P1001');
    expect(status).toBe(1);
  });
});
