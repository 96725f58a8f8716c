import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateNativeFolder } from '../../../src/postgres/cluster/binaries.ts';
import type { ErrorWithRemedy } from '../../../src/domain/errorWithRemedy.ts';
import { isKind } from '../../../src/domain/errorWithRemedy.ts';
import {
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from '../../../src/postgres/embedded/startEmbedded.ts';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { processesWith } from '../../support/processes/processes.ts';

describe('startEmbedded', () => {
  let folder: OpenFolder;
  let dataDir: string;
  const running: Pick<EmbeddedPostgres, 'stop'>[] = [];

  beforeEach(async () => {
    folder = await makeOpenFolder('embedded');
    dataDir = join(folder.path, 'data');
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await folder.remove();
  });

  async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
    return await startDurable({ durable: false, ...options });
  }

  async function startDurable(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
    const server = await startEmbedded({ dataDir, onNotice: () => undefined, ...options });
    running.push(server);
    return server;
  }

  /** Makes a data folder and gives its home. */
  async function startAndStop(): Promise<string> {
    const server = await start();
    await server.stop();
    return server.dataDir;
  }

  async function refusal(options: Partial<EmbeddedOptions> = {}): Promise<ErrorWithRemedy> {
    const error: unknown = await start(options).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (isKind(error, 'POSTGRES')) return error;
    throw new Error(`expected an error of kind POSTGRES, got ${String(error)}`);
  }

  const setting = async (server: EmbeddedPostgres, name: string) =>
    (await ask(server.url, `SELECT current_setting('${name}') AS value`))[0]?.['value'];

  test('gives a durable UTF-8 database that keeps its data over a restart', async () => {
    const first = await startDurable();
    expect(first.owned).toBe(true);
    expect(first.url).toMatch(/^postgresql:\/\/consilience:[\w-]{32}@127\.0\.0\.1:\d+\/consilience$/);
    expect(await setting(first, 'fsync')).toBe('on');
    expect(await setting(first, 'server_encoding')).toBe('UTF8');
    expect(await setting(first, 'server_version')).toMatch(/^18\./);
    expect(await ask(first.url, `SELECT upper('é') AS up, 'Z' < 'a' AS by_code`)).toEqual([
      { up: 'É', by_code: true },
    ]);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    await first.stop();
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(processesWith(folder.path)).toEqual([]);
    const second = await startDurable();
    expect(second.dataDir).toBe(first.dataDir);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  test('listens on the loopback address alone, and asks everybody for the password', async () => {
    const server = await start();
    expect(await setting(server, 'listen_addresses')).toBe('127.0.0.1');
    expect(await setting(server, 'unix_socket_directories')).toBe('');
    const port = Number(new URL(server.url).port).toString(16).toUpperCase().padStart(4, '0');
    const sockets = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8')));
    // In /proc/net/tcp 0A is the state LISTEN, and 127.0.0.1 is written backwards.
    const listening = sockets.join('\n').match(new RegExp(`\\w+:${port} \\w+:0000 0A`, 'g'));
    expect(listening).toEqual([`0100007F:${port} 00000000:0000 0A`]);
    const guess = server.url.replace(/:[\w-]{32}@/, ':guess@');
    await expect(ask(guess, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const password = await stat(join(server.dataDir, 'cluster', 'consilience.password'));
    expect(password.mode & 0o777).toBe(0o600);
    expect(
      await ask(
        server.url,
        `SELECT rolpassword LIKE 'SCRAM-SHA-256$%' AS scram FROM pg_authid
        WHERE rolname = 'consilience'`,
      ),
    ).toEqual([{ scram: true }]);
  });

  test('joins its own server when it is asked twice, and the last one to leave stops it', async () => {
    const one = await start();
    const two = await start();
    expect([one.owned, two.owned]).toEqual([true, false]);
    expect(two.url).toBe(one.url);
    await one.stop();
    expect(await ask(two.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await two.stop();
    expect(processesWith(folder.path)).toEqual([]);
  });

  test('starts over locks whose owners are dead, or whose number another process has by now', async () => {
    const home = await startAndStop();
    const nobodysPid = 4_194_304 + 1;
    await writeFile(join(home, 'start.lock'), `${String(nobodysPid)} 1 dead`);
    const leftovers = [
      `start.lock.${String(nobodysPid)}-ab`,
      `probe-${String(nobodysPid)}-ab`,
      'new-0123456789ab',
    ];
    for (const name of leftovers) await writeFile(join(home, name), 'cut short');
    await writeFile(join(home, 'running.json'), '{"port":1,"lifelinePath":"/nowhere","owner');
    // A process of the server's own user, and no PostgreSQL: by its number alone PostgreSQL would take it for one.
    const { uid, gid } = await stat(join(home, 'cluster'));
    const other = spawn('sleep', ['60'], {
      stdio: 'ignore',
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    });
    running.push({ stop: () => Promise.resolve(void other.kill()) });
    const pidFile = `${String(other.pid)}\n${home}\n1\n1\n\n127.0.0.1\n1 1\nready\n`;
    await writeFile(join(home, 'cluster', 'postmaster.pid'), pidFile);
    expect((await start()).owned).toBe(true);
    const names = await readdir(home);
    expect(names.filter((name) => leftovers.includes(name) || name.startsWith('start.lock'))).toEqual([]);
  });

  test('`fresh` deletes the data, and nothing that another program put there', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE old (x int)');
    await writeFile(join(dataDir, 'keys.json'), '{}');
    await writeFile(join(first.dataDir, 'notes.txt'), 'mine');
    const inUse = await refusal({ fresh: true });
    expect(inUse.message).toContain(`in use by process ${String(process.pid)}`);
    await first.stop();
    const second = await start({ fresh: true });
    expect(await ask(second.url, `SELECT to_regclass('old') AS old`)).toEqual([{ old: null }]);
    expect(await readFile(join(dataDir, 'keys.json'), 'utf8')).toBe('{}');
    expect(await readFile(join(first.dataDir, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('refuses a folder of another major version, with the cure, and leaves it alone', async () => {
    const home = await startAndStop();
    await writeFile(join(home, 'cluster', 'PG_VERSION'), '16\n');
    const error = await refusal();
    expect(error.message).toContain('written by another version of PostgreSQL');
    expect(error.message).toContain('version 16');
    expect(error.remedy).toContain('CONSILIENCE_DATA_DIR');
    await writeFile(join(home, 'cluster', 'PG_VERSION'), '18\n');
    expect((await start()).owned).toBe(true);
  });

  test('refuses to use or to delete a cluster that it did not make', async () => {
    const foreign = join(dataDir, 'postgres', 'cluster');
    await mkdir(foreign, { recursive: true });
    await writeFile(join(foreign, 'precious'), 'data');
    expect((await refusal()).message).toContain('is not a data folder that Consilience made');
    expect((await refusal({ fresh: true })).message).toContain('is not deleted');
    expect(await readFile(join(foreign, 'precious'), 'utf8')).toBe('data');
  });

  test('reports a file in the place of the data folder', async () => {
    await writeFile(dataDir, 'not a folder');
    const error = await refusal();
    expect(error.message).toContain(dataDir);
    expect(error.message).toContain('not a folder');
    expect(error.remedy).toContain('CONSILIENCE_DATA_DIR');
  });

  test("tells why it cannot start in PostgreSQL's own words", async () => {
    const home = await startAndStop();
    await writeFile(join(home, 'cluster', 'postgresql.conf'), 'no_such_setting = 1\n');
    const error = await refusal();
    expect(error.message).toContain('did not start');
    expect(error.message).toContain('unrecognized configuration parameter "no_such_setting"');
    expect(error.message).toContain(join(home, 'postgres.log'));
    expect(processesWith(folder.path)).toEqual([]);
  });

  test('names a missing shared library', async () => {
    const nativeFolder = join(folder.path, 'package', 'native');
    await cp(join(locateNativeFolder(), 'bin'), join(nativeFolder, 'bin'), { recursive: true });
    await writeFile(join(folder.path, 'package', 'package.json'), '{ "version": "0.0.0" }');
    const error = await refusal({ nativeFolder, systemFolder: join(folder.path, 'system') });
    expect(error.message).toContain('a shared library is missing');
    expect(error.message).toMatch(/lib\w+\.so/);
    expect(error.remedy).toContain('npm ci');
  });
});

test('a folder below one that takes nothing is refused at once', async () => {
  const started = startEmbedded({ dataDir: '/proc/consilience', onNotice: () => undefined });
  await expect(started).rejects.toThrow(/cannot use the folder \/proc\/consilience/);
});
