import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../support/openFolder.ts';
import { runCli, type Ran } from '../support/runCli.ts';
import { startServer, type RunningServer } from '../support/startServer.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/testDatabase.ts';
import { testSigner } from '../ledger/log/testSigner.ts';

const LIMIT_MS = 120_000;
const ADD = `mutation ($text: String!) { addArticle(input: { text: $text, publisher: "Quay Gazette" }) { outcome
  articleVersion { claims { nodes { id } } } } }`;

let folder: OpenFolder;
let database: TestDatabase;
let server: RunningServer;
let receipt: string;
let key: string;
beforeAll(async () => {
  folder = await makeOpenFolder('verify');
  database = await openTestDatabase();
  server = await startServer([], { env: env() });
  const added = await add(17);
  receipt = await receiptOf(added.addArticle.articleVersion.claims.nodes[0].id as string);
  key = (await (await fetch(`${server.origin}/log.vkey`)).text()).trim();
  await writeFile(file('receipt'), receipt);
  await writeFile(file('key'), `${key}\n`);
}, LIMIT_MS);
afterAll(async () => {
  server.kill('SIGKILL');
  await server.ended;
  await database.drop();
  await folder.remove();
});

const env = (): Record<string, string> => ({
  DATABASE_URL: database.url,
  CONSILIENCE_DATA_DIR: folder.path,
  CONSILIENCE_LOG_DIR: join(folder.path, 'log'),
});
const file = (name: string): string => join(folder.path, name);
const verify = (...args: string[]): Promise<Ran> => runCli(['verify', ...args], { env: env() });
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const add = (boats: number): Promise<any> =>
  server.ask(ADD, { text: `The port authority said that at least ${boats} boats were lost.` });

async function receiptOf(id: string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const { claim } = await server.ask(`{ claim(id: "${id}") { ledgerEntry { receipt } } }`);
    if (claim.ledgerEntry !== null) return claim.ledgerEntry.receipt as string;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the claim did not come into the log');
}

describe('consilience verify', () => {
  test('is content with a database that nobody altered, while the server runs', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d+ entries of localhost\/consilience, \d+ of them as kept outside: every entry and every row/m,
    );
  });

  test('names what was altered and exits with 1', async () => {
    const alter = (rule: string): Promise<Record<string, unknown>[]> =>
      ask(
        database.url,
        `SET session_replication_role = replica; UPDATE claim SET rule = ${rule} WHERE id = (SELECT min(id) FROM claim)`,
      );
    const id = String((await ask(database.url, 'SELECT min(id) AS id FROM claim'))[0]?.['id']);
    await alter(`rule || 'x'`);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^✗ row ${id} \\(position \\d+\\): not what was recorded: rule$`, 'm'));
    await alter('left(rule, -1)');
    expect((await verify()).code).toBe(0);
  });

  test('names what is defined otherwise, and how much waits unsigned', async () => {
    const MERGED = 'ALTER FUNCTION merged_into(text, timestamptz)';
    await ask(database.url, `ALTER TABLE claim DISABLE TRIGGER rows_are_only_added; ${MERGED} IMMUTABLE`);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ trigger rows_are_only_added on claim: it is disabled$/m);
    expect(stdout).toMatch(/^✗ function merged_into\(.*\): its volatility is immutable instead of stable$/m);
    expect(stdout).toMatch(/^\d+ definitions: 2 are not as the migrations make them/m);
    expect(stdout).toMatch(/: every entry and every row is as it was recorded\.$/m);
    expect(stdout).toMatch(/^(No entry|1 entry|\d+ entries) waits? for .* place in the log/m);
    await ask(database.url, `ALTER TABLE claim ENABLE TRIGGER rows_are_only_added; ${MERGED} STABLE`);
  });

  test('leaves a database alone that lacks migrations, and says so', async () => {
    const empty = await openEmptyDatabase();
    const { code, stderr } = await runCli(['verify', '--key', key], {
      env: { ...env(), DATABASE_URL: empty.url },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/The database lacks \d+ migrations: .*_tables, .*\n {2}→ Start the server once/);
    expect(await ask(empty.url, `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).toEqual(
      [],
    );
    await empty.drop();
  });

  test('exits with 2 where it has no key, no database, or the key of another log', async () => {
    const nowhere = { ...env(), CONSILIENCE_LOG_DIR: file('nowhere') };
    const keyless = await runCli(['verify'], { env: nowhere });
    expect(keyless).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/There is no key of a log.*\n {2}→ Set CONS/) as unknown,
    });
    const away = await runCli(['verify'], {
      env: { ...env(), DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' },
    });
    expect(away).toMatchObject({ code: 2, stderr: expect.stringContaining('→ Start it') as unknown });
    const other = await verify('--key', testSigner().verifier.text);
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not of this log: it is not signed by/) as unknown,
    });
    const none = await verify('--key', 'abc');
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no verifier key.*\n {2}→ Give the line/) as unknown,
    });
  });
});

