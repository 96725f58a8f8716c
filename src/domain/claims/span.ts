/** A stretch of an article's text in Unicode code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the words that it covers. */
export interface Words extends Span {
  /** Exactly the article's text from `start` to `end`. */
  readonly exact: string;
}
