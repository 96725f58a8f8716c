import { spawnSync } from 'node:child_process';

/** The command lines of the processes that a process has started and that still run. */
export function childrenOf(pid: number): string[] {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'ppid=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[1]) === pid)
    .map((match) => match?.[2] ?? '');
}
