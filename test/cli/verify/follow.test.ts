import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { must } from '../../support/must.ts';
import { testSigner, testSignerKey } from '../../support/testSigner.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { openStaticLog, type StaticLog } from '../../support/ledger/openStaticLog.ts';
import { runCli, type Ran } from '../../support/processes/runCli.ts';
import { startServer, type RunningServer } from '../../support/processes/startServer.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres/testDatabase.ts';
import { until } from '../../support/until.ts';

const SIZE = 300;
const { verifier } = testSigner();

let folder: OpenFolder;
let log: StaticLog;
const others: StaticLog[] = [];
beforeEach(async () => {
  folder = await makeOpenFolder('follow');
  log = await openStaticLog(SIZE);
});
afterEach(async () => {
  for (const one of [log, ...others.splice(0)]) await one.close();
  await folder.remove();
});

const file = (name: string): string => join(folder.path, name);
const follow = (at: { readonly origin: string } = log, ...more: string[]): Promise<Ran> =>
  runCli(['verify', '--log', at.origin, '--pin', file('pin'), ...more]);
const pinned = async (): Promise<string> => readFile(file('pin'), 'utf8');
const another = async (count: number, words?: string): Promise<StaticLog> => {
  const other = await openStaticLog(count, words);
  others.push(other);
  return other;
};
/** The files beside a pin that keep other heads. */
const conflicts = async (): Promise<string[]> =>
  (await readdir(folder.path)).filter((name) => name.startsWith('pin.conflict-'));

describe('a pin', () => {
  test('has the key, the number of read entries, and the signed head', async () => {
    const ran = await follow();
    expect(ran).toMatchObject({
      ...{ code: 0, stderr: '' },
      stdout: `ledger.example/test has ${SIZE} entries: remembered for the first time, and its key with it; ${SIZE} entries read.\n`,
    });
    const [key, entries, gap, ...note] = (await pinned()).split('\n');
    expect([key, entries, gap]).toEqual([verifier.text, `entries ${SIZE}`, '']);
    expect(must(openCheckpoint(note.join('\n'), verifier)).size).toBe(SIZE);
    expect(await readdir(folder.path)).toEqual(['pin']);
  });

  test('is replaced instead of written over, so that a crash leaves the old pin or the new one', async () => {
    await follow();
    const before = await stat(file('pin'));
    log.grow(1);
    expect(await follow()).toMatchObject({ code: 0 });
    expect((await stat(file('pin'))).ino).not.toBe(before.ino);
    expect(await readdir(folder.path)).toEqual(['pin']);
  });

  test('may be a link, and in a folder that does not exist yet', async () => {
    await follow();
    await rename(file('pin'), file('real'));
    await symlink('real', file('pin'));
    log.grow(1);
    expect(await follow()).toMatchObject({ code: 0 });
    expect((await readdir(folder.path)).sort()).toEqual(['pin', 'real']);
    expect(await readFile(file('real'), 'utf8')).toContain(`entries ${SIZE + 1}`);
    const ran = await runCli(['verify', '--log', log.origin, '--pin', file('new/pin')]);
    expect(ran).toMatchObject({ code: 0 });
  });

  test('from before entries were read lets the command read them all once', async () => {
    await follow();
    const [key, , ...rest] = (await pinned()).split('\n');
    await writeFile(file('pin'), [key, ...rest].join('\n'));
    expect((await follow()).stdout).toContain(`the ${SIZE} that were remembered; ${SIZE} entries read`);
    expect(await pinned()).toContain(`\nentries ${SIZE}\n`);
  });

  test('of heads only does not pass for a pin of entries', async () => {
    expect((await follow(log, '--heads-only')).stdout).toMatch(/its key with it; entries were not read\.\n$/);
    expect(await pinned()).toContain('\nentries 0\n');
    expect((await follow()).stdout).toContain(`; ${SIZE} entries read`);
  });

  test('that is cut off anywhere is refused, or has the same head', async () => {
    await follow();
    const whole = await pinned();
    // Without its last line, the time after the signature, it is the same head.
    const lengths = [0, 1, 40, whole.indexOf('\n'), whole.indexOf('\n') + 9, whole.indexOf('\n\n') + 1];
    for (const length of [
      ...lengths,
      whole.indexOf('\n\n') + 30,
      whole.lastIndexOf('—') - 1,
      whole.length - 1,
    ]) {
      await writeFile(file('pin'), whole.slice(0, length));
      const { code, stdout, stderr } = await follow();
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/pin.*\n {2}→ \w/);
    }
  });
});

