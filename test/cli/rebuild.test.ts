import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../support/ask.ts';
import { runCli } from '../support/processes/runCli.ts';
import { openTestDatabase } from '../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../support/postgres/testDatabase.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'consilience-rebuild-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const cli = (...args: string[]) => runCli(args, { env: { DATABASE_URL: database.url } });

test('rebuild --check names what differs, rebuild puts it right', async () => {
  const file = join(folder, 'tide.txt');
  await writeFile(
    file,
    'The port authority said that at least 17 boats were lost. Some 40 sailors were rescued.',
  );
  expect((await cli('ingest', file)).code).toBe(0);
  expect(await cli('rebuild', '--check')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '1 transaction played again: what is derived is as it should be.\n',
  });
  const [state] = await ask(database.url, 'SELECT question_id AS id FROM question_state ORDER BY 1 LIMIT 1');
  const id = String(state!['id']);
  await ask(database.url, `UPDATE question_state SET origin_count = 7 WHERE question_id = '${id}'`);
  const found = await cli('rebuild', '--check');
  expect(found).toMatchObject({ code: 1, stdout: `question_state ${id}\n` });
  expect(found.stderr).toBe(
    '1 transaction played again. Not as it should be: 1 row. To put it right: consilience rebuild\n',
  );
  expect(await cli('rebuild')).toMatchObject({
    code: 0,
    stdout: `question_state ${id}\n`,
    stderr: '1 transaction played again. Put right: 1 row.\n',
  });
  expect((await cli('rebuild', '--check')).code).toBe(0);
  await ask(database.url, 'DELETE FROM claim_key');
  const unkeyed = await cli('rebuild', '--check');
  expect(unkeyed.code).toBe(1);
  expect(unkeyed.stdout).toMatch(/^claim_key claim_/);
  expect((await cli('rebuild')).code).toBe(0);
  expect((await cli('rebuild', '--check')).code).toBe(0);
});
