import { expect, test } from '@jest/globals';
import { ask } from '../support/ask.ts';
import { useCli } from '../support/processes/useCli.ts';

const line = (id: string, text: string): string => JSON.stringify({ id, publisher: 'Quay Gazette', text });
const TEXT = 'Harbour officials said on Monday that at least 17 boats were lost in the storm.';
const OTHER = 'The ferry office counted 9 lost boats on Tuesday.';

const cli = useCli();

test('an erased text is refused when it is fetched again, and the other lines and a corrected text are added', async () => {
  const crawl = await cli.file('crawl.jsonl', [line('1', TEXT), line('2', OTHER)]);
  expect((await cli.run('ingest', crawl)).stdout).toMatch(/^2 added/);
  const [version] = await ask(cli.databaseUrl, `SELECT id FROM article_version WHERE text LIKE '%17 boats%'`);
  const gone = await cli.run('erase', String(version!['id']), '--reason', 'court order 12/2026');
  expect(gone).toMatchObject({ code: 0, stderr: '' });
  const [erasure] = await ask(cli.databaseUrl, 'SELECT id, known_by FROM erasure');

  const again = await cli.file('again.jsonl', [
    line('1', TEXT),
    line('2', OTHER),
    line('3', `${OTHER} More were towed.`),
    line('1', TEXT.replace('17', '12')),
  ]);
  const refused = await cli.run('ingest', again);
  expect(refused).toMatchObject({
    ...{ code: 1, stdout: '1 added, 1 new version, 1 known already, 1 refused\n' },
    stderr: expect.stringMatching(
      new RegExp(
        `^again\\.jsonl:1: This is a text that was erased.*${String(erasure!['id'])}.*\\n {2}→ Remove its source`,
      ),
    ),
  });
  const exported = await cli.run('export', 'claims');
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  expect(exported.stdout).toMatch(/12 boats/);
  expect(exported.stdout).not.toMatch(/17 boats/);

  const wanted = await cli.run('ingest', '--even-erased', await cli.file('wanted.jsonl', [line('1', TEXT)]));
  expect(wanted).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/1 new version,/) });
  expect((await cli.run('verify')).code).toBe(0);
  expect((await cli.run('rebuild', '--check')).code).toBe(0);
});
