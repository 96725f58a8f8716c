import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimLine } from '../../../src/actions/articles/claimLine.ts';
import { runCli, runCliAndReadOneLine } from '../../support/processes/runCli.ts';

const TEXT = 'Harbour officials said on Monday that at least 17 boats were lost in the storm.\n';
const SPANISH = 'Al menos 17 barcos se hundieron en el puerto, dijeron el lunes los bomberos de la ciudad.\n';
/** Over the limit of 5 MiB. */
const SIX_MB = 6_000_000;

let folder: string;
const env = (): Record<string, string> => ({ CONSILIENCE_DATA_DIR: join(folder, 'data') });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consilience-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const linesOf = (stdout: string): ClaimLine[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ClaimLine);

describe('consilience read', () => {
  test('prints the claims of a text on stdin for a person, and touches no database', async () => {
    const { code, stdout, stderr } = await runCli(['read'], { env: env(), input: TEXT });
    expect(stdout).toMatch(/FIGURE +“at least 17 boats”/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test("prints one line of JSON a claim, with the id of the article's line and offsets in code points", async () => {
    const text = `🌊 ${TEXT.trim()}`;
    const articles = [
      { id: 'tide-1', text, publisher: 'Quay Gazette', publishedAt: '2024-06-10' },
      { id: 'tide-2', html: `<article><h1>Tide</h1><p>${TEXT}</p></article>` },
    ];
    const input = `${articles.map((article) => JSON.stringify(article)).join('\n\n')}\n`;
    const path = await file('tide.jsonl', input);
    const fromFile = await runCli(['read', '--format', 'jsonl', path], { env: env() });
    expect({ code: fromFile.code, stderr: fromFile.stderr }).toEqual({ code: 0, stderr: '' });
    const lines = linesOf(fromFile.stdout);
    expect(new Set(lines.map(({ article }) => article))).toEqual(new Set(['tide-1', 'tide-2']));
    const figure = lines.find(({ article, kind }) => article === 'tide-1' && kind === 'FIGURE');
    expect(figure).toMatchObject({
      publisher: 'Quay Gazette',
      publishedAt: '2024-06-10',
      figure: { comparator: 'AT_LEAST', value: '17', low: '17', high: null },
    });
    const { start = 0, end = 0, exact } = figure?.quote ?? {};
    expect(Array.from(text).slice(start, end).join('')).toBe(exact);
    const fromStdin = await runCli(['read', '--format', 'jsonl'], { env: env(), input });
    expect(fromStdin.stdout).toBe(fromFile.stdout);
  });

  test('reads the other articles if one is bad, names the bad line, and ends with 1', async () => {
    const good = JSON.stringify({ id: 'good', text: TEXT });
    const path = await file(
      'mixed.jsonl',
      Buffer.concat([
        Buffer.from(`${good}\n{"id": "broken"\n{"id":"sum","text":3}\n{"id":"latin","text":"caf`),
        Buffer.from([0xe9]),
        Buffer.from(`"}\n{"id":"nul","text":"a\\u0000b"}\n{"id":"half","text":"a\\ud800b"}\n${good}`),
      ]),
    );
    const { code, stdout, stderr } = await runCli(['read', '--format', 'jsonl', path], { env: env() });
    expect(code).toBe(1);
    expect(linesOf(stdout).filter(({ kind }) => kind === 'FIGURE')).toHaveLength(2);
    expect(stderr).toContain('mixed.jsonl:2: The line is not valid JSON.');
    expect(stderr).toContain('mixed.jsonl:3: "text" is not a string.');
    expect(stderr).toContain('mixed.jsonl:4: The line is not valid UTF-8.');
    expect(stderr).toMatch(/mixed\.jsonl:5: .*NUL/);
    expect(stderr).toMatch(/mixed\.jsonl:6: .*surrogate/);
    expect(stderr.match(/→/g)).toHaveLength(5);
  });

  test('refuses a file that is not text, with the reason and the remedy', async () => {
    const path = await file('photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const { code, stdout, stderr } = await runCli(['read', path], { env: env() });
    expect(stderr).toMatch(/photo\.txt: .*an image.*\n {2}→ \S.*\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test.each([
    ['a file that is not there', 'nowhere.txt', 'There is no such file.'],
    ['a folder', '.', 'It is a folder.'],
    ['lines that are not there', 'nowhere.jsonl', 'There is no such file.'],
  ])('refuses %s', async (_, name, reason) => {
    const { code, stderr } = await runCli(['read', join(folder, name)], { env: env() });
    expect(stderr).toContain(reason);
    expect(code).toBe(1);
  });

  test.each([
    ['6 MB', 'a '.repeat(SIX_MB / 2), '5242880 bytes'],
    ['nothing', '', 'stdin: '],
  ])('refuses %s on stdin', async (_, input, reason) => {
    const { code, stdout, stderr } = await runCli(['read'], { env: env(), input });
    expect(stderr).toContain(reason);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('reads the items of a feed', async () => {
    const item = `<item><title>Storm</title><link>https://quay.example/1</link><description>${TEXT}</description></item>`;
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title>${item}</channel></rss>`;
    const run = await runCli(['read', '--format', 'jsonl', await file('feed.xml', feed)], { env: env() });
    expect(run.code).toBe(0);
    expect(linesOf(run.stdout)[0]).toMatchObject({ article: 'https://quay.example/1', publisher: 'Quay' });
  });

  test('explains the article with its claims marked, and the rule of each', async () => {
    const run = await runCli(['read', '--explain', await file('explained.txt', TEXT)], { env: env() });
    expect(run.stdout).toMatch(/⟦\d at least 17 boats⟧/);
    expect(run.stdout).toMatch(/figure\.hedged-cardinal/);
    expect(run.stdout).toMatch(
      / – The figure is a number in digits or words, and a hedge beside it bounds or blurs it\./,
    );
  });

  test.each([
    ['text', 'stdout'],
    ['jsonl', 'stderr'],
    ['explain', 'stdout'],
  ] as const)('says why it does not read a Spanish text (%s)', async (format, stream) => {
    const path = await file('naufragio.txt', SPANISH);
    const how = format === 'explain' ? ['--explain'] : ['--format', format];
    const ran = await runCli(['read', ...how, path], { env: env() });
    expect(ran[stream]).toMatch(/not read: it is in Spanish, and there is no reader of that language\n/);
    expect({ code: ran.code, claims: /FIGURE|STATEMENT|⟦/.test(ran.stdout) }).toEqual({
      ...{ code: 0, claims: false },
    });
  });

  test('does not mind a reader that stops reading', async () => {
    const lines = Array.from({ length: 500 }, (__, at) => JSON.stringify({ id: String(at), text: TEXT }));
    const path = await file('many.jsonl', lines.join('\n'));
    const ran = await runCliAndReadOneLine(['read', '--format', 'jsonl', path], { env: env() });
    expect(linesOf(ran.stdout)).toHaveLength(1);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  });
});
