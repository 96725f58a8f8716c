import { readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** The databases of a whole run take 2 GB at most. */
const ROOM_BYTES = 4e9;
/** The processes of a run take 4 GB beside them. */
const FREE_MEMORY_BYTES = 10e9;

/**
 * The folder for the databases of tests: in memory if there is room, because they are thousands of small files, for which a
 * disk takes several times the CPU. Programs must be allowed to run there.
 */
export function dataRoot(): string {
  return hasMemory() ? MEMORY : tmpdir();
}

/** Starts the name of each folder there, which tells the process that removes it. */
export const folderName = (purpose: string): string => `consilience-${purpose}-${String(process.pid)}-`;

/** Removes the folders in memory of processes that were killed, and so could not remove them. */
export function removeLeftovers(): void {
  if (!hasMemory()) return;
  for (const name of readdirSync(MEMORY)) {
    const pid = Number(/^consilience-[a-z-]+-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (!isRunning(pid)) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function hasMemory(): boolean {
  try {
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .findLast(([, place]) => place === MEMORY);
    if (mount?.[2] !== 'tmpfs' || mount[3]?.split(',').includes('noexec') !== false) return false;
    const { bavail, bsize } = statfsSync(MEMORY);
    const free = Math.min(freemem(), process.constrainedMemory() || Infinity);
    return bavail * bsize > ROOM_BYTES && free > FREE_MEMORY_BYTES;
  } catch {
    // Not Linux, or closed to us.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
