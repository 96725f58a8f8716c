import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { explainFailure } from '../cluster/explainFailure.ts';
import type { ClusterPaths } from '../cluster/clusterPaths.ts';
import { COMMAND_ENVIRONMENT, runCommand } from '../cluster/runCommand.ts';

/**
 * A shell that starts postgres and stops it when no process holds the lifeline any more. The lifeline is a
 * named pipe: every process that uses the server holds its writing end open. The system closes that end
 * however a process ends, so no handler of ours needs to run. The supervisor has its own session: a signal to our
 * process group or our terminal does not reach it.
 *
 * On the end of file the pipe's name is removed and the pipe read once more: the supervisor waits for a process
 * that opened it in between. A later process finds no name and starts its own server. SIGINT is PostgreSQL's
 * fast shutdown: a clean stop without waiting for clients. SIGQUIT is its immediate one, after which the next
 * start recovers from the log.
 */
const SUPERVISOR_SCRIPT = `
lifeline=$1; patience=$2; shift 2
exec 3<&0 </dev/null
"$@" 3<&- &
postgres=$!
(
  read -r nothing <&3
  rm -f "$lifeline"
  read -r nothing <&3
  kill -INT "$postgres"
  while kill -0 "$postgres"; do
    sleep 1
    patience=$((patience - 1))
    [ "$patience" -gt 0 ] || kill -QUIT "$postgres"
  done
) 2>/dev/null &
watcher=$!
exec 3<&-
trap 'kill -INT "$postgres"' INT TERM HUP
while kill -0 "$postgres" 2>/dev/null; do wait "$postgres"; status=$?; done
kill "$watcher" 2>/dev/null
rm -f "$lifeline"
exit "$status"
`;

/** The supervisor's name in a list of processes. */
const SUPERVISOR_NAME = 'consilience-supervisor';

/**
 * A fast shutdown writes the shared buffers: 128 MB at most, which takes much less than this on a slow disk.
 */
const FAST_SHUTDOWN_LIMIT_SECONDS = 30;

export interface Supervisor {
  /** Closes the writing end: this process needs the server no longer. */
  release(): void;
  /** Settles once postgres has ended. It keeps no process alive that only waits for it. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
}

/** Starts `command` under a supervisor, with a lifeline at `lifelinePath` and both outputs going to `logFile`. */
export async function startSupervisor(
  home: ClusterPaths,
  lifelinePath: string,
  logFile: string,
  command: readonly string[],
): Promise<Supervisor> {
  const made = await runCommand('mkfifo', ['-m', '600', lifelinePath], home.account);
  if (made.code !== 0) throw explainFailure(`No pipe could be made at ${lifelinePath}`, made.output, null);
  // The reading end comes first, because the writing end of a pipe without a reader cannot be opened.
  const readingEnd = openSync(lifelinePath, constants.O_RDONLY | constants.O_NONBLOCK);
  const lifeline = openSync(lifelinePath, constants.O_WRONLY | constants.O_NONBLOCK);
  const log = openSync(logFile, 'wx', 0o644);
  try {
    const patience = String(FAST_SHUTDOWN_LIMIT_SECONDS);
    const child = spawn(
      '/bin/sh',
      ['-c', SUPERVISOR_SCRIPT, SUPERVISOR_NAME, lifelinePath, patience, ...command],
      {
        cwd: '/',
        env: COMMAND_ENVIRONMENT,
        detached: true,
        stdio: [readingEnd, log, log],
        ...(home.account === null ? {} : { uid: home.account.uid, gid: home.account.gid }),
      },
    );
    // A process that has nothing left to do ends, and the server with it; the supervisor does not keep it alive.
    child.unref();
    return superviseChild(child, lifeline);
  } catch (error) {
    closeSync(lifeline);
    throw error;
  } finally {
    closeSync(readingEnd);
    closeSync(log);
  }
}

/**
 * The writing end of a lifeline, or `null` if no supervisor reads it (any more). The descriptor is not inherited
 * by the children of this process: Node opens every file close-on-exec.
 */
export function openLifeline(path: string): number | null {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENXIO' || code === 'ENOENT') return null;
    throw error;
  }
}

function superviseChild(child: ChildProcess, lifeline: number): Supervisor {
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const settle = () => {
      over = true;
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });
  return {
    release: () => {
      closeSync(lifeline);
    },
    ended,
    hasEnded: () => over,
  };
}
