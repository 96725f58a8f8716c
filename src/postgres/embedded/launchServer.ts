import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { awaitAnswer } from './awaitAnswer.ts';
import type { Binaries } from '../cluster/binaries.ts';
import { clusterFolder } from '../cluster/cluster.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { explainFailure } from '../cluster/explainFailure.ts';
import type { ClusterPaths } from '../cluster/clusterPaths.ts';
import { startSupervisor, type Supervisor } from './supervisor.ts';

export interface LaunchedServer {
  readonly supervisor: Supervisor;
  readonly port: number;
  readonly lifelinePath: string;
}

/** Recovery after a power cut replays up to 1 GB of log (max_wal_size), which a slow disk does in this time. */
const START_LIMIT_MS = 180_000;

/** Another process can take a free port before this one uses it; five times in a row is not chance. */
const PORT_ATTEMPTS = 5;

/** The processes of a killed server need a moment to see that it is gone; until then a start is refused. */
const SURVIVOR_LIMIT_MS = 10_000;

const PORT_TAKEN = /Address already in use|could not create any TCP\/IP sockets/;
const SURVIVORS = 'pre-existing shared memory block';

/** Starts postgres on a free port of 127.0.0.1 and waits until it answers. Throws ErrorWithRemedy (POSTGRES) with its output. */
export async function launchServer(
  home: ClusterPaths,
  binaries: Binaries,
  password: string,
  durable: boolean,
): Promise<LaunchedServer> {
  const run = await emptyRunFolder(home);
  const started = Date.now();
  for (let attempt = 1; ;) {
    const port = await freePort();
    const lifelinePath = join(run, `lifeline-${randomBytes(6).toString('hex')}`);
    const logFile = await newLog(home);
    const command = [
      join(binaries.binDir, 'postgres'),
      '-D',
      clusterFolder(home.folder),
      ...settings(port, durable),
    ];
    const supervisor = await startSupervisor(home, lifelinePath, logFile, command);
    const deadline = Date.now() + START_LIMIT_MS;
    const giveUp = () => supervisor.hasEnded() || Date.now() > deadline;
    if (await awaitAnswer({ port, password }, giveUp)) return { supervisor, port, lifelinePath };
    const late = !supervisor.hasEnded();
    supervisor.release();
    const log = await readFile(logFile, 'utf8');
    if (log.includes(SURVIVORS) && Date.now() - started < SURVIVOR_LIMIT_MS) continue;
    if (PORT_TAKEN.test(log) && attempt < PORT_ATTEMPTS) attempt += 1;
    else throw explainFailure(late ? slowStart : 'The embedded PostgreSQL did not start', log, logFile);
  }
}

const slowStart = `The embedded PostgreSQL did not answer within ${START_LIMIT_MS / 1000} seconds`;

/** Each setting we depend on, on the command line: no file in the data folder can override it there. */
function settings(port: number, durable: boolean): string[] {
  const onOff = durable ? 'on' : 'off';
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: onOff,
    full_page_writes: onOff,
    synchronous_commit: onOff,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log is for failures to start; texts of articles and regular checkpoints have no place in it.
    log_checkpoints: 'off',
    log_min_error_statement: 'panic',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Asks the system for a free port, and gives it back at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      reject(
        new ErrorWithRemedy(
          'POSTGRES',
          `No port could be opened on 127.0.0.1: ${error.message}.`,
          'Check that the loopback interface is up, or set DATABASE_URL to your own server.',
        ),
      );
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** The folder of the lifelines belongs to the account, because its supervisor removes them. */
async function emptyRunFolder(home: ClusterPaths): Promise<string> {
  const run = join(home.folder, 'run');
  await rm(run, { recursive: true, force: true });
  await mkdir(run, { mode: 0o700 });
  await chmod(run, 0o700);
  if (home.account !== null) await chown(run, home.account.uid, home.account.gid);
  return run;
}

/** Each start has its own log; the previous one is kept for the operator. */
async function newLog(home: ClusterPaths): Promise<string> {
  const log = join(home.folder, 'postgres.log');
  await rename(log, join(home.folder, 'postgres.previous.log')).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  return log;
}
