import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimLine } from '../../../src/actions/articles/claimLine.ts';
import { ask } from '../../support/ask.ts';
import { openSampleDatabase } from '../../support/ledger/openSampleDatabase.ts';
import { runCli, runCliAndReadOneLine, start, type Ran } from '../../support/processes/runCli.ts';
import { useCli } from '../../support/processes/useCli.ts';

const TEXT = 'Harbour officials said on Monday that at least 17 boats were lost in the storm.\n';
const SIX_MB = 6_000_000;
const NEXT_YEAR = new Date().getFullYear() + 1;
/** Files that the command refuses, and the reason it gives for each. */
const BAD: readonly [name: string, content: string | Uint8Array, reason: RegExp][] = [
  ['photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /an image/],
  ['empty.txt', '', /no article text|empty/i],
  ['blank.md', ' \n\t\n', /no article text|empty/i],
  ['long.txt', 'a '.repeat(SIX_MB / 2), /5242880 bytes/],
  [
    'stray.txt',
    Buffer.concat([
      Buffer.from('Die Fähre fährt über den Fluß, sagte Zoë. '),
      Buffer.from([0xc3, 0x28, 0xff]),
    ]),
    /UTF-8/,
  ],
  ['nul.txt', 'One NUL\0here, in a text that is otherwise long enough to be one.', /NUL/],
  ['date.md', `---\npublishedAt: 2024-13-45\n---\n${TEXT}`, /is not a date/],
  ['future.md', `---\npublishedAt: ${NEXT_YEAR}-12-31\n---\n${TEXT}`, /future/],
];
/** Has every sign that CSV must quote. */
const ODD_ID = 'a comma, "quotes"\nand a line end';

const cli = useCli();
const ingest = (...paths: string[]): Promise<Ran> => cli.run('ingest', ...paths);

/** A version of an article: each has the same URL. */
const tidePage = (boats: number): string =>
  `---\nurl: https://quaygazette.example/tide\n---\n${TEXT.replace('17', String(boats))}`;

async function stored(): Promise<{ articles: number; versions: number }> {
  const [row] = await ask(
    cli.databaseUrl,
    'SELECT (SELECT count(*)::int FROM article) AS articles, (SELECT count(*)::int FROM article_version) AS versions',
  );
  return row as { articles: number; versions: number };
}

describe('consilience ingest', () => {
  test('adds a file, recognises it again, and makes a new version of a changed text at the same URL', async () => {
    const path = await cli.file('tide.md', tidePage(17));
    expect(await ingest(path)).toEqual({
      code: 0,
      signal: null,
      stdout: '1 added, 0 new versions, 0 known already, 0 refused\n',
      stderr: '',
    });
    expect((await ingest(path)).stdout).toBe('0 added, 0 new versions, 1 known already, 0 refused\n');
    await cli.file('tide.md', tidePage(19));
    expect((await ingest(path)).stdout).toBe('0 added, 1 new version, 0 known already, 0 refused\n');
    expect(await stored()).toEqual({ articles: 1, versions: 2 });
  });

  test('adds all good files of a folder, reports each bad one with its remedy, and ends with 1', async () => {
    for (const [name, content] of BAD) await cli.file(join('mixed', name), content);
    for (let at = 1; at <= 20; at++)
      await cli.file(join('mixed', 'deep', `${String(at)}.txt`), TEXT.replace('17', String(at + 20)));
    const lines = [
      '{"id":"line-1","text":"Nine ferries were lost."}',
      '',
      '{"id":"line-2"',
      '{"id":"line-3","text":"Ten ferries were lost."}',
    ];
    await cli.file(join('mixed', 'lines.jsonl'), lines.join('\n'));
    await cli.file(join('mixed', '.hidden', 'secret.txt'), TEXT);
    await cli.file(join('mixed', 'README.md'), TEXT);
    await cli.file(join('mixed', 'notes.pdf'), TEXT);
    const before = await stored();
    const { code, stdout, stderr } = await ingest(join(cli.folder, 'mixed'));
    expect(stdout).toBe(`22 added, 0 new versions, 0 known already, ${String(BAD.length + 1)} refused\n`);
    expect(code).toBe(1);
    for (const [name, , reason] of BAD) {
      const [, said = ''] = stderr.split(`${join(cli.folder, 'mixed', name)}: `);
      expect({ name, said }).toEqual({ name, said: expect.stringMatching(reason) as unknown });
      expect(said.split('\n')[1]).toMatch(/^ {2}→ \S/);
    }
    expect(stderr).toContain('lines.jsonl:3: The line is not valid JSON.');
    // Two lines for each refused file: no bar, no notice, no stack.
    expect(stderr.trimEnd().split('\n')).toHaveLength(2 * (BAD.length + 1));
    expect(await stored()).toEqual({ articles: before.articles + 22, versions: before.versions + 22 });
  });

  test('counts the articles in a language without a reader, and says which are still not read', async () => {
    const spanish =
      'Al menos 17 barcos se hundieron en el puerto, dijeron el lunes los bomberos de la ciudad.\n';
    const { code, stdout } = await ingest(await cli.file('naufragio.txt', spanish));
    expect({ code, stdout }).toEqual({
      ...{ code: 0, stdout: '1 added, 0 new versions, 0 known already, 0 refused; 1 not read (1 es)\n' },
    });
    const short = await cli.file('hotel.txt', 'Hotel Adria: 40 Panik');
    expect((await ingest(short, '--language', 'es')).stdout).toContain('; 1 not read (1 es)\n');
    expect(await cli.run('read-again')).toMatchObject({
      ...{ code: 0, stdout: '0 read again, 0 claims; 2 still not read (2 es)\n', stderr: '' },
    });
  });

  test('shows a bar on a terminal', async () => {
    // `script` gives the command a terminal; every Linux has it.
    if (process.platform !== 'linux' || !existsSync('/usr/bin/script')) return;
    const path = await cli.file('bar.txt', TEXT);
    const command = `'${process.execPath}' bin/consilience ingest '${path}'`;
    const { stdout } = await start('script', ['-qec', command, '/dev/null'], { env: cli.env }).ended;
    expect(stdout).toContain('1/1 files, 1 articles');
  });

  test.each([
    ['a path that is not there', 'nowhere', 'There is no file or folder', 'Check the path.'],
    ['a folder without articles', 'bare', 'There is no article in', '.txt .md'],
  ])('refuses %s before it stores anything', async (_, name, reason, cure) => {
    await cli.file('bare/picture.png', 'x');
    const path = await cli.file('beside.txt', 'Four trams stood still.');
    const before = await stored();
    const { code, stdout, stderr } = await ingest(path, join(cli.folder, name));
    expect(stderr).toContain(reason);
    expect(stderr).toContain(cure);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(await stored()).toEqual(before);
  });

  test('says what to do when the database is away', async () => {
    const path = await cli.file('away.txt', TEXT);
    const away = { ...cli.env, DATABASE_URL: 'postgresql://someone:secret@127.0.0.1:1/ledger' };
    const { code, stdout, stderr } = await runCli(['ingest', path], { env: away });
    expect(stderr).toContain('The database at 127.0.0.1:1/ledger is away');
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('secret');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});

describe('consilience export claims', () => {
  const filled = useCli(openSampleDatabase);
  let lines: ClaimLine[];

  beforeAll(async () => {
    await filled.file('own/lines.jsonl', [
      JSON.stringify({ id: 'line-1', text: 'Nine ferries were lost.' }),
      JSON.stringify({ id: ODD_ID, text: 'The mayor said, "We lost 40 trams,\nand 3 boats."' }),
    ]);
    for (const [name, boats] of Object.entries({ early: 17, late: 19 }))
      await filled.file(`own/${name}.md`, tidePage(boats));
    expect((await filled.run('ingest', join(filled.folder, 'own'))).stdout).toBe(
      '3 added, 1 new version, 0 known already, 0 refused\n',
    );
    const { code, stdout, stderr } = await filled.run('export', 'claims');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ClaimLine);
  });

  test('gives every claim of the current versions, one line of JSON each', async () => {
    const [row] = await ask(
      filled.databaseUrl,
      'SELECT count(*)::int AS claims FROM claim JOIN article_head ON article_head.version_id = claim.version_id',
    );
    expect(lines).toHaveLength(Number(row?.['claims']));
    expect(lines.filter(({ article }) => article === 'line-1')).toMatchObject([
      { kind: 'STATEMENT', quote: { exact: 'Nine ferries were lost', start: 0, end: 22 }, figure: null },
      { kind: 'FIGURE', quote: { exact: 'Nine ferries', start: 0, end: 12 }, figure: { value: '9' } },
    ]);
  });

  test('gives the same as CSV', async () => {
    const { code, stdout } = await filled.run('export', 'claims', '--format', 'csv');
    const [names = [], ...rows] = parseCsv(stdout);
    expect(code).toBe(0);
    expect(names.slice(0, 7)).toEqual([
      'article',
      'id',
      'publisher',
      'publishedAt',
      'kind',
      'quote',
      'start',
    ]);
    const cells = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
    const wanted = lines.map(({ article, id, quote, figure, attribution }) => ({
      article,
      id,
      quote: quote.exact,
      start: String(quote.start),
      value: figure?.value ?? '',
      origin: attribution
        .filter(({ role }) => role === 'ORIGIN')
        .map(({ name }) => name)
        .join('; '),
    }));
    expect(cells).toEqual(wanted.map((line) => expect.objectContaining(line) as unknown));
    expect(cells.map(({ article }) => article)).toContain(ODD_ID);
  });

  test.each(['jsonl', 'csv'])('does not mind a reader that stops reading (%s)', async (format) => {
    const ran = await runCliAndReadOneLine(['export', 'claims', '--format', format], { env: filled.env });
    expect(ran.stdout.split('\n')).toHaveLength(2);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('starts no embedded database', () => {
    for (const { folder } of [cli, filled]) expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false);
  });
});

/** RFC 4180. Throws if the text is not CSV. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error('This is no CSV.');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
