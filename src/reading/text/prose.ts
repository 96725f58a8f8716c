import type { CodePoints } from '../../domain/claims/codePoints.ts';

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

/** A sentence with its tokens. Offsets are UTF-16. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Prose.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A text cut into paragraphs, sentences and tokens. Everything inside the reading floor counts in UTF-16. */
export interface Prose {
  readonly text: string;
  /** For the one conversion to code points, where claims leave the floor. */
  readonly points: CodePoints;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly Sentence[];
}
