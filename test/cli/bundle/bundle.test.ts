import { beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { parseSignerKey } from '../../../src/log/note/signer.ts';
import { ask } from '../../support/ask.ts';
import { must } from '../../support/must.ts';
import { runCli, type Ran } from '../../support/processes/runCli.ts';
import { useCli } from '../../support/processes/useCli.ts';

const line = (publisher: string, text: string): string =>
  JSON.stringify({ publisher, title: 'Storm over Tarvia', publishedAt: '2026-03-02', text });
const ARTICLES = [
  line('Quay Gazette', 'The port authority said on Monday that 17 boats were lost in the storm over Tarvia.'),
  line('Pier Post', 'The coast guard said on Monday that 9 boats were lost in the storm over Tarvia.'),
];
const NO_QUESTION = 'question_01jzzzzzzzzzzzzzzzzzzzzzzz';

const cli = useCli();
let question: string;
let file: string;
let key: string;
beforeAll(async () => {
  await cli.run('ingest', await cli.file('storm.jsonl', ARTICLES));
  const [row] = await ask(
    cli.databaseUrl,
    `SELECT s.question_id AS id FROM question_state s JOIN question q ON q.id = s.question_id
     WHERE s.claim_count = 2 AND q.kind = 'FIGURE'`,
  );
  question = String(row?.['id']);
  file = join(cli.folder, 'storm.bundle');
  key = await readVerifierKey();
});

/** The verifier key of the log that the commands write. */
async function readVerifierKey(): Promise<string> {
  const data = cli.env.CONSILIENCE_DATA_DIR;
  const path = (await readdir(data, { recursive: true })).find((name) => name.endsWith('log.key'));
  const [text = ''] = (await readFile(join(data, path ?? ''), 'utf8')).split('\n');
  return must(parseSignerKey(text)).verifier.text;
}

/** Verifies without a database and without any setting. */
const verify = (...args: readonly string[]): Promise<Ran> => runCli(['verify', ...args]);
const read = async (): Promise<Bundle> => JSON.parse(await readFile(file, 'utf8')) as Bundle;

test('the bundle of a question is written, and verified without the database', async () => {
  const written = await cli.run('bundle', question, '--output', file);
  expect(written).toMatchObject({ code: 0, stdout: '' });
  expect(written.stderr).toMatch(
    /^question_\w+ as of entry \d+: CONTESTED, \d+ records, without the texts of the articles\.\n$/,
  );
  const { code, stdout, stderr } = await verify('--bundle', file, '--key', key);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^\S+ signed \d+ entries on .+Z; the \d+ records of the file are among them, byte for byte\.$/m,
  );
  expect(stdout).toContain(`${question}: CONTESTED by figures/2\n`);
  expect(stdout).toMatch(/^Lead: “.+”/m);
  expect(stdout).toMatch(/^Origin: .*port authority.* \(INDEPENDENT\), 1 claim$/im);
  expect(stdout).toMatch(/^Reason: /m);
  expect(stdout).toMatch(/^Proven: the log signed every record here/m);
  expect(stdout).toMatch(/^Taken on trust: no record was left out/m);
  expect(stdout).toMatch(
    /^Taken on trust: 0 pairs of texts are copies and no other, since not all texts are here\.$/m,
  );
});

test('its address, a point and stdout do as well, and the texts come if they are asked for', async () => {
  const { position } = await read();
  const address = `https://ledger.example/?id=${question}%40${position}`;
  const { code, stdout, stderr } = await cli.run('bundle', address, '--with-texts');
  expect(code).toBe(0);
  expect(stderr).toMatch(/ records, with 2 texts\.\n$/);
  const { texts, entries } = JSON.parse(stdout) as Bundle;
  expect(texts.map(({ text }) => text).join()).toContain('17 boats');
  expect(entries).toEqual((await read()).entries);
});

