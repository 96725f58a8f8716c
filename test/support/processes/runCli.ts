import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The end of a command, and its output. */
export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The settings. Of the environment of the tests only PATH is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** The input on stdin; empty if not given. */
  readonly input?: string | Uint8Array;
}

/** A command that runs. */
export interface RunningCli {
  readonly pid: number;
  readonly ended: Promise<Ran>;
  /** The output so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
}

const BIN = fileURLToPath(new URL('../../../bin/consilience', import.meta.url));

/** Runs `bin/consilience` to its end, as an operator does. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<Ran> {
  return await startCli(args, options).ended;
}

/** Starts `bin/consilience`. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  return start(process.execPath, [BIN, ...args], options);
}

/** Runs `consilience` with a reader that takes the first line of its output and no more. */
export async function runCliAndReadOneLine(args: readonly string[], options: CliOptions = {}): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-head-'));
  try {
    // The exit code of a pipe is that of its last command, so a file keeps the code of the first.
    const line = `{ "$@"; echo $? > '${folder}/code'; } | head -1`;
    const ran = await start('sh', ['-c', line, 'sh', process.execPath, BIN, ...args], options).ended;
    return { ...ran, code: Number(await readFile(join(folder, 'code'), 'utf8')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts any program in the same way. */
export function start(program: string, args: readonly string[], { env = {}, input }: CliOptions): RunningCli {
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed.stderr += chunk));
  // A command that refuses its arguments ends before it has read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return {
    pid: child.pid ?? 0,
    ended: endOf(child).then((end) => ({ ...end, ...printed })),
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    kill: (signal) => void child.kill(signal),
  };
}

function endOf(child: ChildProcess): Promise<Pick<Ran, 'code' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}
