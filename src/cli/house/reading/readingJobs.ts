import type { ArticleInput } from '../../../domain/articleInput.ts';
import type { PreparedArticle } from '../../../domain/preparedArticle.ts';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { DetectedLanguage } from '../../../domain/claims/detectedLanguage.ts';
import type { AmbiguousNumber, ReadableArticle } from '../../../domain/claims/reader.ts';
import type { Result } from '../../../domain/result.ts';

/** A reading with the numbers that it left out. */
export interface WholeReading {
  readonly claims: readonly Claim[];
  readonly ambiguous: readonly AmbiguousNumber[];
}

/** The work on an article that a thread does: plain data in, plain data out. */
export interface ReadingJobs {
  takeIn(input: ArticleInput): Result<PreparedArticle>;
  detectLanguage(text: string, tag: string | null): DetectedLanguage;
  read(article: ReadableArticle): WholeReading;
}

/** A job as a message to a thread. */
export interface JobRequest {
  readonly job: keyof ReadingJobs;
  readonly given: readonly unknown[];
}

/** The answer of a thread. A fault is a defect of ours, with its stack. */
export type JobAnswer = { readonly result: unknown } | { readonly fault: string };
