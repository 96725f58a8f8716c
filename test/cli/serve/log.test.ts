import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testSignerKey } from '../../support/testSigner.ts';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { runCli } from '../../support/processes/runCli.ts';
import { startServer, type RunningServer } from '../../support/processes/startServer.ts';
import {
  copyTestDatabase,
  openTestDatabase,
  type TestDatabase,
} from '../../support/postgres/testDatabase.ts';
import { until } from '../../support/until.ts';

const ADD = `mutation ($text: String!) { addArticle(input: { text: $text, publisher: "Quay Gazette" }) { outcome } }`;
const SAMPLE = 'samples/river-flood/02-meridian-wire-at-least-23.md';
/** An article that is not in the log yet. One is enough: each takes a third of a second. */
const ANOTHER = 'samples/corvane-takeover/01-market-beacon-job-cuts.md';

let folder: OpenFolder;
let database: TestDatabase;
let logDir: string;
const started: RunningServer[] = [];
beforeAll(async () => {
  folder = await makeOpenFolder('cli-log');
});
afterAll(() => folder.remove());

const folderOf = ({ url }: TestDatabase): string => join(folder.path, new URL(url).pathname);

async function useEmptyDatabase(): Promise<void> {
  database = await openTestDatabase();
  logDir = folderOf(database);
}

afterEach(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
  await database.drop();
});

const env = (changed: Record<string, string> = {}): Record<string, string> => ({
  DATABASE_URL: database.url,
  CONSILIENCE_DATA_DIR: folder.path,
  CONSILIENCE_LOG_DIR: logDir,
  ...changed,
});

async function serve(changed: Record<string, string> = {}): Promise<RunningServer> {
  const server = await startServer([], { env: env(changed) });
  started.push(server);
  return server;
}

const add = ({ ask: send }: RunningServer, boats: number): Promise<unknown> =>
  send(ADD, { text: `The port authority said that at least ${boats} boats were lost.` });
const sizeOfLog = async (): Promise<number> =>
  Number((await ask(database.url, 'SELECT count(*) AS n FROM ledger_entry'))[0]?.['n']);
const waiting = async (): Promise<number> =>
  Number((await ask(database.url, 'SELECT count(*) AS n FROM outbox'))[0]?.['n']);
const ready = async ({ origin }: RunningServer): Promise<unknown> =>
  (await fetch(`${origin}/health/ready`)).json();

describe('consilience serve and the log', () => {
  beforeEach(useEmptyDatabase);

  test('brings every addition into the log, with a key that only its owner can read', async () => {
    const server = await serve();
    await add(server, 17);
    await until(async () => (await sizeOfLog()) > 4 && (await waiting()) === 0);
    expect(await ready(server)).toEqual({ status: 'ready', log: 'LEADS' });
    for (const file of ['log.key', 'log.checkpoint'])
      expect((await stat(join(logDir, file))).mode & 0o077).toBe(0);
    const key = await readFile(join(logDir, 'log.key'), 'utf8');
    expect(key).toMatch(/^PRIVATE\+KEY\+localhost\/consilience\/[0-9a-f]{8}\+[0-9a-f]{8}\+/);
    expect(server.stdout() + server.stderr()).not.toContain(key.trim().split('+').slice(4).join('+'));
    const tables = await ask(database.url, 'SELECT note FROM checkpoint');
    expect(JSON.stringify(tables)).not.toContain('PRIVATE');
  });

  test('of two servers on one database one leads, and the other takes over when it is killed', async () => {
    const first = await serve();
    await until(async () => ((await ready(first)) as { log: string }).log === 'LEADS');
    const second = await serve();
    await until(async () => ((await ready(second)) as { log: string }).log === 'STANDS_BY');
    await add(second, 18);
    await until(async () => (await waiting()) === 0 && (await sizeOfLog()) > 0);
    first.kill('SIGKILL');
    await until(async () => ((await ready(second)) as { log: string }).log === 'LEADS');
    const before = await sizeOfLog();
    await add(second, 19);
    await until(async () => (await sizeOfLog()) > before && (await waiting()) === 0);
    expect(second.stderr()).toBe('');
    const kept = await readFile(join(logDir, 'log.checkpoint'), 'utf8');
    expect([await (await fetch(`${second.origin}/checkpoint`)).text(), await readdir(logDir)]).toEqual([
      ...[kept, ['log.checkpoint', 'log.key']],
    ]);
  });

  test('refuses to sign in a database that was set back, says so, and takes writes into the queue meanwhile', async () => {
    const server = await serve();
    await add(server, 20);
    await until(async () => (await sizeOfLog()) > 0 && (await waiting()) === 0);
    await ask(
      database.url,
      `SET session_replication_role = replica;
         DELETE FROM ledger_entry; DELETE FROM tree_node; DELETE FROM checkpoint`,
    );
    // Before any write.
    await until(async () => ((await ready(server)) as { log: string }).log === 'REFUSES');
    const reason = expect.stringMatching(/^The database is behind/) as unknown;
    expect(await ready(server)).toEqual({ status: 'ready', log: 'REFUSES', reason });
    expect((await fetch(`${server.origin}/checkpoint`)).status).toBe(503);
    await add(server, 21);
    expect(server.stderr()).toMatch(
      /Nothing more enters the log\. The database is behind: its log has 0 entries/,
    );
    expect(server.stderr()).toMatch(/→ Nothing more is signed\. Restore the newest backup/);
    expect(await add(server, 22)).toEqual({ addArticle: { outcome: 'ADDED' } });
    expect([await sizeOfLog(), (await waiting()) > 4]).toEqual([0, true]);
    expect(server.stderr().match(/Nothing more enters the log/g)?.length).toBe(1);
  });
});