describe('consilience verify --receipt', () => {
  const offline = (...args: string[]): Promise<Ran> => runCli(['verify', ...args]);

  test('checks a receipt without database and network, and prints what was recorded', async () => {
    for (const given of [key, file('key')]) {
      const { code, stdout, stderr } = await offline('--receipt', file('receipt'), '--key', given);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        kind: 'claim',
        record: { exact: expect.any(String) as unknown },
      });
      expect(stderr).toMatch(/^It holds: localhost\/consilience signed on 20/);
    }
  });

  test.each([
    [
      'a truncated one',
      () => receipt.slice(0, receipt.indexOf('\n\n') + 20),
      /checkpoint in the receipt can't be trusted/,
    ],
    [
      'one that ends in front of its checkpoint',
      () => receipt.split('\n\n')[0]!,
      /is no receipt: it is cut off/,
    ],
    [
      'one of another entry',
      () => receipt.replace(/^extra .*$/m, `extra ${Buffer.from('{}').toString('base64')}`),
      /does not prove its entry/,
    ],
    ['something else', () => 'abc', /is no receipt/],
    ['nothing', () => '', /is no receipt/],
  ])('refuses %s with the reason and what to do', async (_, text, reason) => {
    await writeFile(file('bad'), text());
    const { code, stdout, stderr } = await offline('--receipt', file('bad'), '--key', key);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/\n {2}→ \w/);
  });

  test('refuses the key of another log, and exits with 2 without a key or a file', async () => {
    const other = await offline('--receipt', file('receipt'), '--key', testSigner().verifier.text);
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('not signed by')]);
    const bad = await offline('--receipt', file('receipt'), '--key', 'abc');
    expect([bad.code, bad.stderr]).toEqual([1, expect.stringContaining("key can't be used")]);
    expect((await offline('--receipt', file('receipt'))).code).toBe(2);
    expect((await offline('--receipt', file('nothing'), '--key', key)).code).toBe(2);
  });
});

describe('consilience verify --log', () => {
  const follow = (...more: string[]): Promise<Ran> =>
    verify('--log', server.origin, '--pin', file('pin'), ...more);

  test('remembers the log, insists that it goes on from there, and refuses another past', async () => {
    const first = await follow();
    expect(first).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('for the first time') as unknown,
    });
    const early = await readFile(file('pin'), 'utf8');
    await receiptOf((await add(18)).addArticle.articleVersion.claims.nodes[0].id as string);
    expect(await follow()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('it goes on from the') as unknown,
    });
    const late = await readFile(file('pin'), 'utf8');
    expect(late).not.toBe(early);
    expect(await follow('--key', key)).toMatchObject({ code: 0 });
    const size = Number(/\n(\d+)\n/.exec(late)?.[1]);
    await ask(
      database.url,
      `SET session_replication_role = replica; UPDATE tree_node SET hash = sha256(hash) WHERE level = 0 AND index = 1`,
    );
    const changed = await follow();
    expect([changed.code, changed.stderr]).toEqual([
      1,
      expect.stringMatching(/tiles of the log do not make the root.*\n {2}→ Keep/),
    ]);
    await ask(
      database.url,
      `SET session_replication_role = replica;
       DELETE FROM tree_node; DELETE FROM checkpoint WHERE size = ${size}`,
    );
    const back = await follow();
    expect([back.code, back.stderr]).toEqual([
      1,
      expect.stringMatching(/entries and had \d+ before\.\n {2}→ Keep/),
    ]);
    expect(await readFile(file('pin'), 'utf8')).toBe(late);
  });

  test('exits with 2 where the log is away, the address or the pin file is none, or the key is of another', async () => {
    await rm(file('pin'), { force: true });
    const away = await verify('--log', 'http://127.0.0.1:1', '--pin', file('pin'));
    expect(away).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/does not answer.*\n {2}→ See that/s) as unknown,
    });
    expect((await verify('--log', 'nowhere', '--pin', file('pin'))).code).toBe(2);
    await writeFile(file('pin'), 'abc');
    expect(await follow()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no pin file') as unknown,
    });
    await writeFile(file('pin'), `${testSigner().verifier.text}\n\nx`);
    expect(await follow('--key', key)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('another key') as unknown,
    });
    expect((await verify('--log', server.origin)).code).toBe(2);
  });
});
