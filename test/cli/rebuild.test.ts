import { expect, test } from '@jest/globals';
import { ask } from '../support/ask.ts';
import { useCli } from '../support/processes/useCli.ts';

const cli = useCli();

test('rebuild --check names the rows that differ, and rebuild corrects them', async () => {
  const file = await cli.file(
    'tide.txt',
    'The port authority said that at least 17 boats were lost. Some 40 sailors were rescued.',
  );
  expect((await cli.run('ingest', file)).code).toBe(0);
  expect(await cli.run('rebuild', '--check')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '1 transaction played again: what is derived is as it should be.\n',
  });
  const [state] = await ask(
    cli.databaseUrl,
    'SELECT question_id AS id FROM question_state ORDER BY 1 LIMIT 1',
  );
  const id = String(state!['id']);
  await ask(cli.databaseUrl, `UPDATE question_state SET origin_count = 7 WHERE question_id = '${id}'`);
  const found = await cli.run('rebuild', '--check');
  expect(found).toMatchObject({ code: 1, stdout: `question_state ${id}\n` });
  expect(found.stderr).toBe(
    '1 transaction played again. Not as it should be: 1 row. To put it right: consilience rebuild\n',
  );
  expect(await cli.run('rebuild')).toMatchObject({
    code: 0,
    stdout: `question_state ${id}\n`,
    stderr: '1 transaction played again. Put right: 1 row.\n',
  });
  expect((await cli.run('rebuild', '--check')).code).toBe(0);
  await ask(cli.databaseUrl, 'DELETE FROM claim_key');
  const unkeyed = await cli.run('rebuild', '--check');
  expect(unkeyed.code).toBe(1);
  expect(unkeyed.stdout).toMatch(/^claim_key claim_/);
  expect((await cli.run('rebuild')).code).toBe(0);
  expect((await cli.run('rebuild', '--check')).code).toBe(0);
});
