import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { explainFailure } from './explainFailure.ts';
import type { ClusterPaths } from './clusterPaths.ts';
import { isNumberTaken } from '../locks/processIdentity.ts';
import { runCommand } from './runCommand.ts';

/** The superuser of the embedded server. The application's own, lesser role is made by the migrations. */
export const SUPERUSER = 'consilience';

/**
 * 24 random bytes: 192 bits can't be guessed, and base64url keeps them free of characters a URL would need
 * escaped.
 */
const PASSWORD_BYTES = 24;

/** Inside the data folder, so that a folder and its password cannot part; only its owner may read it. */
const PASSWORD_FILE = 'consilience.password';

/** The files that starting a server leaves in a home beside the cluster. */
const SERVER_FILES = ['run', 'running.json', 'postgres.log', 'postgres.previous.log'];

/** PostgreSQL's own data folder within a home. */
export function clusterFolder(home: string): string {
  return join(home, 'cluster');
}

/**
 * The password of the cluster in `home`, which is made first if there is none. Throws ErrorWithRemedy (POSTGRES) if the
 * folder was not made by us or by another major version, or cannot be made.
 */
export async function openCluster(home: ClusterPaths, binaries: Binaries, durable: boolean): Promise<string> {
  await removeLeftovers(home.folder);
  const cluster = clusterFolder(home.folder);
  const version = await readOrNull(join(cluster, 'PG_VERSION'));
  if (version === null && (await isAbsentOrEmpty(cluster)))
    return await createCluster(home, binaries, durable);
  if (version !== null && version !== binaries.majorVersion) {
    throw explainFailure(
      `${cluster} cannot be opened`,
      `The data folder was initialized by PostgreSQL version ${version}, which is not compatible with this version ${binaries.version}.`,
      null,
    );
  }
  const password = await readOrNull(join(cluster, PASSWORD_FILE));
  if (version !== null && password !== null) return password;
  throw new ErrorWithRemedy(
    'POSTGRES',
    `${cluster} is not a data folder that Consilience made: ${version === null ? 'PG_VERSION' : PASSWORD_FILE} is missing.`,
    'Move that folder away, or choose another with CONSILIENCE_DATA_DIR; DATABASE_URL names a server that you run yourself.',
  );
}

/** Deletes the cluster and all else a server left in `home`, and nothing else. */
export async function removeCluster(home: string): Promise<void> {
  const cluster = clusterFolder(home);
  if (!(await isAbsentOrEmpty(cluster))) {
    if ((await readOrNull(join(cluster, PASSWORD_FILE))) === null) {
      throw new ErrorWithRemedy(
        'POSTGRES',
        `${cluster} is not a data folder that Consilience made, so it is not deleted.`,
        'Move that folder away yourself, or choose another with CONSILIENCE_DATA_DIR.',
      );
    }
    // Renamed first: a deletion cut short must not leave half a cluster under the name of a whole one.
    await rename(cluster, join(home, `removed-${randomBytes(6).toString('hex')}`));
  }
  await removeLeftovers(home);
  for (const name of SERVER_FILES) await rm(join(home, name), { recursive: true, force: true });
}

/** Runs initdb beside the goal and renames: a power cut leaves a whole cluster or none. */
async function createCluster(home: ClusterPaths, binaries: Binaries, durable: boolean): Promise<string> {
  const workshop = join(home.folder, `new-${randomBytes(6).toString('hex')}`);
  const fresh = join(workshop, 'cluster');
  const passwordFile = join(workshop, PASSWORD_FILE);
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await mkdir(workshop, { mode: 0o700 });
  try {
    await writeFile(passwordFile, password, { flag: 'wx', mode: 0o600 });
    await chmod(workshop, 0o700);
    if (home.account !== null) {
      for (const path of [passwordFile, workshop]) await chown(path, home.account.uid, home.account.gid);
    }
    await runInitdb(home, binaries, [
      `--pgdata=${fresh}`,
      `--pwfile=${passwordFile}`,
      ...(durable ? [] : ['--no-sync']),
    ]);
    await rename(passwordFile, join(fresh, PASSWORD_FILE));
    await sync(fresh);
    // An empty folder may be in the way; a folder with anything in it makes the rename fail, as it should.
    await rename(fresh, clusterFolder(home.folder));
    await sync(home.folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return password;
}

async function runInitdb(home: ClusterPaths, binaries: Binaries, options: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(
    join(binaries.binDir, 'initdb'),
    [
      ...options,
      `--username=${SUPERUSER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8: the order of code points, case mapping for all of Unicode, the same on every machine.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=english',
    ],
    home.account,
  );
  if (code !== 0) throw explainFailure(`A new data folder could not be made in ${home.folder}`, output, null);
}

/**
 * The leftovers of interrupted starts and deletions. Only the process that holds the start lock calls this.
 * Probes and claims of the lock are made without the lock, so they are removed only after their process has
 * ended.
 */
async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const owner = /^(?:probe-|start\.lock\.)(\d+)-/.exec(name)?.[1];
    const isLeft =
      owner === undefined ? /^(?:new|removed)-[0-9a-f]{12}$/.test(name) : !isNumberTaken(Number(owner));
    // An initdb whose parent was killed may still be writing there; the next start removes its files.
    if (isLeft) await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isAbsentOrEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the names in a folder last through a power cut. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