describe('followers of one pin', () => {
  /** Gives the first follower only the head until `done` resolves. */
  async function first(meanwhile: () => Promise<unknown>): Promise<Ran> {
    let goOn = (): void => undefined;
    let isWaiting = false;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    log.alter(async (path, answer) => {
      if (isWaiting || !path.startsWith('tile/')) return answer;
      isWaiting = true;
      await gate;
      return answer;
    });
    const slow = follow();
    await until(() => Promise.resolve(isWaiting));
    await meanwhile();
    goOn();
    return slow;
  }

  test('do not set it back: the slower one reads the log once more', async () => {
    await follow();
    log.grow(10);
    const slow = await first(async () => {
      log.grow(10);
      expect(await follow()).toMatchObject({ code: 0 });
    });
    expect(slow).toMatchObject({ code: 0, stderr: '' });
    expect(slow.stdout).toContain(`has ${SIZE + 20} entries: it goes on from the ${SIZE + 20}`);
    expect(await pinned()).toContain(`\nentries ${SIZE + 20}\n`);
  });

  test('find that the log showed them two pasts', async () => {
    const fork = await another(SIZE + 5, 'ships');
    const slow = await first(async () => {
      expect(await follow(fork)).toMatchObject({ code: 0 });
    });
    expect(slow).toMatchObject({ code: 1, stdout: '' });
    expect(await pinned()).toContain(`\nentries ${SIZE + 5}\n`);
    expect(await conflicts()).toHaveLength(1);
  });

  test('wait for one that writes, and take over from one that crashed', async () => {
    const nobody = 4_194_303;
    await writeFile(file('pin.lock'), `${nobody} 1`);
    const many = await Promise.all([follow(), follow(), follow()]);
    expect(many.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      many.map(() => ({ code: 0, stderr: '' })),
    );
    expect(await readdir(folder.path)).toEqual(['pin']);
  });
});

describe('a head that fails a check', () => {
  test.each([
    [
      'a fork with more entries',
      SIZE + 20,
      'ships',
      /✗ The log was changed since it was remembered at 300 entries/,
    ],
    ['a fork of the same size', SIZE, 'ships', /two trees of one size have different roots/],
    [
      'a smaller log',
      SIZE - 20,
      'boats',
      /✗ The log has 280 entries and had 300 before: it was rolled back, or this is an old/,
    ],
  ])('is kept beside the pin: %s', async (_, size, words, told) => {
    await follow();
    const pin = await pinned();
    const other = await another(size, words);
    const { code, stdout, stderr } = await follow(other);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(told);
    const [name = ''] = await conflicts();
    expect(stderr).toContain(`  → Keep ${file('pin')} as it is, and ${file(name)}. The log has signed both`);
    const note = await (await fetch(`${other.origin}/checkpoint`)).text();
    expect(await readFile(file(name), 'utf8')).toBe(note);
    const root = Buffer.from(must(openCheckpoint(note, verifier)).root).toString('hex');
    expect(name).toBe(`pin.conflict-${size}-${root.slice(0, 8)}`);
    expect(await pinned()).toBe(pin);
    // The second time the conflict is already kept, and the remembered log still goes on.
    expect((await follow(other)).code).toBe(1);
    expect(await conflicts()).toEqual([name]);
    expect(await follow()).toMatchObject({ code: 0 });
  });

  test('is kept without a pin too, and no pin is written', async () => {
    log.alter((path, answer) => (path.startsWith('tile/0/') ? Buffer.from(answer!).fill(0, 0, 32) : answer));
    const { code, stderr } = await follow();
    expect([code, (await conflicts()).length]).toEqual([1, 1]);
    expect(stderr).toContain(`The log has signed it as ${verifier.text} and can't deny it`);
    expect(await readdir(folder.path)).toEqual(await conflicts());
  });

  test('is not kept if another key signed it', async () => {
    await follow();
    const { origin } = new URL(log.origin);
    const key = testSigner('ledger.example/other').verifier.text;
    const other = await runCli(['verify', '--log', origin, '--pin', file('other'), '--key', key]);
    expect(other).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/can't be trusted.*\n {2}→ See/) as unknown,
    });
    expect(await readdir(folder.path)).toEqual(['pin']);
  });
});

test('reading a large log shows the progress', async () => {
  const large = await another(60_000);
  const { code, stderr } = await follow(large);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '50176 entries read; the log has 60000\n' });
});

describe('two servers with one key', () => {
  const ADD = `mutation ($text: String!) { addArticle(input: { text: $text, publisher: "Quay Gazette" }) { outcome } }`;
  const databases: TestDatabase[] = [];
  const servers: RunningServer[] = [];
  beforeAll(async () => {
    const key = testSignerKey();
    for (const port of ['harbour', 'river']) {
      const database = await openTestDatabase();
      databases.push(database);
      const home = await makeOpenFolder('two');
      const env = {
        ...{ DATABASE_URL: database.url, CONSILIENCE_LOG_KEY: key },
        ...{ CONSILIENCE_DATA_DIR: home.path, CONSILIENCE_LOG_DIR: join(home.path, 'log') },
      };
      const server = await startServer([], { env });
      servers.push(server);
      await server.ask(ADD, { text: `The ${port} authority said that at least 17 boats were lost.` });
      await until(async () => (await fetch(`${server.origin}/checkpoint`)).ok);
    }
  });
  afterAll(async () => {
    for (const { kill } of servers) kill('SIGKILL');
    await Promise.all(servers.map(({ ended }) => ended));
    for (const database of databases) await database.drop();
  });

  test('but a follower of one past refuses the other', async () => {
    const [one, other] = servers as [RunningServer, RunningServer];
    expect(await follow(one, '--key', verifier.text)).toMatchObject({ code: 0, stderr: '' });
    const forked = await follow(other);
    expect(forked).toMatchObject({ code: 1, stdout: '' });
    expect(forked.stderr).toMatch(
      /^✗ The log .*\n {2}→ Keep .*pin as it is, and .*pin\.conflict-\d+-[0-9a-f]{8}\./,
    );
    expect(await conflicts()).toHaveLength(1);
    expect(await follow(one)).toMatchObject({ code: 0 });
  });
});
