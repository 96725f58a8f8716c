import type { Layout } from './claims/layout.ts';

/** An article ready to be read and stored: its kept text, its metadata, and the hashes of both. */
export interface PreparedArticle {
  readonly externalId: string | null;
  /** Canonical URL, or `null`. */
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601; a date only ("2024-10-01") if no time is given, else with an offset or Z. */
  readonly publishedAt: string | null;
  /** The BCP 47 tag that the sender or the page gave, in canonical form, or `null`. */
  readonly language: string | null;
  /**
   * The kept text. From files and pages: line ends are \n, boilerplate and headline are removed, an empty line
   * separates paragraphs. Verbatim: every character as received.
   */
  readonly text: string;
  /** The parts of the text that are not its body, in order. */
  readonly layout: Layout;
  /** SHA-256, hex, of the UTF-8 bytes of `text`. */
  readonly textHash: string;
  /** SHA-256, hex, of the received bytes (a string's UTF-8 bytes). */
  readonly rawHash: string;
  /** Length of the input in bytes. */
  readonly rawLength: number;
  /** Name and version of the extractor that made the text: "text/1", "marked-18.2.1/1", "readability-0.6.0/1". */
  readonly parser: string;
}
