import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../src/postgres/embedded/startEmbedded.ts';
import type { EmbeddedPostgres } from '../../src/postgres/embedded/startEmbedded.ts';
import { checkpointStore } from '../../src/ledger/logFolder/checkpointStore.ts';
import { formatSignerKey, parseSignerKey } from '../../src/log/note/signer.ts';
import { must } from '../support/must.ts';
import { ask } from '../support/ask.ts';
import { openProxy } from '../support/postgres/openProxy.ts';
import { makeOpenFolder } from '../support/processes/makeOpenFolder.ts';
import { startServer } from '../support/processes/startServer.ts';
import type { RunningServer } from '../support/processes/startServer.ts';
import type { Verifier } from '../../src/log/note/verifier.ts';

/** The processes that are killed, with a signal that a process can't catch. */
export const VICTIMS = ['server', 'sequencer', 'backend', 'postmaster'] as const;
export type Victim = (typeof VICTIMS)[number];

/** Two servers on their own PostgreSQL, any part of which can be killed and comes back. */
export interface LedgerSite {
  /** The addresses of the servers that are up. */
  origins(): readonly string[];
  readonly databaseUrl: () => string;
  readonly verifier: Verifier;
  /** The last checkpoints that the servers kept, outside of the database. */
  kept(): Promise<readonly string[]>;
  /** Kills one, and resolves when everything is up again. */
  kill(victim: Victim, random: () => number): Promise<void>;
  /** Tells the servers to end, as an operator does, and gives their exit codes. */
  stopServers(): Promise<readonly (number | null)[]>;
  close(): Promise<void>;
}

const SERVERS = 2;
/** Bounds a hang, not a speed: with six programs on two cores a database that crashed took more than a minute. */
const RECOVERY_MS = 300_000;
const POLL_MS = 50;

export async function openLedgerSite(): Promise<LedgerSite> {
  const folder = await makeOpenFolder('torture');
  const dataDir = join(folder.path, 'data');
  const startDatabase = (): Promise<EmbeddedPostgres> =>
    // As in production: one that does not wait for the disk forgets the last commits when it is killed.
    startEmbedded({ dataDir, onNotice: () => undefined });
  let database = await startDatabase();
  const proxy = await openProxy(database.url);
  const key = formatSignerKey({ name: 'torture.example/log', bytes: randomBytes(32) });
  const logDir = (at: number): string => join(folder.path, `log-${at}`);
  const start = (at: number): Promise<RunningServer> =>
    startServer([], {
      env: { DATABASE_URL: proxy.url, CONSILIENCE_LOG_KEY: key, CONSILIENCE_LOG_DIR: logDir(at) },
    });
  // One after the other, because the first one migrates.
  const servers: RunningServer[] = [];
  for (let at = 0; at < SERVERS; at++) servers.push(await start(at));

  const again = async (at: number): Promise<void> => {
    servers[at]!.kill('SIGKILL');
    await servers[at]!.ended;
    await retried(async () => {
      servers[at] = await start(at);
    });
  };
  const isUp = async (): Promise<void> => {
    await ask(proxy.url, 'SELECT 1');
    for (const { origin } of servers)
      // Not whether it is ready: sixteen writers may hold all of its connections when it is asked.
      if (!(await fetch(`${origin}/health/live`)).ok) throw new Error('a server does not answer yet');
  };
  const killers: Readonly<Record<Victim, (random: () => number) => Promise<void>>> = {
    server: async (random) => again(Math.floor(random() * SERVERS)),
    sequencer: async () => again(await leader(servers)),
    backend: (random) => killBackend(proxy.url, random),
    postmaster: async () => {
      await killPostmaster(database.dataDir);
      await proxy.cut();
      // Its children hold the memory for a moment longer.
      await retried(async () => {
        database = await startDatabase();
      });
      proxy.turnTo(Number(new URL(database.url).port));
      await proxy.mend();
    },
  };
  return {
    origins: () => servers.map(({ origin }) => origin),
    databaseUrl: () => proxy.url,
    verifier: must(parseSignerKey(key)).verifier,
    kept: async () => {
      const notes = await Promise.all(servers.map((_, at) => checkpointStore(logDir(at)).read()));
      return notes.flat();
    },
    kill: async (victim, random) => {
      await killers[victim](random);
      await retried(isUp);
    },
    stopServers: async () => {
      for (const { kill } of servers) kill('SIGTERM');
      return (await Promise.all(servers.map(({ ended }) => ended))).map(({ code }) => code);
    },
    close: async () => {
      for (const { kill } of servers) kill('SIGKILL');
      await proxy.close();
      await database.stop();
      await folder.remove();
    },
  };
}

async function killBackend(url: string, random: () => number): Promise<void> {
  const backends = await ask(
    url,
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY pid`,
  );
  const pid = Number(backends[Math.floor(random() * backends.length)]?.['pid'] ?? 0);
  if (pid > 0) process.kill(pid, 'SIGKILL');
}

async function killPostmaster(dataDir: string): Promise<void> {
  const text = await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').catch(() =>
    readFile(join(dataDir, 'postmaster.pid'), 'utf8'),
  );
  process.kill(Number.parseInt(text, 10), 'SIGKILL');
}

/** The server that leads; the first one if none says so. */
async function leader(servers: readonly RunningServer[]): Promise<number> {
  for (const [at, { origin }] of servers.entries()) {
    const health = (await (await fetch(`${origin}/health/ready`)).json().catch(() => null)) as {
      log?: string;
    } | null;
    if (health?.log === 'LEADS') return at;
  }
  return 0;
}

/** Tries until it works; rejects with the last error when the time is over. */
async function retried(run: () => Promise<void>): Promise<void> {
  const end = performance.now() + RECOVERY_MS;
  for (;;) {
    try {
      await run();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(POLL_MS);
    }
  }
}
