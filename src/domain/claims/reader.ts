import type { Claim } from './claim.ts';
import type { DetectedLanguage } from './detectedLanguage.ts';
import type { Layout } from './layout.ts';
import type { Words } from './span.ts';

/** The input of a reader: the kept text of one article version and its metadata. */
export interface ReadableArticle {
  readonly text: string;
  /** The parts of the text that are not its body; absent for a text without captions, tables, lists and entries. */
  readonly layout?: Layout;
  /** The primary subtag of the text's language, one of the reader's. */
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The author as printed: it may name an agency. */
  readonly byline: string | null;
  /** ISO 8601; date only if no time is known. */
  readonly publishedAt: string | null;
  /** The address of its page: its path may tell that a body published its own statement. */
  readonly url?: string | null;
  /** The most claims that are wanted: a reader may stop behind them, and gives more than so many if there are more. */
  readonly mostClaims?: number;
}

/** A number that a reader left out because its digits can be read in two ways. */
export interface AmbiguousNumber {
  readonly words: Words;
  readonly reason: string;
}

/** The name of a reader, by which its readings are told from others. */
export interface ReaderIdentity {
  readonly name: string;
  readonly version: string;
  /** Primary subtags of BCP 47. The first is assumed if a text is too short to tell. */
  readonly languages: readonly [string, ...string[]];
}

/**
 * Finds the claims of an article. The reader of the house is pure and deterministic: same article and version, same
 * claims. A reader that calls a service is asynchronous and rejects with ErrorWithRemedy (READER) if it can't
 * read. So does one with a limit of time and memory (READING_LIMIT).
 */
export interface Reader extends ReaderIdentity {
  /** The language of a text. `tag` is canonical, or `null`. */
  readonly detectLanguage: (text: string, tag: string | null) => DetectedLanguage | Promise<DetectedLanguage>;
  read(
    article: ReadableArticle,
    onAmbiguous?: (number: AmbiguousNumber) => void,
  ): readonly Claim[] | Promise<readonly Claim[]>;
}
