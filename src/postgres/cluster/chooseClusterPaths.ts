import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PostgresUser } from './postgresUser.ts';
import { postgresUserById, choosePostgresUser } from './choosePostgresUser.ts';
import { clusterFolder } from './cluster.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { explainFailure } from './explainFailure.ts';
import type { ClusterPaths } from './clusterPaths.ts';
import { runCommand } from './runCommand.ts';
import { makeFolder } from '../makeFolder.ts';

/** Names the process as well, so that no process takes the probe of a living process for a leftover. */
const PROBE_PREFIX = 'probe-';

/** Twelve hexadecimal digits name a folder: enough for the few data folders of one machine, and still readable. */
const FOLDER_HASH_DIGITS = 12;

/**
 * The home for `dataDir`: its subfolder `postgres`, or, when we are root and the account cannot work there, a
 * folder of `systemFolder` named after it. A home that already holds data is kept. Makes the folder.
 */
export async function chooseClusterPaths(
  dataDir: string,
  systemFolder: string,
  onNotice: (line: string) => void,
): Promise<ClusterPaths> {
  await makeFolder(dataDir);
  const wanted = await realpath(dataDir);
  const inPlace = join(wanted, 'postgres');
  if (process.getuid?.() !== 0) {
    await makeFolder(inPlace);
    return { folder: inPlace, account: null };
  }
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, FOLDER_HASH_DIGITS);
  const elsewhere = join(systemFolder, `data-${hash}`);
  const home =
    (await pathsWithData(elsewhere)) ??
    (await pathsWithData(inPlace)) ??
    (await newClusterPaths(inPlace, elsewhere));
  onNotice(`PostgreSQL refuses to run as root and runs as the user ${home.account.name}.`);
  if (home.folder === elsewhere) {
    onNotice(
      `The data are in ${elsewhere}, because the user ${home.account.name} cannot work in ${inPlace}.`,
    );
  }
  return home;
}

type RootClusterPaths = ClusterPaths & { readonly account: PostgresUser };

/** The home in `folder` if it holds data, under the account that owns them: data never change hands. */
async function pathsWithData(folder: string): Promise<RootClusterPaths | null> {
  const owner = await stat(clusterFolder(folder)).catch(() => null);
  if (owner === null) return null;
  const account = owner.uid === 0 ? await choosePostgresUser() : await postgresUserById(owner.uid, owner.gid);
  const trouble = await folderProblem(folder, account);
  if (trouble === null) return { folder, account };
  throw new ErrorWithRemedy(
    'POSTGRES',
    `The data in ${folder} belong to the user ${account.name}, and that user cannot work there (any more).\n${trouble}`,
    'Let that user enter every folder above it (chmod a+x), see that the disk has room, or choose another folder with CONSILIENCE_DATA_DIR.',
  );
}

async function newClusterPaths(inPlace: string, elsewhere: string): Promise<RootClusterPaths> {
  const account = await choosePostgresUser();
  const troubles: string[] = [];
  for (const folder of [inPlace, elsewhere]) {
    await makeFolder(folder);
    // Set again after mkdir, because a strict umask of root would shut the account out of our folders.
    await chmod(folder, 0o755);
    if (folder === elsewhere) await chmod(dirname(elsewhere), 0o755);
    const trouble = await folderProblem(folder, account);
    if (trouble === null) return { folder, account };
    troubles.push(trouble);
    // Only if it is empty: another process may have found the same folder good and begun to use it.
    await rmdir(folder).catch(() => undefined);
  }
  throw explainFailure(
    `The user ${account.name} can work neither in ${inPlace} nor in ${elsewhere}`,
    troubles.join('\n'),
    null,
  );
}

/**
 * Tries everything the server will need of a folder, as the account: enter it, own a folder in it, write, make a pipe.
 * Mode bits alone would not tell: mounts, access lists and network file systems have their own opinion. Gives what went
 * wrong, or `null`.
 */
async function folderProblem(folder: string, account: PostgresUser): Promise<string | null> {
  const probe = join(folder, `${PROBE_PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(probe, { mode: 0o700 });
    await chown(probe, account.uid, account.gid);
    const script = 'cd "$1" && test -O . && : >file && mkfifo pipe';
    const { code, output } = await runCommand('/bin/sh', ['-c', script, 'sh', probe], account);
    return code === 0 ? null : output;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
