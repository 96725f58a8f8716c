import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RunningProcess {
  readonly pid: number;
  readonly user: string;
  readonly command: string;
}

/** The processes whose command line holds `text`. */
export function processesWith(text: string): RunningProcess[] {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'pid=,user=,args='], { encoding: 'utf8' });
  return stdout
    .split(/\n(?=\s*\d+ )/)
    .map((line) => /^\s*(\d+)\s+(\S+)\s+([^]*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, user = '', command = '']) => ({ pid: Number(pid), user, command }))
    .filter(({ command }) => command.includes(text) && !command.startsWith('ps '));
}

/** Waits until no process has `text` in its command line; gives those left when the time is over. */
export async function untilGone(text: string, limitMs: number): Promise<RunningProcess[]> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const left = processesWith(text);
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(50);
  }
}
