import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf } from '../../support/processes/childrenOf.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { processesWith, untilGone } from '../../support/processes/processes.ts';
import { runCli, start } from '../../support/processes/runCli.ts';
import { startServer, untilUp, type RunningServer } from '../../support/processes/startServer.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres/testDatabase.ts';

/** A server without requests ends well within this time, and PostgreSQL with it. */
const END_LIMIT_MS = 20_000;
const COUNT = '{ articles { totalCount } }';
const ADD = `mutation ($text: String!) {
  addArticle(input: { text: $text, publisher: "Quay Gazette" }) { outcome articleVersion { claims { totalCount } } }
}`;

const started: RunningServer[] = [];
let folder: OpenFolder;
let dataDir: string;

beforeAll(async () => {
  folder = await makeOpenFolder('serve');
  dataDir = join(folder.path, 'data');
});
afterEach(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});
afterAll(async () => {
  await untilGone(folder.path, END_LIMIT_MS);
  await folder.remove();
});

async function serve(args: readonly string[] = [], env: Record<string, string> = {}): Promise<RunningServer> {
  const server = await startServer(args, { env: { CONSILIENCE_DATA_DIR: dataDir, ...env } });
  started.push(server);
  return server;
}

const articles = async ({ ask }: RunningServer): Promise<number> =>
  ((await ask(COUNT)) as { articles: { totalCount: number } }).articles.totalCount;
const add = ({ ask }: RunningServer, boats: number): Promise<unknown> =>
  ask(ADD, { text: `The port authority said that at least ${boats} boats were lost.` });

/** Ends a server as an operator would, and expects a clean end. */
async function stop(server: RunningServer, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  server.kill(signal);
  const { code, stderr } = await server.ended;
  expect({ code, stderr: stderr.split('\n').filter((line) => !/^Stopping|loaded\.$|^$/.test(line)) }).toEqual(
    {
      code: 0,
      stderr: [],
    },
  );
}

describe('consilience serve with its own PostgreSQL', () => {
  // In order: each test finds the data folder as the previous test left it.
  let count: number;

  test('refuses a taken port before it starts anything, and names the cure', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const env = { CONSILIENCE_DATA_DIR: dataDir, PORT: String(port) };
    const { code, stdout, stderr } = await runCli(['serve', '--samples'], { env });
    other.close();
    expect(stderr).toMatch(
      new RegExp(`^Port ${port} is taken\\.\\n  → Choose another one: PORT=\\d+ npm start\\n$`),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(existsSync(dataDir)).toBe(false);
  });

  test('refuses an address that is not of this machine', async () => {
    const env = { CONSILIENCE_DATA_DIR: dataDir, PORT: '0', HOST: '192.0.2.1' };
    const { code, stderr } = await runCli(['serve'], { env });
    expect(stderr).toMatch(/Can't listen on 192\.0\.2\.1:0: EADDRNOTAVAIL\.\n {2}→ Set HOST/);
    expect(code).toBe(1);
  });

  test('continues an interrupted loading of samples, lists its addresses, answers its own example, and ends with 0 on SIGTERM', async () => {
    const dir = { CONSILIENCE_DATA_DIR: dataDir };
    expect((await runCli(['ingest', 'samples/corvane-takeover'], { env: dir })).code).toBe(0);
    const server = await serve(['--samples']);
    const said = server.stdout();
    expect(said).toContain(`${server.origin}/graphql`);
    expect(said).toMatch(/Query page +http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(said).toMatch(new RegExp(`Data folder +${dataDir}`));
    expect(said).toContain('Stop ');
    expect(said).toContain('DATABASE_URL=');
    // Progress is for terminals.
    expect(server.stderr()).toMatch(/^\d+ sample texts loaded\.\n$/);
    const example = /-d '(.*)'$/m.exec(said)?.[1] ?? '';
    const { query } = JSON.parse(example) as { query: string };
    const answer = (await server.ask(query)) as { claims: { nodes: unknown[] } };
    expect(answer.claims.nodes).toHaveLength(1);
    expect(await add(server, 17)).toMatchObject({ addArticle: { outcome: 'ADDED' } });
    count = await articles(server);
    expect(count).toBeGreaterThan(20);
    const env = { ...dir, PORT: new URL(server.origin).port };
    const doctor = await runCli(['doctor'], { env });
    expect(doctor.stdout).toMatch(/^✓ Database +embedded PostgreSQL/m);
    expect(doctor.stdout).toMatch(/^✓ Port +a server answers at/m);
    expect(doctor.code).toBe(0);
    await stop(server);
    expect(processesWith(dataDir)).toEqual([]);
  });

  test('has its data after a restart, and after a kill -9', async () => {
    const second = await serve(['--samples']);
    expect(await articles(second)).toBe(count);
    expect(second.stderr()).toBe('');
    expect(await add(second, 18)).toMatchObject({ addArticle: { outcome: 'ADDED' } });
    second.kill('SIGKILL');
    await second.ended;
    const third = await serve();
    expect(await articles(third)).toBe(count + 1);
    await stop(third, 'SIGINT');
  });

  test('--fresh starts with an empty ledger', async () => {
    const server = await serve(['--fresh']);
    expect(await articles(server)).toBe(0);
    await stop(server);
  });
});

describe('consilience serve with DATABASE_URL', () => {
  let database: TestDatabase;
  let unused: string;
  const env = (): Record<string, string> => ({ DATABASE_URL: database.url, CONSILIENCE_DATA_DIR: unused });

  beforeAll(async () => {
    database = await openTestDatabase();
    unused = join(folder.path, 'unused');
  });
  afterAll(() => database.drop());

  test('uses that server, and makes no PostgreSQL and no data folder for one', async () => {
    const server = await serve([], env());
    expect(server.stdout()).toMatch(
      new RegExp(`Database +127\\.0\\.0\\.1:\\d+${new URL(database.url).pathname}\\n`),
    );
    expect(server.stdout()).not.toContain(new URL(database.url).password);
    expect(await articles(server)).toBe(0);
    expect(childrenOf(server.pid)).toEqual([]);
    await stop(server);
    expect(readdirSync(unused)).toEqual([expect.stringMatching(/^log-127\.0\.0\.1_\d+_/)]);
  });

  test('loads no samples into a ledger that has articles of others', async () => {
    await runCli(['ingest', 'samples/river-flood/02-meridian-wire-at-least-23.md'], { env: env() });
    const server = await serve(['--samples'], env());
    expect(await articles(server)).toBe(1);
    await stop(server);
  });

  test('refuses --fresh, because the database may have other data', async () => {
    const { code, stderr } = await runCli(['serve', '--fresh'], { env: { ...env(), PORT: '0' } });
    expect(stderr).toMatch(/--fresh is only for the embedded PostgreSQL\.\n {2}→ Empty your own database/);
    expect(code).toBe(1);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'npm start ends its server when npm gets a %s',
    async (signal) => {
      const npm = start('npm', ['start', '--silent'], { env: { ...env(), PORT: '0', HOME: folder.path } });
      const server = await untilUp(npm);
      npm.kill(signal);
      await npm.ended;
      const isUp = (): Promise<boolean> =>
        fetch(`${server.origin}/health/live`).then(
          ({ ok }) => ok,
          () => false,
        );
      const deadline = Date.now() + END_LIMIT_MS;
      while ((await isUp()) && Date.now() < deadline) await sleep(50);
      expect(await isUp()).toBe(false);
    },
  );
});
