import { spawn } from 'node:child_process';
import type { PostgresUser } from './postgresUser.ts';

/** A longer output is not read to its end: only its last words explain a failure. */
const OUTPUT_LIMIT_CHARACTERS = 16_384;

/** initdb takes about a second; two minutes leave room for a slow disk and still end. */
const COMMAND_LIMIT_MS = 120_000;

/**
 * The whole environment of every process this folder starts. Variables of the user (`PGPORT`, `PGDATA`,
 * `LC_ALL`, `LD_LIBRARY_PATH` ...) must not change PostgreSQL's behaviour. Its messages are parsed, so they
 * are English.
 */
export const COMMAND_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

export interface CommandOutcome {
  /** The exit code; `null` if the command could not be started or was killed. */
  readonly code: number | null;
  /** Both outputs in the order they came, or the reason why the command could not be started. */
  readonly output: string;
}

/** Runs a command to its end, as `account` if one is given. Never rejects: the outcome has the failure. */
export function runCommand(
  file: string,
  args: readonly string[],
  account: PostgresUser | null,
): Promise<CommandOutcome> {
  let limit: NodeJS.Timeout | undefined;
  return new Promise<CommandOutcome>((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-OUTPUT_LIMIT_CHARACTERS);
    };
    const child = spawn(file, args, {
      // A user without access to our working folder could not even start there.
      cwd: '/',
      env: COMMAND_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    });
    // Not the option `timeout` of spawn: its timer outlives a command that could not be started, and we with it.
    limit = setTimeout(() => child.kill('SIGKILL'), COMMAND_LIMIT_MS);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output: output.trim() });
    });
  })
    .catch((error: unknown) => ({ code: null, output: (error as Error).message }))
    .finally(() => {
      clearTimeout(limit);
    });
}
