import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { runCli, type Ran } from '../../support/processes/runCli.ts';
import { startServer, type RunningServer } from '../../support/processes/startServer.ts';
import {
  openEmptyDatabase,
  openTestDatabase,
  type TestDatabase,
} from '../../support/postgres/testDatabase.ts';
import { testSigner } from '../../support/testSigner.ts';

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
});
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
// oxlint-disable-next-line typescript/no-explicit-any
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
  test('accepts an unaltered database while the server runs', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^\d+ entries of localhost\/consilience\/[0-9a-f]{8}, \d+ of them as kept outside: every entry and every row/m,
    );
  });

  test('names the altered row and exits with 1', async () => {
    const alter = (rule: string): Promise<Record<string, unknown>[]> =>
      ask(
        database.url,
        `SET session_replication_role = replica; UPDATE claim SET rule = ${rule} WHERE id = (SELECT min(id) FROM claim)`,
      );
    const id = String((await ask(database.url, 'SELECT min(id) AS id FROM claim'))[0]?.['id']);
    await alter(`rule || 'x'`);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^✗ row ${id} \\(position \\d+\\): differs from the record: rule$`, 'm'),
    );
    await alter('left(rule, -1)');
    expect((await verify()).code).toBe(0);
  });

  test('names altered definitions, and counts the entries that wait unsigned', async () => {
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

  test('changes nothing in a database that lacks migrations, and says so', async () => {
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

  test('exits with 2 without a key or a database, and for the key of another log', async () => {
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
    // The command checks the database before the folder.
    const both = await runCli(['verify'], {
      env: { ...nowhere, DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' },
    });
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('→ Start it') as unknown });
    const noFolder = await runCli(['verify'], { env: { ...env(), CONSILIENCE_LOG_DIR: file('key') } });
    expect(noFolder).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /can't be read: ENOTDIR\.\n {2}→ See that CONSILIENCE_LOG_DIR/,
      ) as unknown,
    });
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

  test('checks a receipt without database and network, and prints the recorded claim', async () => {
    for (const given of [key, file('key')]) {
      const { code, stdout, stderr } = await offline('--receipt', file('receipt'), '--key', given);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        kind: 'claim',
        record: { exact: expect.any(String) as unknown },
      });
      expect(stderr).toMatch(/^It holds: localhost\/consilience\/[0-9a-f]{8} signed on 20/);
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
      /is not a receipt: it is cut off/,
    ],
    [
      'one of another entry',
      () => receipt.replace(/^extra .*$/m, `extra ${Buffer.from('{}').toString('base64')}`),
      /does not prove its entry/,
    ],
    ['something else', () => 'abc', /is not a receipt/],
    ['nothing', () => '', /is not a receipt/],
  ])('refuses %s with the reason and the remedy', async (_, text, reason) => {
    await writeFile(file('bad'), text());
    const { code, stdout, stderr } = await offline('--receipt', file('bad'), '--key', key);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/\n {2}→ \w/);
  });

  test('refuses the key of another log', async () => {
    const other = await offline('--receipt', file('receipt'), '--key', testSigner().verifier.text);
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('not signed by')]);
  });

  test('answers the same by the short path as by the whole command line', async () => {
    for (const [name, code] of [
      ['receipt', 0],
      ['key', 1],
      ['nothing', 2],
    ] as const) {
      const short = await offline('--receipt', file(name), '--key', key);
      expect(short).toEqual(await offline(`--receipt=${file(name)}`, `--key=${key}`));
      expect(short.code).toBe(code);
    }
  });
});

describe('consilience verify --log', () => {
  const follow = (...more: string[]): Promise<Ran> =>
    verify('--log', server.origin, '--pin', file('pin'), ...more);

  test('remembers the log, and insists that the log goes on from there', async () => {
    const first = await follow();
    expect(first).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /for the first time, and its key with it; \d+ entries read\.\n$/,
      ) as unknown,
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
    expect(await readFile(file('pin'), 'utf8')).toBe(late);
  });

  test('reads the entries, and accepts erased ones that an erasure in the log names', async () => {
    const [{ id }] = (await ask(database.url, 'SELECT min(id) AS id FROM article_version')) as [
      { id: string },
    ];
    const erased = await runCli(['erase', id, '--reason', 'a test'], { env: env() });
    expect(erased).toMatchObject({ code: 0 });
    await rm(file('pin'));
    const { code, stdout, stderr } = await follow();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /remembered for the first time, and its key with it; \d+ entries read, [1-9]\d* of them erased as/,
    );
  });

  test('refuses a log with altered entries and with erased words that no erasure names', async () => {
    const before = await readFile(file('pin'), 'utf8');
    await rm(file('pin'));
    const alter = async (sql: string): Promise<Ran> => {
      await ask(database.url, `SET session_replication_role = replica; ${sql}`);
      return follow();
    };
    const [{ at, bytes }] = (await ask(
      database.url,
      `SELECT position AS at, encode(bytes, 'hex') AS bytes FROM ledger_entry WHERE subject_kind = 'erasure'`,
    )) as [{ at: string; bytes: string }];
    await ask(database.url, 'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_leaf_hash_check');
    const altered = await alter(`UPDATE ledger_entry SET bytes = bytes || ' '::bytea WHERE position = ${at}`);
    expect(altered).toMatchObject({ code: 1, stdout: '' });
    expect(altered.stderr).toContain(`✗ Entry ${at}: its bytes do not have the hash that was signed.\n`);
    // The altered entry was the erasure, so the erased entries have no erasure now.
    expect(altered.stderr).toMatch(/✗ Entry \d+: its words are gone, and nothing in the log says/);
    expect(await follow('--heads-only')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('entries were not read') as unknown,
    });
    // The command read only the head, so it reads the entries the next time.
    expect((await follow()).code).toBe(1);
    expect(
      await alter(`UPDATE ledger_entry SET bytes = decode('${bytes}', 'hex') WHERE position = ${at}`),
    ).toMatchObject({ code: 0 });
    await writeFile(file('pin'), before);
    expect(await follow()).toMatchObject({ code: 0 });
  });

  test('refuses tiles that do not make the root, and keeps the head', async () => {
    const pin = await readFile(file('pin'), 'utf8');
    const head = await (await fetch(`${server.origin}/checkpoint`)).text();
    const size = head.split('\n')[1]!;
    await ask(
      database.url,
      `SET session_replication_role = replica; UPDATE tree_node SET hash = sha256(hash) WHERE level = 0 AND index = 1`,
    );
    const changed = await follow();
    expect([changed.code, changed.stderr]).toEqual([
      1,
      expect.stringMatching(/✗ The tiles of the log do not make the root that it has signed\.\n {2}→ Keep/),
    ]);
    const [, conflict = ''] = /and (\S+)\. The log has signed both/.exec(changed.stderr) ?? [];
    expect(conflict).toMatch(new RegExp(`/pin\\.conflict-${size}-[0-9a-f]{8}$`));
    expect(await readFile(conflict, 'utf8')).toBe(head);
    expect(await readFile(file('pin'), 'utf8')).toBe(pin);
  });
});