describe('consilience ingest and a new log', () => {
  beforeEach(useEmptyDatabase);

  test('ends when every entry is in the log, whose name is in the key', async () => {
    const named = env({ CONSILIENCE_LOG_NAME: 'facts.example/log' });
    const { code, stderr } = await runCli(['ingest', SAMPLE], { env: named });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect([(await sizeOfLog()) > 4, await waiting()]).toEqual([true, 0]);
    const origin = async (): Promise<unknown> =>
      (await readFile(join(logDir, 'log.checkpoint'), 'utf8')).split('\n')[0];
    expect(await origin()).toBe('facts.example/log');
    // The name is part of the key, so an existing log keeps its name.
    await runCli(['ingest', ANOTHER], { env: env({ CONSILIENCE_LOG_NAME: 'other.example/log' }) });
    expect(await origin()).toBe('facts.example/log');
  });
});

describe('a ledger whose log has entries', () => {
  let ingested: TestDatabase;

  // One ingest for all tests: each works on its own copy of the database and of the log's folder.
  beforeAll(async () => {
    await useEmptyDatabase();
    ingested = database;
    expect((await runCli(['ingest', SAMPLE], { env: env() })).code).toBe(0);
  });
  beforeEach(async () => {
    database = await copyTestDatabase(ingested);
    logDir = folderOf(database);
    await cp(folderOf(ingested), logDir, { recursive: true });
  });
  afterAll(() => ingested.drop());

  test('takes the key that is set, and refuses a text that is not a key', async () => {
    const key = await readFile(join(logDir, 'log.key'), 'utf8');
    const bad = await runCli(['ingest', SAMPLE], { env: env({ CONSILIENCE_LOG_KEY: key.slice(0, -9) }) });
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(
      /signer key that is set has no signer key in it.*\n {2}→ Set it to the whole line/,
    );
    expect(bad.stderr).not.toContain(key.slice(-20, -10));
    await rm(join(logDir, 'log.key'));
    const good = await runCli(['ingest', SAMPLE], { env: env({ CONSILIENCE_LOG_KEY: key }) });
    expect({ code: good.code, stderr: good.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['serve', ['--port', '0']],
    ['ingest', [SAMPLE]],
  ])('%s ends at the start, and makes no key, if the key of the log is lost', async (command, args) => {
    await rm(join(logDir, 'log.key'));
    const { code, stdout, stderr } = await runCli([command, ...args], { env: env() });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^There is no key in .*, but the database has the log localhost\/consilience\/[0-9a-f]{8} of \d+ entries/,
    );
    expect(stderr).toMatch(/→ Restore log\.key from your backup, set CONSILIENCE_LOG_KEY/);
    expect(await readdir(logDir)).toEqual(['log.checkpoint']);
  });

  test("ends at the start if the key is not the log's key", async () => {
    const size = await sizeOfLog();
    const other = env({
      CONSILIENCE_LOG_KEY: testSignerKey(),
      CONSILIENCE_LOG_DIR: join(folder.path, 'other'),
    });
    const { code, stderr } = await runCli(['ingest', ANOTHER], { env: other });
    expect([code, await sizeOfLog(), await waiting()]).toEqual([1, size, 0]);
    expect(stderr).toMatch(
      /is not the one that signed the log localhost\/consilience\/[0-9a-f]{8} of \d+ entries in the database/,
    );
    expect(stderr).not.toContain(testSignerKey());
  });

  test('adds, says that the entries wait, and ends with 3 until a checkpoint is kept again', async () => {
    const size = await sizeOfLog();
    await rm(join(logDir, 'log.checkpoint'));
    const { code, stdout, stderr } = await runCli(['ingest', ANOTHER], { env: env() });
    expect([code, /[1-9]\d* added/.test(stdout)]).toEqual([3, true]);
    expect(stderr).toMatch(
      /Nothing more enters the log\. The database has a log of \d+ signed entries, but no checkpoint/,
    );
    expect(stderr).toMatch(/→ Nothing is signed\. .*consilience verify --keep/);
    expect(stderr).toMatch(/still waits for its place in the log/);
    expect([await sizeOfLog(), (await waiting()) > 0]).toEqual([size, true]);
    const verified = await runCli(['verify', '--keep'], { env: env() });
    expect([verified.code, verified.stderr]).toEqual([0, '']);
    expect(verified.stdout).toMatch(new RegExp(`^Kept in .*: ${size} entries, root \\S{44}\\.$`, 'm'));
    expect((await runCli(['ingest', SAMPLE], { env: env() })).code).toBe(0);
    expect([(await sizeOfLog()) > size, await waiting()]).toEqual([true, 0]);
    expect((await runCli(['verify', '--keep'], { env: env() })).stdout).toMatch(/has a checkpoint already/);
  });

  test('keeps nothing if something differs', async () => {
    await rm(join(logDir, 'log.checkpoint'));
    await ask(database.url, `SET session_replication_role = replica; UPDATE claim SET rule = rule || 'x'`);
    const { code, stderr } = await runCli(['verify', '--keep'], { env: env() });
    expect([code, stderr]).toEqual([1, 'Nothing is stored: look at the differences first.\n']);
    expect(await readdir(logDir)).toEqual(['log.key']);
  });

  test('continues the log with a set key and a new folder, and says so', async () => {
    const size = await sizeOfLog();
    const key = (await readFile(join(logDir, 'log.key'), 'utf8')).trim();
    const second = env({
      CONSILIENCE_LOG_KEY: key,
      CONSILIENCE_LOG_DIR: join(folder.path, `second-${size}`),
    });
    const { code, stderr } = await runCli(['ingest', ANOTHER], { env: second });
    expect([code, (await sizeOfLog()) > size]).toEqual([0, true]);
    expect(stderr).toMatch(
      new RegExp(
        `^There was no checkpoint in .*second-${size}\\. The log in the database is gone on from as it is: ${size} entries, root \\S{44}\\.`,
      ),
    );
  });

  test("reports a folder that can't be written once", async () => {
    const server = await serve();
    await until(async () => ((await ready(server)) as { log: string }).log === 'LEADS');
    await rename(logDir, `${logDir}-aside`);
    await writeFile(logDir, '');
    await add(server, 23);
    await until(async () => ((await ready(server)) as { log: string }).log === 'FAILS');
    expect(await ready(server)).toEqual({
      ...{ status: 'ready', log: 'FAILS' },
      reason: expect.stringMatching(/^The log folder failed: /) as unknown,
    });
    expect((await fetch(`${server.origin}/checkpoint`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(server.stderr().match(/Nothing more enters the log\. The log folder failed: /g)?.length).toBe(1);
    expect(server.stderr()).toMatch(
      /→ Check that this account can read and write .* and that its disk is not full/,
    );
    await rm(logDir);
    await rename(`${logDir}-aside`, logDir);
    await until(async () => (await waiting()) === 0);
    expect(await ready(server)).toEqual({ status: 'ready', log: 'LEADS' });
  });
});
