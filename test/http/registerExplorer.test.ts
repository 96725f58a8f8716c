import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readingId } from '../../src/domain/claims/claim.ts';
import type { Words } from '../../src/domain/claims/span.ts';
import { actionsOver } from '../../src/actions/actions.ts';
import type { Reader } from '../../src/domain/claims/reader.ts';
import { registerExplorer } from '../../src/http/registerExplorer.ts';
import { createServer } from '../../src/http/createServer.ts';
import { openLedger, type Ledger } from '../../src/ledger/openLedger.ts';
import { testMarks, testSigner } from '../support/testSigner.ts';
import { openTestDatabase, type TestDatabase } from '../support/postgres/testDatabase.ts';
import { intakeAt } from '../support/intakeAt.ts';
import { UNHURRIED } from '../support/ledger/unhurried.ts';

const BROWSERS = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'];
/** Without these Chromium sends requests home by itself, and the page would seem to send them. */
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A cold browser takes this long on two busy cores; an idle machine needs two seconds. */
const BROWSER_MS = 60_000;

const EXAMPLES = 'src/http/explorer/examples';
const TAB_TITLES = ['Missiles', 'Board', 'Quotes', 'Segments', 'Newest', 'LowerBounds', 'AddArticle'];
const schema = buildSchema(await readFile('schema.graphql', 'utf8'));

let folder: string;
let database: TestDatabase;
let ledger: Ledger;
let app: FastifyInstance;
let origin: string;

const firstWords = (text: string, end: number): Words => ({ exact: text.slice(0, end), start: 0, end });

/** Reads one claim in every article, its first two words: any claim will do for these tests. */
const reader: Reader = {
  name: 'first-words',
  version: '1',
  languages: ['en'],
  detectLanguage: () => ({ language: 'en', basis: 'ASSUMED', note: null, others: [] }),
  read: ({ text }) => [
    {
      id: readingId(0),
      kind: 'STATEMENT',
      words: firstWords(text, text.indexOf(' ', text.indexOf(' ') + 1)),
      sentence: firstWords(text, text.indexOf('.') + 1),
      frame: null,
      frameWords: [],
      figure: null,
      modality: 'ASSERTED',
      place: 'BODY',
      polarity: 'POSITIVE',
      times: { event: null, asOf: null },
      attribution: [],
      links: [],
      reading: { rule: 'test', notes: [] },
    },
  ],
};

/** The real server on a ledger with one article about missiles. */
async function serve(): Promise<FastifyInstance> {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  const actions = actionsOver(
    ledger,
    reader,
    intakeAt(() => new Date('2025-01-01T00:00:00Z')),
    testMarks,
  );
  const content = 'Forty missiles crossed the strait before dawn. Nobody was hurt.';
  await actions.addArticle(
    { content, format: 'text', publisher: 'Kestrel News' },
    { actor: 'test', idempotencyKey: null },
  );
  return createServer({
    read: ledger.read,
    ping: () => ledger.ping(),
    actions,
    log: { read: ledger.log, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => null },
    operator: 'test',
    isLocal: true,
    explorerFolder: folder,
    logLevel: 'silent',
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'explorer-'));
  await promisify(execFile)(process.execPath, ['scripts/build-explorer.mjs', folder]);
  app = await serve();
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
}, BROWSER_MS);

afterAll(async () => {
  await app.close();
  await ledger.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('the example tabs', () => {
  test('each is one named operation of the schema', async () => {
    const names = await readdir(EXAMPLES);
    const titles = await Promise.all(
      names.sort().map(async (name) => {
        const document = parse(await readFile(path.join(EXAMPLES, name), 'utf8'));
        expect({ name, errors: validate(schema, document).map(String) }).toEqual({ name, errors: [] });
        return getOperationAST(document)?.name?.value;
      }),
    );
    expect(titles).toEqual(TAB_TITLES);
  });
});

describe('the files', () => {
  test('the page forbids foreign and inline scripts, sniffing, referrers and frames', async () => {
    const { statusCode, headers, body } = await app.inject('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(body).toContain('<title>Consilience</title>');
  });

  test('an unchanged file is not sent again', async () => {
    const first = await app.inject('/explorer/explorer.js');
    expect(first.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const etag = String(first.headers.etag);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await app.inject({ url: '/explorer/explorer.js', headers: { 'if-none-match': known } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    const other = await app.inject({ url: '/explorer/explorer.js', headers: { 'if-none-match': '"other"' } });
    expect(other.statusCode).toBe(200);
  });

  test.each([
    '/explorer/',
    '/explorer/../package.json',
    '/explorer/%2e%2e/package.json',
    '/explorer/index.html',
  ])('nothing is served at %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404);
  });

  test('HEAD answers without a body, other methods are not served', async () => {
    const head = await app.inject({ method: 'HEAD', url: '/' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      expect((await app.inject({ method, url: '/' })).statusCode).toBe(404);
    }
  });

  test('the style sheet asks for no other origin', async () => {
    const { body } = await app.inject('/explorer/explorer.css');
    expect(body).not.toMatch(/url\(["']?(https?:)?\/\//);
    expect(body).not.toContain('@import');
  });

  test('a folder without a built page names the cure', async () => {
    const start = registerExplorer(fastify(), path.join(folder, 'fonts'));
    await expect(start).rejects.toThrow('node scripts/build-explorer.mjs');
  });
});

const executablePath = BROWSERS.find((place) => place !== undefined && existsSync(place));
const inBrowser = executablePath === undefined ? describe.skip : describe;

inBrowser('the page in Chromium (skipped where neither CHROMIUM_PATH nor /usr/bin/chromium is one)', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const requested: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: BROWSER_FLAGS });
    const context = await browser.newContext({ viewport: { width: 1360, height: 820 } });
    context.on('request', (request) => requested.push(request.url()));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (fault) => complaints.push(String(fault.error())));
    page = await context.newPage();
    await page.goto(origin);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }, BROWSER_MS);

  afterAll(() => browser.close());

  test('opens on the example tabs', async () => {
    expect(await page.title()).toBe('Consilience');
    expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual(TAB_TITLES);
  });

  test(
    'the button runs the operation and shows its answer',
    async () => {
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.result-window', { hasText: '"exact": "Forty missiles"' }).waitFor();
    },
    BROWSER_MS,
  );

  test(
    'the last tab adds its article, and recognises it when it is run again',
    async () => {
      await page.locator('.graphiql-tab', { hasText: 'AddArticle' }).click();
      for (const outcome of ['ADDED', 'KNOWN']) {
        await page.locator('.graphiql-execute-button').click();
        await page.locator('.result-window', { hasText: `"outcome": "${outcome}"` }).waitFor();
      }
    },
    BROWSER_MS,
  );

  test(
    'completion offers the fields of the schema',
    async () => {
      await page.locator('.graphiql-add-tab, .graphiql-tab-add').first().click();
      await page.locator('.graphiql-query-editor .monaco-editor').click();
      await page.keyboard.type('{ artic');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'articles' }).waitFor();
    },
    BROWSER_MS,
  );

  test('asks no other origin and has nothing to complain of', () => {
    expect(requested.length).toBeGreaterThan(5);
    expect(requested.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
