import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accountOf, chooseAccount, type Account } from './account.ts';
import { clusterFolder } from './cluster.ts';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { runCommand } from './runCommand.ts';

/** Where one embedded server keeps everything it has, and who runs it. */
export interface Home {
  readonly folder: string;
  /** `null`: we are no root, and the server runs as we do. */
  readonly account: Account | null;
}

/** Twelve hexadecimal digits name a folder: enough for the few data folders of one machine, and still readable. */
const FOLDER_HASH_DIGITS = 12;

/**
 * The home for `dataDir`: its subfolder `postgres`, or, when we are root and the account cannot work there, a folder of
 * `systemFolder` named after it. A home that holds data already stays where it is. Makes the folder.
 */
export async function chooseHome(
  dataDir: string,
  systemFolder: string,
  onNotice: (line: string) => void,
): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const wanted = await realpath(dataDir);
  const inPlace = join(wanted, 'postgres');
  if (process.getuid?.() !== 0) {
    await mkdir(inPlace, { recursive: true });
    return { folder: inPlace, account: null };
  }
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, FOLDER_HASH_DIGITS);
  const elsewhere = join(systemFolder, `data-${hash}`);
  const home =
    (await homeWithData(elsewhere)) ?? (await homeWithData(inPlace)) ?? (await newHome(inPlace, elsewhere));
  onNotice(`PostgreSQL refuses to run as root and runs as the user ${home.account.name}.`);
  if (home.folder === elsewhere) {
    onNotice(
      `The data are in ${elsewhere}, because the user ${home.account.name} cannot work in ${inPlace}.`,
    );
  }
  return home;
}

type RootHome = Home & { readonly account: Account };

/** The home in `folder` if it holds data, under the account that owns them: data never change hands. */
async function homeWithData(folder: string): Promise<RootHome | null> {
  const owner = await stat(clusterFolder(folder)).catch(() => null);
  if (owner === null) return null;
  const account = owner.uid === 0 ? await chooseAccount() : await accountOf(owner.uid, owner.gid);
  if (await canWorkIn(folder, account)) return { folder, account };
  throw new EmbeddedPostgresError(
    `The data in ${folder} belong to the user ${account.name}, and that user cannot work in this folder (any more).`,
    `Let that user enter every folder above it (chmod a+x), or choose another folder with CONSILIENCE_DATA_DIR.`,
  );
}

async function newHome(inPlace: string, elsewhere: string): Promise<RootHome> {
  const account = await chooseAccount();
  for (const folder of [inPlace, elsewhere]) {
    await mkdir(folder, { recursive: true });
    // Set again after mkdir, because a strict umask of root would shut the account out of our own folders.
    await chmod(folder, 0o755);
    if (folder === elsewhere) await chmod(join(elsewhere, '..'), 0o755);
    if (await canWorkIn(folder, account)) return { folder, account };
    await rm(folder, { recursive: true, force: true });
  }
  throw new EmbeddedPostgresError(
    `The user ${account.name} can work neither in ${inPlace} nor in ${elsewhere}.`,
    'Choose a data folder with CONSILIENCE_DATA_DIR that this user can enter, or set DATABASE_URL to a server of your own.',
  );
}

/**
 * Tries everything the server will need of a folder, as the account: enter it, own a folder in it, write, make a pipe.
 * Mode bits alone would not tell: mounts, access lists and network file systems have their own opinion.
 */
async function canWorkIn(folder: string, account: Account): Promise<boolean> {
  const probe = join(folder, `probe-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(probe, { mode: 0o700 });
    await chown(probe, account.uid, account.gid);
    const script = 'cd "$1" && test -O . && : >file && mkfifo pipe';
    return (await runCommand('/bin/sh', ['-c', script, 'sh', probe], account)).code === 0;
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
