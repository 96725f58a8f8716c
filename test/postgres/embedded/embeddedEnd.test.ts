import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded } from '../../../src/postgres/embedded/startEmbedded.ts';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { processesWith, untilGone } from '../../support/processes/processes.ts';
import { startChild, started, type EmbeddedChild } from '../../support/postgres/startChild.ts';

/** The files that a stopped server leaves in its folder. */
const LEFT_BEHIND = ['cluster', 'postgres.log', 'postgres.previous.log', 'run', 'running.json'];

/** How long the server may outlive its last user: it writes its memory to the disk, and here there is nothing in it. */
const GONE_LIMIT_MS = 10_000;

describe('after any end of its users', () => {
  let folder: OpenFolder;
  let dataDir: string;
  let children: EmbeddedChild[];
  let kept = 0;

  // One data folder for all: each test starts with the folder as the previous test left it.
  beforeAll(async () => {
    folder = await makeOpenFolder('end');
    dataDir = join(folder.path, 'data');
  });
  afterAll(() => folder.remove());

  beforeEach(() => {
    children = [];
  });
  afterEach(async () => {
    for (const child of children) kill(child.pid);
    for (const { pid } of processesWith(folder.path)) kill(pid);
    await untilGone(folder.path, GONE_LIMIT_MS);
  });

  function kill(pid: number): void {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }

  async function child(wanted = dataDir): Promise<EmbeddedChild> {
    const made = await startChild({ dataDir: wanted });
    children.push(made);
    return made;
  }

  async function keep(url: string): Promise<void> {
    kept += 1;
    await ask(url, 'CREATE TABLE IF NOT EXISTS kept (number int)');
    await ask(url, `INSERT INTO kept VALUES (${String(kept)})`);
  }

  const postmaster = () =>
    processesWith(`postgres -D ${dataDir}`).filter(
      ({ command }) => !command.includes('consilience-supervisor'),
    );

  /** A start by this process finds the last row that was committed, and leaves nothing behind. */
  async function expectKept(): Promise<void> {
    const server = await startEmbedded({ dataDir, onNotice: () => undefined });
    try {
      expect(server.owned).toBe(true);
      expect(await ask(server.url, 'SELECT max(number) AS last FROM kept')).toEqual([{ last: kept }]);
    } finally {
      await server.stop();
    }
    expect(processesWith(folder.path)).toEqual([]);
  }

  const ends: readonly [string, (made: EmbeddedChild) => unknown][] = [
    ['kill -9', ({ pid }) => process.kill(pid, 'SIGKILL')],
    ['kill -9 of its whole process group', ({ pid }) => process.kill(-pid, 'SIGKILL')],
    ['SIGTERM', ({ pid }) => process.kill(pid, 'SIGTERM')],
    ['SIGINT to its process group, as Ctrl-C sends it', ({ pid }) => process.kill(-pid, 'SIGINT')],
    ['SIGHUP to its process group, as a closed terminal sends it', ({ pid }) => process.kill(-pid, 'SIGHUP')],
    [
      'process.exit',
      (made) => {
        made.order('exit');
      },
    ],
    [
      'an error that nobody catches',
      (made) => {
        made.order('throw');
      },
    ],
    [
      'nothing left to do',
      (made) => {
        made.order('run out of work');
      },
    ],
    [
      'stop',
      (made) => {
        made.order('stop');
      },
    ],
  ];

  test.each(ends)('the server ends with it, and its data stay: %s', async (_, end) => {
    const made = await child();
    await keep(started(made).url);
    end(made);
    await made.ended;
    expect(await untilGone(folder.path, GONE_LIMIT_MS)).toEqual([]);
    // A clean end, not one that the next start has to recover from.
    const log = await readFile(join(dataDir, 'postgres', 'postgres.log'), 'utf8');
    expect(log).toMatch(/database system is shut down\n$/);
    await expectKept();
  });

  test('a child that outlives it does not keep the server alive', async () => {
    const made = await child();
    await keep(started(made).url);
    made.order('leave a child behind');
    while (processesWith('sleep 60').length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(made.pid, 'SIGKILL');
    expect(await untilGone(dataDir, GONE_LIMIT_MS)).toEqual([]);
    for (const { pid } of processesWith('sleep 60')) kill(pid);
  });

  test('a killed server is recovered by the next start, and its owner hears of it', async () => {
    const made = await child();
    await keep(started(made).url);
    for (const { pid } of postmaster()) kill(pid);
    while (!made.said().includes('ended unexpectedly'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    made.order('stop');
    await made.ended;
    await expectKept();
  });

  test('all its processes killed at once are recovered by the next start', async () => {
    const made = await child();
    await keep(started(made).url);
    for (const { pid } of processesWith(dataDir)) kill(pid);
    await expectKept();
  });

  test('an orphan whose supervisor was killed as well is stopped by the next start', async () => {
    const made = await child();
    await keep(started(made).url);
    for (const { pid } of processesWith('consilience-supervisor')) {
      if (processesWith(folder.path).some((ours) => ours.pid === pid)) kill(pid);
    }
    process.kill(made.pid, 'SIGKILL');
    await made.ended;
    expect(postmaster()).toHaveLength(1);
    await expectKept();
  });

  test('a second process joins, and the server outlives the first one for it', async () => {
    const owner = await child();
    const guest = await child();
    expect([started(owner).owned, started(guest).owned]).toEqual([true, false]);
    expect(started(guest).url).toBe(started(owner).url);
    await keep(started(guest).url);
    process.kill(owner.pid, 'SIGKILL');
    await owner.ended;
    expect(await ask(started(guest).url, 'SELECT max(number) AS last FROM kept')).toEqual([{ last: kept }]);
    process.kill(guest.pid, 'SIGKILL');
    expect(await untilGone(folder.path, GONE_LIMIT_MS)).toEqual([]);
    await expectKept();
  });

  test('of three that start at the same moment on a new folder, one starts and two join', async () => {
    const wanted = join(folder.path, 'new');
    const made = await Promise.all([child(wanted), child(wanted), child(wanted)]);
    expect(made.map((one) => started(one).owned).toSorted()).toEqual([false, false, true]);
    expect(new Set(made.map((one) => started(one).url)).size).toBe(1);
    for (const one of made) process.kill(one.pid, 'SIGKILL');
    expect(await untilGone(folder.path, GONE_LIMIT_MS)).toEqual([]);
  });

  test('one that is killed while it starts leaves nothing that hinders the next', async () => {
    const wanted = join(folder.path, 'killed');
    // The moments differ on purpose: in the lock, in initdb, while postgres comes up.
    for (const moment of [150, 300, 450, 600, 900]) {
      const starting = startChild({ dataDir: wanted });
      starting.then(
        (made) => children.push(made),
        () => undefined,
      );
      await new Promise((resolve) => setTimeout(resolve, moment));
      for (const { pid, command } of processesWith(wanted)) {
        if (command.includes('embeddedChild')) kill(pid);
      }
      await starting.catch(() => undefined);
    }
    const server = await startEmbedded({ dataDir: wanted, onNotice: () => undefined });
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    // An initdb that lost its parent may have continued to write; after its end, a start clears its files as well.
    expect(await untilGone(wanted, GONE_LIMIT_MS)).toEqual([]);
    await (await startEmbedded({ dataDir: wanted, onNotice: () => undefined })).stop();
    expect(LEFT_BEHIND).toEqual(expect.arrayContaining(await readdir(server.dataDir)));
  });
});
