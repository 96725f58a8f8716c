import { join } from 'node:path';
import { ask } from '../../support/ask.ts';
import { useCli } from '../../support/processes/useCli.ts';

const STORED =
  'Harbour officials of Quillmouth said on Monday that 17 boats were lost in the storm at Quillmouth.';

const cli = useCli();
beforeAll(async () => {
  expect(await cli.run('ingest', await cli.file('stored.txt', STORED))).toMatchObject({ code: 0 });
});

test('prints for each claim its question, the verdict there and the outcome, and stores nothing', async () => {
  const draft = await cli.file(
    'draft.txt',
    'A skipper said that 40 boats were lost in the storm at Quillmouth.',
  );
  const { code, stdout, stderr } = await cli.run('check', draft);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^draft\.txt: 2 claims, .*Quillmouth/);
  expect(stdout).toMatch(
    /FIGURE +“40 boats”.*\n +(?:perhaps )?How many .*boats.* SINGLE_ORIGIN, “17 boats”\n +CONTRADICTS: It contradicts 1 /,
  );
  expect(await ask(cli.databaseUrl, 'SELECT count(*)::int AS n FROM article')).toEqual([{ n: 1 }]);
});

test('names a file that it can not read', async () => {
  const { code, stderr } = await cli.run('check', join(cli.folder, 'missing.txt'));
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/missing\.txt/);
});
