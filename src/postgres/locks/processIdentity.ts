import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In /proc/<pid>/stat the start time is field 22; the fields are counted here from the third, after the name. */
const START_TIME_AFTER_NAME = 22 - 3;

/**
 * The identity that tells a process from a later one with the same number: the number and its start time, in
 * one line. `null` if no such process lives.
 */
export function processIdentity(pid: number): string | null {
  const started = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return started === null ? null : `${pid} ${started}`;
}

/** Whether the process with this identity still lives. */
export function isLiving(identity: string): boolean {
  return processIdentity(Number.parseInt(identity, 10)) === identity;
}

/** Whether any process has this number, even a zombie: PostgreSQL makes the same test for its own lock. */
export function isNumberTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name is in brackets and may hold spaces and brackets itself, so the last bracket ends it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie holds no file and no port any more: it only waits to be counted by its parent.
    return fields[0] === 'Z' ? null : (fields[START_TIME_AFTER_NAME] ?? null);
  } catch {
    return null;
  }
}

function startElsewhere(pid: number): string | null {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return started === '' ? null : started;
  } catch {
    return null;
  }
}
