import type { LanguageBasis } from './textReading.ts';

/** The language of a text and how it is known. */
export interface DetectedLanguage {
  /** The primary subtag of BCP 47 ("en"); 'und' if the text is plainly not in the expected language and none is recognised. */
  readonly language: string;
  readonly basis: LanguageBasis;
  /** A sentence for a person if anything but an undisputed language was found; `null` otherwise. */
  readonly note: string | null;
  /** The stretches that are plainly in other languages (UTF-16): no reader of `language` should read them. */
  readonly others: readonly ForeignStretch[];
}

/** A stretch in another language than its text. Words that are quoted are a quote in any language. */
export interface ForeignStretch {
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly isQuoted: boolean;
}
