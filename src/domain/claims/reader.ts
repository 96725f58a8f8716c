import type { Claim } from './claim.ts';

/** What a reader is given: the kept text of one article version and what is known of it. */
export interface ReadableArticle {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Who wrote it, as printed: it may name an agency. */
  readonly byline: string | null;
  /** ISO 8601; date only where no time is known. */
  readonly publishedAt: string | null;
}

/**
 * What finds the claims of an article. The reader of the house is pure and deterministic: same article and version,
 * same claims. One that asks a server may take its time, and rejects with
 * ErrorWithRemedy (READER) if it can't read.
 */
export interface Reader {
  readonly name: string;
  readonly version: string;
  read(article: ReadableArticle): readonly Claim[] | Promise<readonly Claim[]>;
}
