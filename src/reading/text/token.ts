/** A word, number or mark of the text. Offsets are UTF-16, end exclusive; `text.slice(start, end)` is the token. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV NUM DET ADP PRON PART CCONJ SCONJ PUNCT SYM X. */
  readonly pos: string;
  readonly lemma: string;
}

/** A token without its part of speech. Offsets are UTF-16, end exclusive. */
export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
