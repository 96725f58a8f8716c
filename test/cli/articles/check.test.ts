import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../support/ask.ts';
import { runCli, type Ran } from '../../support/processes/runCli.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres/testDatabase.ts';

const STORED =
  'Harbour officials of Quillmouth said on Monday that 17 boats were lost in the storm at Quillmouth.';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'consilience-check-'));
  await writeFile(join(folder, 'stored.txt'), STORED);
  expect(await run('ingest', join(folder, 'stored.txt'))).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]): Promise<Ran> =>
  runCli(words, { env: { DATABASE_URL: database.url, CONSILIENCE_DATA_DIR: join(folder, 'data') } });

test('prints for each claim its question, the verdict there and the outcome, and stores nothing', async () => {
  const draft = join(folder, 'draft.txt');
  await writeFile(draft, 'A skipper said that 40 boats were lost in the storm at Quillmouth.');
  const { code, stdout, stderr } = await run('check', draft);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^draft\.txt: 2 claims, .*Quillmouth/);
  expect(stdout).toMatch(
    /FIGURE +“40 boats”.*\n +(?:perhaps )?How many .*boats.* SINGLE_ORIGIN, “17 boats”\n +CONTRADICTS: It contradicts 1 /,
  );
  expect(await ask(database.url, 'SELECT count(*)::int AS n FROM article')).toEqual([{ n: 1 }]);
});

test('names a file that it can not read', async () => {
  const { code, stderr } = await run('check', join(folder, 'missing.txt'));
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/missing\.txt/);
});
