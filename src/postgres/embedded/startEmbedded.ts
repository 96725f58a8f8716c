import { closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { awaitAnswer, withClient, type Address } from './awaitAnswer.ts';
import { locateNativeFolder, prepareBinaries, type Binaries } from '../cluster/binaries.ts';
import { openCluster, removeCluster, SUPERUSER } from '../cluster/cluster.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { explainingFileErrors } from '../cluster/explainFailure.ts';
import { chooseClusterPaths } from '../cluster/chooseClusterPaths.ts';
import type { ClusterPaths } from '../cluster/clusterPaths.ts';
import { enrol, type Enrolment } from './enrolment.ts';
import { openLifeline } from './supervisor.ts';
import { launchServer } from './launchServer.ts';
import {
  endOrphan,
  livePostmaster,
  publishedServer,
  publishServer,
  removeStaleLock,
  withdrawServer,
} from './runningServer.ts';
import { withStartLock } from './startLock.ts';

/** A PostgreSQL that runs for as long as a process that started or joined it. */
export interface EmbeddedPostgres {
  /** postgresql://user:password@127.0.0.1:port/consilience */
  readonly url: string;
  /** The folder of the data: the folder `postgres` in the requested one, or the one that a notice named. */
  readonly dataDir: string;
  /** The folder of the programs initdb, pg_ctl and postgres. */
  readonly binDir: string;
  /** Whether this process started the server; `false`: it joined one that was running. */
  readonly owned: boolean;
  /** Aborted when the server that this process started ends without being told to. */
  readonly lost: AbortSignal;
  /** Notices for a person about this start, also given to `onNotice`. */
  readonly notices: readonly string[];
  /** Leaves the server and, if no other process uses it, waits until it has stopped. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The wanted folder; everything is kept in its subfolder `postgres`. */
  readonly dataDir: string;
  /** Deletes the data first. Refused while another process uses them. */
  readonly fresh?: boolean;
  readonly onNotice: (line: string) => void;
  /** `false` trades safety in a power cut for speed; only for data that may be lost. */
  readonly durable?: boolean;
  /** The folder `native` with PostgreSQL's programs; npm's platform package if not given. */
  readonly nativeFolder?: string;
  /** The folder in which root puts the files that its account cannot reach elsewhere. */
  readonly systemFolder?: string;
}

const DATABASE = 'consilience';
const SYSTEM_FOLDER = '/var/lib/consilience';

/** A running server that was published answers within this time, or there is something wrong with it. */
const JOIN_LIMIT_MS = 15_000;

/** Longer than the supervisor's patience with a shutdown, so that a stop is waited for to its end. */
const STOP_LIMIT_MS = 40_000;

const POLL_MS = 20;

/**
 * Starts the PostgreSQL of `dataDir`, or joins the one that runs there. It stops by itself when the last process that
 * uses it has ended, however that process ended. Throws ErrorWithRemedy (POSTGRES).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const notices: string[] = [];
  const lost = new AbortController();
  const onNotice = (line: string) => {
    notices.push(line);
    options.onNotice(line);
  };
  const systemFolder = options.systemFolder ?? SYSTEM_FOLDER;
  const nativeFolder = options.nativeFolder ?? locateNativeFolder();
  return await explainingFileErrors(options.dataDir, async () => {
    const home = await chooseClusterPaths(options.dataDir, systemFolder, onNotice);
    const copyFolder = join(home.account === null ? home.folder : systemFolder, 'programs');
    return await withStartLock(home.folder, async () => {
      const binaries = await prepareBinaries(nativeFolder, copyFolder, home.account, onNotice);
      const joined = await joinServer(home, options.fresh ?? false, onNotice);
      if (options.fresh === true) await removeCluster(home.folder);
      const durable = options.durable ?? true;
      const password = await openCluster(home, binaries, durable);
      const use =
        joined ??
        (await ownServer(home, binaries, password, durable, (line) => {
          onNotice(line);
          lost.abort();
        }));
      const address = { port: use.port, password };
      const enrolment = await claimUse(address, use);
      return {
        url: `postgresql://${SUPERUSER}:${password}@127.0.0.1:${use.port}/${DATABASE}`,
        dataDir: home.folder,
        binDir: binaries.binDir,
        owned: use.owned,
        notices,
        lost: lost.signal,
        stop: stopOnce(home, use, enrolment),
      };
    });
  });
}

/** This process's part in a running server. */
interface Use {
  readonly owned: boolean;
  readonly port: number;
  readonly lifelinePath: string;
  release(): void;
  /**
   * Whether the processes have ended, as far as this process can know: it is the parent only of the processes
   * that it started.
   */
  hasEnded(): boolean;
}

/** Our part in the server that has the data open, or `null` if there is none (any more). */
async function joinServer(
  home: ClusterPaths,
  fresh: boolean,
  onNotice: (line: string) => void,
): Promise<Use | null> {
  const pid = await livePostmaster(home.folder);
  if (pid === null) {
    await removeStaleLock(home.folder);
    return null;
  }
  const published = await publishedServer(home.folder);
  const lifeline = published === null ? null : openLifeline(published.lifelinePath);
  if (published === null || lifeline === null) {
    await endOrphan(home.folder, pid, onNotice);
    return null;
  }
  if (fresh) {
    closeSync(lifeline);
    throw new ErrorWithRemedy(
      'POSTGRES',
      `The data in ${home.folder} are in use by process ${published.ownerPid}, so they are not deleted.`,
      'Stop that process first, or choose another data folder with CONSILIENCE_DATA_DIR.',
    );
  }
  onNotice(`Joined the PostgreSQL that process ${published.ownerPid} started in ${home.folder}.`);
  return {
    owned: false,
    port: published.port,
    lifelinePath: published.lifelinePath,
    release: () => {
      closeSync(lifeline);
    },
    hasEnded: () => true,
  };
}

async function ownServer(
  home: ClusterPaths,
  binaries: Binaries,
  password: string,
  durable: boolean,
  onLost: (line: string) => void,
): Promise<Use> {
  await withdrawServer(home.folder);
  const { supervisor, port, lifelinePath } = await launchServer(home, binaries, password, durable);
  let released = false;
  const release = () => {
    released = true;
    supervisor.release();
  };
  void supervisor.ended.then(() => {
    if (!released) onLost(`PostgreSQL ended unexpectedly; its log is ${join(home.folder, 'postgres.log')}.`);
  });
  try {
    await publishServer(home.folder, { port, lifelinePath, ownerPid: process.pid });
  } catch (error) {
    release();
    throw error;
  }
  return { owned: true, port, lifelinePath, release, hasEnded: () => supervisor.hasEnded() };
}

/** Puts us on the list of users once the server, joined or started, has answered and has our database. */
async function claimUse(address: Address, use: Use): Promise<Enrolment> {
  try {
    await makeDatabase(address);
    return await enrol(dirname(use.lifelinePath));
  } catch (error) {
    use.release();
    throw error;
  }
}

async function makeDatabase(address: Address): Promise<void> {
  const deadline = Date.now() + JOIN_LIMIT_MS;
  if (!(await awaitAnswer(address, () => Date.now() > deadline))) {
    throw new ErrorWithRemedy(
      'POSTGRES',
      `A PostgreSQL runs on this data folder (port ${address.port}), but it does not answer.`,
      'Stop the process that started it, and start again.',
    );
  }
  await withClient(address, 'postgres', async (client) => {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

function stopOnce(home: ClusterPaths, use: Use, enrolment: Enrolment): () => Promise<void> {
  let stopped: Promise<void> | null = null;
  return () => (stopped ??= leaveServer(home, use, enrolment));
}

/** Releases the lifeline and, if that was the last hold, waits for the server's end. */
async function leaveServer(home: ClusterPaths, use: Use, enrolment: Enrolment): Promise<void> {
  const isShared = await enrolment.leave();
  use.release();
  if (isShared) return;
  const deadline = Date.now() + STOP_LIMIT_MS;
  while (Date.now() < deadline && (!use.hasEnded() || (await livePostmaster(home.folder)) !== null)) {
    await sleep(POLL_MS);
  }
}
