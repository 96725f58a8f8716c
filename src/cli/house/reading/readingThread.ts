// The program of a thread that takes in and reads articles (readingPool.ts).
import { parentPort } from 'node:worker_threads';
import type { AmbiguousNumber } from '../../../domain/claims/reader.ts';
import { rulesReader } from '../../../reading/rulesReader.ts';
import { intakeNow } from '../intakeNow.ts';
import type { JobAnswer, JobRequest, ReadingJobs } from './readingJobs.ts';

const jobs: ReadingJobs = {
  takeIn: intakeNow,
  detectLanguage: (...given) => rulesReader.detectLanguage(...given),
  read: (article) => {
    const ambiguous: AmbiguousNumber[] = [];
    const claims = rulesReader.read(article, (number) => {
      ambiguous.push(number);
    });
    return { claims, ambiguous };
  },
};

function answer({ job, given }: JobRequest): JobAnswer {
  try {
    return { result: (jobs[job] as (...given: readonly unknown[]) => unknown)(...given) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (request: JobRequest) => {
  parentPort?.postMessage(answer(request));
});
