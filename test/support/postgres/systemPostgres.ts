import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The folder in which Debian installs the programs of each major version. */
const PROGRAMS = '/usr/lib/postgresql';
/** The majors that the SQL must run on, besides the embedded server's. */
const MAJORS = [15, 16, 17];

export interface SystemPostgres {
  readonly url: string;
  stop(): void;
}

/** The oldest supported PostgreSQL of this machine; `null` if the machine has none that can run. */
export function systemMajor(): number | null {
  if (process.getuid?.() === 0 && account() === null) return null;
  return MAJORS.find((major) => existsSync(join(PROGRAMS, String(major), 'bin', 'initdb'))) ?? null;
}

/** The path of a program of that version; `null` if it is not installed. */
export function systemProgram(major: number, program: string): string | null {
  const path = join(PROGRAMS, String(major), 'bin', program);
  return existsSync(path) ? path : null;
}

/** Starts the machine's PostgreSQL with its data in `folder`, which every account must be able to enter. */
export async function startSystemPostgres(major: number, folder: string): Promise<SystemPostgres> {
  const bin = join(PROGRAMS, String(major), 'bin');
  const home = join(folder, 'system');
  const data = join(home, 'data');
  const who = account();
  await mkdir(home);
  if (who !== null) await chown(home, who.uid, who.gid);
  const run = (program: string, ...args: string[]): void => {
    const log = join(home, 'log');
    const done = spawnSync(join(bin, program), args, { cwd: home, stdio: 'ignore', ...who });
    if (done.status !== 0) throw new Error(`${program} failed; see ${log}`);
  };
  run('initdb', '-D', data, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--no-sync');
  const port = await freePort();
  const settings = `-p ${port} -h 127.0.0.1 -k '' -c fsync=off`;
  run('pg_ctl', '-D', data, '-l', join(home, 'log'), '-o', settings, '-w', 'start');
  return {
    url: `postgresql://tester@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    },
  };
}

/** Debian's user for PostgreSQL, which refuses to run as root; `null` where we need or have none. */
function account(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