test('a changed word is named, and the verdict is not computed', async () => {
  const changed = join(cli.folder, 'changed.bundle');
  await writeFile(changed, (await readFile(file, 'utf8')).replace('17 boats', '18 boats'));
  const { code, stdout, stderr } = await verify('--bundle', changed, '--key', key);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(
    /^✗ The record claim_\w+ \(position \d+\) is not what the log signed: .+\n {2}→ Ask for/m,
  );
  expect(stdout).not.toContain('CONTESTED');
});

test.each([
  ['a file that is not there', ['--bundle', 'nowhere.bundle'], /nowhere\.bundle is not there/],
  ['no key', ['--bundle', 'FILE'], /A bundle is checked with a key/],
  ['something else as the key', ['--bundle', 'FILE', '--key', 'ledger'], /There is no verifier key in --key/],
  ['a pin', ['--bundle', 'FILE', '--key', 'KEY', '--pin', 'pin'], /--bundle is checked offline, and --pin/],
  ['a receipt too', ['--bundle', 'FILE', '--key', 'KEY', '--receipt', 'r'], /one is checked at a time/],
  ['--keep', ['--bundle', 'FILE', '--key', 'KEY', '--keep'], /--keep keeps the last head of a database/],
] as const)('with %s nothing is verified, and the exit code is 2', async (_, args, reason) => {
  const given = args.map((arg) => (arg === 'FILE' ? file : arg === 'KEY' ? key : arg));
  const all = given.includes('--key') || /no key/.test(_) ? given : [...given, '--key', key];
  const { code, stdout, stderr } = await verify(...all);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr).toContain('\n  → ');
});

test('a file that is cut off, and one of another policy, can’t be verified', async () => {
  const text = await readFile(file, 'utf8');
  const cut = await cli.file('cut.bundle', text.slice(0, -100));
  expect(await verify('--bundle', cut, '--key', key)).toMatchObject({
    ...{ code: 2, stdout: '' },
    stderr: expect.stringMatching(
      /is not a bundle: it is not JSON, or was cut off\.\n {2}→ Ask for it again/,
    ),
  });
  const older = await cli.file(
    'older.bundle',
    text.replace('"policy": "figures/2"', '"policy": "figures/1"'),
  );
  expect(await verify('--bundle', older, '--key', key)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(
      /by figures\/1, and this program has figures\/2; its records are as signed\./,
    ),
  });
});

test.each([
  [NO_QUESTION, /There is no question question_01j/],
  ['the-boats', /"the-boats" is not the id of a question/],
  [`${NO_QUESTION}@0`, /There is no question/],
  [`${NO_QUESTION}@999999999`, /entries, not 999999999/],
])('%s has no bundle', async (id, reason) => {
  const { code, stdout, stderr } = await cli.run('bundle', id);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr).toContain('\n  → ');
});

test('a file that can’t be written is named', async () => {
  await writeFile(join(cli.folder, 'taken'), '');
  const { code, stderr } = await cli.run(
    'bundle',
    question,
    '--output',
    join(cli.folder, 'taken', 'x.bundle'),
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/x\.bundle is not there: a part of its path is a file/);
});

test('after an erasure the rest is bundled, and the remains of the erased records are taken on trust', async () => {
  const [version] = await ask(cli.databaseUrl, `SELECT id FROM article_version WHERE text LIKE '%17 boats%'`);
  expect((await cli.run('erase', String(version?.['id']), '--reason', 'court order 3/2026')).code).toBe(0);
  await rename(file, `${file}.before`);
  const { code, stderr } = await cli.run('bundle', question, '--output', file);
  expect(code).toBe(0);
  expect(stderr).toMatch(/ The words of \d+ records were erased and are not in it\.\n$/);
  expect(JSON.stringify(await read())).not.toContain('17 boats');
  const verified = await verify('--bundle', file, '--key', key);
  expect(verified.code).toBe(0);
  expect(verified.stdout).toMatch(/^Taken on trust: the rest of \d+ records whose words were erased\.$/m);
  // A file that was handed out before still proves its words.
  expect((await verify('--bundle', `${file}.before`, '--key', key)).code).toBe(0);
});
