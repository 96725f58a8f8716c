import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterFolder } from '../cluster/cluster.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { isNumberTaken, processIdentity } from '../locks/processIdentity.ts';

/**
 * The data that a second process needs in order to join. The password is not included: it stays in the
 * cluster.
 */
export interface RunningServer {
  readonly port: number;
  readonly lifelinePath: string;
  /** The process that started the server, for messages to people. */
  readonly ownerPid: number;
}

/** After its last user has left, a supervisor stops the server within this time, or kills it. */
const NATURAL_END_LIMIT_MS = 5_000;

/** The time each signal has to end an orphan, from the mildest to the one that cannot be refused. */
const SIGNALS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
];
const POLL_MS = 50;

function runningFile(home: string): string {
  return join(home, 'running.json');
}

/** Publishes a server that answers. Written beside and renamed, so that no process reads half of it. */
export async function publishServer(home: string, server: RunningServer): Promise<void> {
  const temporary = `${runningFile(home)}.${randomBytes(6).toString('hex')}`;
  await writeFile(temporary, JSON.stringify(server), { flag: 'wx', mode: 0o644 });
  await rename(temporary, runningFile(home));
}

/** The last published server, which may have ended since. */
export async function publishedServer(home: string): Promise<RunningServer | null> {
  try {
    return JSON.parse(await readFile(runningFile(home), 'utf8')) as RunningServer;
  } catch {
    // Missing, or cut short by a power cut: then there is no server to join.
    return null;
  }
}

export async function withdrawServer(home: string): Promise<void> {
  await rm(runningFile(home), { force: true });
}

/** The process id of the postgres that has the cluster of `home` open, or `null`. */
export async function livePostmaster(home: string): Promise<number | null> {
  const cluster = clusterFolder(home);
  const pid = await postmasterPid(cluster);
  return pid !== null && isPostmasterOf(pid, cluster) ? pid : null;
}

/**
 * Removes a postmaster.pid that would deceive PostgreSQL: its number now belongs to another process, or to a
 * zombie, as in a container whose first process reaps no children. A number without a process is left to
 * PostgreSQL, which looks for survivors of that server before it starts.
 */
export async function removeStaleLock(home: string): Promise<void> {
  const cluster = clusterFolder(home);
  const pid = await postmasterPid(cluster);
  if (pid === null || !isNumberTaken(pid) || isPostmasterOf(pid, cluster)) return;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/**
 * Waits for a server whose last user has left to end, and ends it if it does not: no process can be using it.
 */
export async function endOrphan(home: string, pid: number, onNotice: (line: string) => void): Promise<void> {
  if (await hasGone(home, NATURAL_END_LIMIT_MS)) return;
  onNotice(`Process ${pid} is a PostgreSQL whose owner is gone; it is being stopped.`);
  for (const [signal, limitMs] of SIGNALS) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself in this moment, or is not ours to end; the wait below tells which.
    }
    if (await hasGone(home, limitMs)) return;
  }
  throw new ErrorWithRemedy(
    'POSTGRES',
    `Process ${pid} is a PostgreSQL without an owner in ${home}, and it cannot be stopped.`,
    `End process ${pid}, or choose another data folder with CONSILIENCE_DATA_DIR.`,
  );
}

async function hasGone(home: string, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while ((await livePostmaster(home)) !== null) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

/** The first line of postmaster.pid; PostgreSQL writes a negative number in single-user mode. */
async function postmasterPid(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Math.abs(Number.parseInt(text, 10));
  return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
}

/** A postmaster works in its data folder, so the working folder tells it from any other process with that number. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (processIdentity(pid) === null) return false;
  try {
    const here = statSync(`/proc/${pid}/cwd/.`);
    const there = statSync(cluster);
    return here.dev === there.dev && here.ino === there.ino;
  } catch {
    return commandLine(pid).includes(`postgres -D ${cluster}`);
  }
}

function commandLine(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
