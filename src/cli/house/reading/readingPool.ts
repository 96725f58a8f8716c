import { Worker } from 'node:worker_threads';
import { ErrorWithRemedy } from '../../../domain/errorWithRemedy.ts';
import type { JobAnswer, JobRequest, ReadingJobs } from './readingJobs.ts';

/** Bounds of one job. */
export interface ReadingLimits {
  /** Threads at once. */
  readonly threads: number;
  /** Time of one job, from its beginning. */
  readonly ms: number;
  /** Memory of one thread, in MB. */
  readonly memoryMb: number;
}

/**
 * Two threads, so that one text which takes long does not hold the others up. A text of the greatest length takes a
 * few seconds; a busy machine needs several times that. The model of English takes 100 MB, and such a text 300 more.
 */
export const READING_LIMITS: ReadingLimits = { threads: 2, ms: 30_000, memoryMb: 768 };

/** Threads that read. Each job rejects with ErrorWithRemedy (READING_LIMIT) if it takes more than its limits. */
export interface ReadingPool {
  run<J extends keyof ReadingJobs>(
    job: J,
    ...given: Parameters<ReadingJobs[J]>
  ): Promise<ReturnType<ReadingJobs[J]>>;
  /** Ends the threads. Jobs that still wait or run reject. */
  close(): Promise<void>;
}

interface Waiting {
  readonly request: JobRequest;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Makes a pool. A thread starts with the first job that needs it, and never keeps the process alive while it is idle. */
export function readingPool({ threads, ms, memoryMb }: ReadingLimits = READING_LIMITS): ReadingPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const line: Waiting[] = [];
  let running = 0;
  let closed = false;

  const next = (): void => {
    if (running >= threads) return;
    const waiting = line.shift();
    if (waiting === undefined) return;
    running++;
    const worker = idle.pop() ?? startThread(memoryMb, all);
    void runOn(worker, waiting, ms).then((isReusable) => {
      running--;
      if (isReusable && !closed) idle.push(worker);
      else void worker.terminate();
      next();
    });
  };

  return {
    run: (job, ...given) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(CLOSED());
          return;
        }
        line.push({ request: { job, given }, resolve: resolve as Waiting['resolve'], reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const { reject } of line.splice(0)) reject(CLOSED());
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** The program of a thread. In the sources it is TypeScript: a thread loads that with tsx, as tests and scripts do. */
function programOf(): { readonly program: string | URL; readonly eval: boolean } {
  if (import.meta.url.endsWith('.js'))
    return { program: new URL('./readingThread.js', import.meta.url), eval: false };
  const { href } = new URL('./readingThread.ts', import.meta.url);
  const program = `import('tsx/esm/api').then(({ register }) => { register(); return import('${href}'); })`;
  return { program, eval: true };
}

/** Nearly all that a reading makes is short-lived: with Node's default the collector takes a tenth of the time more. */
const YOUNG_MB = 96;

function startThread(memoryMb: number, all: Set<Worker>): Worker {
  const { program, ...how } = programOf();
  const worker = new Worker(program, {
    ...how,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.unref();
  all.add(worker);
  worker.once('exit', () => all.delete(worker));
  return worker;
}

/** Runs a job to its end, or to its limit; gives whether the thread can go on. */
function runOn(worker: Worker, { request, resolve, reject }: Waiting, ms: number): Promise<boolean> {
  return new Promise((free) => {
    const end = (isReusable: boolean, settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
      // A thread that is being ended may still report an error, which is nobody's.
      if (!isReusable) worker.on('error', () => undefined);
      worker.unref();
      // First the thread, then the answer: an article's next job, which the answer leads to, finds the thread idle.
      free(isReusable);
      settle();
    };
    const fail = (error: Error): void => {
      end(false, () => {
        reject(error);
      });
    };
    const onAnswer = (answer: JobAnswer): void => {
      if ('fault' in answer) fail(new Error(`A thread that reads failed: ${answer.fault}`));
      else
        end(true, () => {
          resolve(answer.result);
        });
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? limitReached('memory') : error);
    };
    const onExit = (): void => {
      fail(CLOSED());
    };
    const timer = setTimeout(() => {
      fail(limitReached('time'));
    }, ms);
    worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

const limitReached = (what: 'time' | 'memory'): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'READING_LIMIT',
    `The text takes more ${what} to read than one text gets.`,
    'Split it into its articles, or leave its tables and lists out. If the machine is busy, send it again later.',
  );

const CLOSED = (): ErrorWithRemedy =>
  new ErrorWithRemedy('READER', 'The process is ending and reads no more.', 'Send the text again.');
