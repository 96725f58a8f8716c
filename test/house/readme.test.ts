import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { makeOpenFolder } from '../support/processes/makeOpenFolder.ts';
import type { OpenFolder } from '../support/processes/makeOpenFolder.ts';

/** The tests run the examples of the README as they are, against the server of `npm start`. */
const README_ORIGIN = 'http://127.0.0.1:4000';
/** The README promises an answer within 90 s of `npm start`. */
const START_LIMIT_MS = 90_000;

interface Block {
  readonly language: string;
  readonly code: string;
}

const readme = await readFile('README.md', 'utf8');
const blocks: Block[] = [...readme.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
  language: language!,
  code: code!,
}));
const shell = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code.trim());

let folder: OpenFolder;
let server: ChildProcess;
let origin: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await makeOpenFolder('readme');
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
  environment = { ...inherited, CONSILIENCE_DATA_DIR: folder.path, PORT: '0' };
  server = spawn('npm', ['start'], { env: environment, detached: true });
  let said = '';
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  origin = await new Promise((resolve, reject) => {
    server.once('exit', () => {
      reject(new Error(said));
    });
    server.stdout!.on('data', () => {
      // The server prints the curl last.
      const found = /(http:\S+)\/graphql[^]*curl [^\n]*\n/.exec(said);
      if (found) resolve(found[1]!);
    });
  });
}, START_LIMIT_MS);

afterAll(async () => {
  process.kill(-server.pid!, 'SIGTERM');
  // Not `exit`: npm ends before its children.
  await once(server, 'close');
  await folder.remove();
});

async function query(code: string): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: code }),
  });
  return (await response.json()) as { data: Record<string, unknown> };
}

test('the first query gives the answer that the README shows', async () => {
  const asked = blocks.findIndex(({ language }) => language === 'graphql');
  expect(blocks[asked + 1]!.language).toBe('json answer');
  expect(await query(blocks[asked]!.code)).toEqual(JSON.parse(blocks[asked + 1]!.code));
});

test('every other operation answers without an error', async () => {
  const operations = blocks.filter(({ language }) => language === 'graphql').slice(1);
  expect(operations.length).toBeGreaterThan(0);
  for (const { code } of operations) {
    const { data, errors } = await query(code);
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
    if (code.startsWith('mutation')) {
      expect(data).toMatchObject({ addArticle: { outcome: 'ADDED', refusals: [] } });
    }
  }
});

test('every command gives the answer that the README promises', async () => {
  const commands = shell.filter((command) => !command.startsWith('npm ci'));
  const run = promisify(execFile);
  const answers = new Map<string, string>();
  for (const command of commands) {
    const { stdout } = await run('bash', ['-c', command.replaceAll(README_ORIGIN, origin)], {
      env: environment,
    });
    answers.set(command, stdout);
  }
  const answerOf = (word: string): string =>
    answers.get(commands.find((command) => command.includes(word))!)!;
  expect(JSON.parse(answerOf('curl'))).toMatchObject({ data: { articles: { nodes: [{}, {}, {}] } } });
  expect(answerOf('ingest')).toMatch(/^0 added, 0 new versions, \d+ known already, 0 refused/);
  expect(answerOf('consilience read')).toMatch(/about 80 drones.* APPROXIMATELY 80/);
  expect(answerOf('read-again')).toBe('0 read again, 0 claims\n');
  expect(answerOf('export')).toMatch(/^article,id,publisher/);
  expect(answerOf('consilience owners')).toBe('1 owner recorded, 0 known already\n');
  expect(answerOf('doctor')).not.toContain('✗');
  expect(answerOf('verify')).toMatch(/every entry and every row is as it was recorded/);
});

test('the two commands are npm scripts, and the table has every setting with its default', () => {
  expect(shell.filter((command) => command.startsWith('npm ci'))).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
  const table = [...readme.matchAll(/^\| `([A-Z_]+)`\s+\| (?:`(.*?)`|none)\s+\|/gm)].map(
    ([, name, value]) => [name, value ?? null],
  );
  const { databaseUrl, dataDir, port, host, operator, logLevel, chat, log } = readConfig({}, '');
  expect(Object.fromEntries(table)).toEqual({
    DATABASE_URL: databaseUrl,
    CONSILIENCE_DATA_DIR: dataDir.slice(1),
    CONSILIENCE_LOG_DIR: log.folder.slice(1),
    CONSILIENCE_LOG_KEY: log.key,
    CONSILIENCE_LOG_NAME: log.name,
    CONSILIENCE_LOG_CLOCK_WAS_AHEAD: log.clockWasAhead,
    PORT: String(port),
    HOST: host,
    CONSILIENCE_OPERATOR: operator,
    LOG_LEVEL: logLevel,
    CONSILIENCE_CHAT_URL: chat,
    CONSILIENCE_CHAT_MODEL: null,
    CONSILIENCE_CHAT_KEY: null,
  });
});
