import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmod, chown, cp, lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { locateNativeFolder } from '../../../src/postgres/cluster/binaries.ts';
import {
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from '../../../src/postgres/embedded/startEmbedded.ts';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { processesWith, untilGone } from '../../support/processes/processes.ts';
import { startChild, started } from '../../support/postgres/startChild.ts';

const GONE_LIMIT_MS = 10_000;

const isRoot = process.getuid?.() === 0;
if (!isRoot)
  process.stderr.write('The cases of root are left out, because these tests do not run as root.\n');
const asRoot = isRoot ? test : test.skip;

/** The user id and group id of `nobody`, an ordinary user that every system has. */
const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) =>
  Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout),
);
/** A clone below root's home cannot be read by an ordinary user, who then cannot run it either. */
const nobodyReadsUs = isRoot && spawnSync('test', ['-r', import.meta.filename], { uid, gid }).status === 0;
if (isRoot && !nobodyReadsUs)
  process.stderr.write('The cases of an ordinary user are left out: it may not read this clone.\n');
const asNobody = nobodyReadsUs ? test : test.skip;

describe('started by root or an ordinary user', () => {
  let folder: OpenFolder;
  let systemFolder: string;
  const running: EmbeddedPostgres[] = [];

  beforeEach(async () => {
    folder = await makeOpenFolder('root');
    systemFolder = join(folder.path, 'system');
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    for (const { pid } of processesWith(folder.path)) process.kill(pid, 'SIGKILL');
    await untilGone(folder.path, GONE_LIMIT_MS);
    await folder.remove();
  });

  async function start(options: Omit<EmbeddedOptions, 'onNotice'>): Promise<EmbeddedPostgres> {
    const server = await startEmbedded({
      systemFolder,
      durable: false,
      onNotice: () => undefined,
      ...options,
    });
    running.push(server);
    return server;
  }

  /** A folder below one that only root may enter, as root's home is. */
  async function shutFolder(): Promise<string> {
    const shut = join(folder.path, 'shut');
    await mkdir(join(shut, 'inside'), { recursive: true });
    await chmod(shut, 0o700);
    return join(shut, 'inside');
  }

  /** A copy of the package as npm unpacks it without install scripts: no links. */
  async function copyPackage(to: string): Promise<string> {
    const native = locateNativeFolder();
    await cp(join(native, '..', 'package.json'), join(to, 'package.json'));
    await cp(native, join(to, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: async (path) => !path.endsWith('.a') && !(await lstat(path)).isSymbolicLink(),
    });
    return join(to, 'native');
  }

  const serverUser = () => new Set(processesWith(`postgres -D ${folder.path}`).map(({ user }) => user));

  asRoot('runs under a system user, who owns the cluster and nothing else', async () => {
    const dataDir = join(folder.path, 'data');
    const server = await start({ dataDir });
    const { uid: owner } = await stat(join(server.dataDir, 'cluster'));
    expect(owner).not.toBe(0);
    expect(serverUser().has('root')).toBe(false);
    for (const path of [dataDir, server.dataDir]) expect((await stat(path)).uid).toBe(0);
    expect(server.dataDir).toBe(join(dataDir, 'postgres'));
    expect(server.notices.join('\n')).toContain('refuses to run as root');
  });

  asRoot(
    'puts the data elsewhere when they are asked for below a folder its user may not enter',
    async () => {
      const dataDir = await shutFolder();
      const server = await start({ dataDir });
      expect(server.dataDir).toMatch(new RegExp(`^${systemFolder}/data-[0-9a-f]{12}$`));
      expect(server.notices.join('\n')).toContain(`The data are in ${server.dataDir}`);
      expect(await readdir(dataDir)).toEqual([]);
      await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
      await server.stop();
      // Opening the folder later must not make the data seem lost.
      await chmod(join(dataDir, '..'), 0o755);
      const again = await start({ dataDir });
      expect(again.dataDir).toBe(server.dataDir);
      expect(await ask(again.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    },
  );

  asRoot('keeps the data of two such folders apart', async () => {
    const shut = await shutFolder();
    const [one, two] = [await start({ dataDir: join(shut, 'a') }), await start({ dataDir: join(shut, 'b') })];
    expect(one.dataDir).not.toBe(two.dataDir);
    expect(two.owned).toBe(true);
  });

  asRoot('copies the programs when the clone lies below a folder its user may not enter', async () => {
    const nativeFolder = await copyPackage(join(await shutFolder(), 'package'));
    const server = await start({ dataDir: join(folder.path, 'data'), nativeFolder });
    expect(server.binDir.startsWith(join(systemFolder, 'programs-'))).toBe(true);
    expect(server.notices.join('\n')).toContain('programs were copied to');
    expect(server.dataDir).toBe(join(folder.path, 'data', 'postgres'));
    await server.stop();
    const again = await start({ dataDir: join(folder.path, 'data'), nativeFolder });
    expect(again.binDir).toBe(server.binDir);
    expect(again.notices.join('\n')).not.toContain('were copied');
  });

  asRoot('copes with both at once, under a strict umask', async () => {
    const inside = await shutFolder();
    const nativeFolder = await copyPackage(join(inside, 'package'));
    const before = process.umask(0o077);
    try {
      const server = await start({ dataDir: join(inside, 'data'), nativeFolder });
      expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(server.dataDir.startsWith(systemFolder)).toBe(true);
    } finally {
      process.umask(before);
    }
  });

  asRoot('says so when data are in a folder that has been shut since', async () => {
    const dataDir = await shutFolder();
    await chmod(join(dataDir, '..'), 0o755);
    const server = await start({ dataDir });
    await server.stop();
    await chmod(join(dataDir, '..'), 0o700);
    await expect(start({ dataDir })).rejects.toMatchObject({
      message: expect.stringContaining('cannot work there (any more)'),
      remedy: expect.stringContaining('chmod a+x'),
    });
  });

  asNobody('an ordinary user runs it as itself, also with programs it may only read', async () => {
    const home = join(folder.path, 'home');
    await mkdir(home);
    await chown(home, uid, gid);
    const nativeFolder = await copyPackage(join(folder.path, 'package'));
    const child = await startChild({ dataDir: join(home, 'data'), nativeFolder }, { uid, gid });
    const server = started(child);
    expect(serverUser()).toEqual(new Set(['nobody']));
    expect(server.binDir.startsWith(join(home, 'data', 'postgres', 'programs-'))).toBe(true);
    expect(server.notices.join('\n')).not.toContain('refuses to run as root');
    await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    child.order('stop');
    await child.ended;
    // Root may look after the data of an ordinary user, and leaves them that user's.
    const asRootNow = await start({ dataDir: join(home, 'data'), nativeFolder });
    expect(await ask(asRootNow.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(serverUser()).toEqual(new Set(['nobody']));
    await asRootNow.stop();
    const again = await startChild({ dataDir: join(home, 'data'), nativeFolder }, { uid, gid });
    expect(await ask(started(again).url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  asNobody('an ordinary user is told when the folder is not its own', async () => {
    const { answer } = await startChild({ dataDir: join(folder.path, 'data') }, { uid, gid });
    expect(answer).toMatchObject({
      message: expect.stringContaining('cannot be written'),
      remedy: expect.stringContaining('CONSILIENCE_DATA_DIR'),
    });
  });
});
