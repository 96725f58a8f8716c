import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { EmbeddedOptions, EmbeddedPostgres } from '../../../src/postgres/embedded/startEmbedded.ts';

/** The answer of a child that has started or joined a server. */
export type Started = Omit<EmbeddedPostgres, 'stop'>;
export interface Failed {
  readonly message: string;
  readonly remedy: string;
}

export interface EmbeddedChild {
  readonly pid: number;
  /** The child's first line on stdout. */
  readonly answer: Started | Failed;
  readonly ended: Promise<void>;
  /** Sends one of the orders of embeddedChild.ts. */
  order(line: string): void;
  /** The child's words on stderr so far. */
  said(): string;
}

/** Within node_modules, so that the program finds its packages. */
const BUILT = fileURLToPath(new URL('../../../node_modules/.cache/consilience/', import.meta.url));

let built: Promise<string> | null = null;

/** embeddedChild.ts as one file of JavaScript: a child that translates its modules itself needs a second for that. */
async function buildProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./embeddedChild.ts', import.meta.url))],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const file = `${BUILT}embeddedChild.mjs`;
  const mine = `${file}.${process.pid}`;
  await mkdir(BUILT, { recursive: true });
  await writeFile(mine, outputFiles[0]!.contents);
  await rename(mine, file);
  return file;
}

/** Starts embeddedChild.ts in a new process group and waits for its answer. */
export async function startChild(
  options: Omit<EmbeddedOptions, 'onNotice'>,
  as: { readonly uid?: number; readonly gid?: number } = {},
): Promise<EmbeddedChild> {
  const program = await (built ??= buildProgram());
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...as,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = endOf(child);
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    void ended.then(() => {
      reject(new Error(`The child ended without an answer: ${said}`));
    });
  });
  if (child.pid === undefined) throw new Error('The child has no process id.');
  return {
    pid: child.pid,
    answer: JSON.parse(line) as Started | Failed,
    ended,
    order: (order) => child.stdin.write(`${order}\n`),
    said: () => said,
  };
}

/** The answer of a child that has started. */
export function started({ answer }: EmbeddedChild): Started {
  if ('url' in answer) return answer;
  throw new Error(`The server did not start: ${answer.message}`);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
}
