/** An article as it is sent: bytes or a string, with the facts that the sender knows. */
export interface ArticleInput {
  /** Exactly one of the two: raw bytes of unknown charset, or a string that is already decoded. */
  readonly content: Uint8Array | string;
  /** The form of the content; `auto` looks at it, `verbatim` is text that is kept exactly as it is sent. */
  readonly format: 'verbatim' | 'text' | 'markdown' | 'html' | 'auto';
  /** The charset the sender declared (HTTP header); only a hint. */
  readonly charset?: string;
  /** The sender's own id for the article. */
  readonly externalId?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  /** A BCP 47 tag of the text's language. */
  readonly language?: string;
}
