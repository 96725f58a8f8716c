import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EmbeddedOptions, EmbeddedPostgres } from '../../../src/postgres/embedded/startEmbedded.ts';

/** What a child says when it has started a server or joined one. */
export type Started = Omit<EmbeddedPostgres, 'stop'>;
export interface Failed {
  readonly message: string;
  readonly remedy: string;
}

export interface EmbeddedChild {
  readonly pid: number;
  /** The first line it printed. */
  readonly answer: Started | Failed;
  readonly ended: Promise<void>;
  /** Has it do one of the orders of embeddedChild.ts. */
  order(line: string): void;
  /** What it said on stderr so far. */
  said(): string;
}

const script = fileURLToPath(new URL('./embeddedChild.ts', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts embeddedChild.ts in a process group of its own and waits for its answer. */
export async function startChild(
  options: Omit<EmbeddedOptions, 'onNotice'>,
  as: { readonly uid?: number; readonly gid?: number } = {},
): Promise<EmbeddedChild> {
  const child = spawn(process.execPath, ['--import', loader, script, JSON.stringify(options)], {
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
