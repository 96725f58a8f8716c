/** Whether a reader read an article version. */
export const READING_STATUSES = ['READ', 'NOT_READ_LANGUAGE'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

/** How the language of a text is known: its words, its tag, its words against its tag, or an assumption. */
export const LANGUAGE_BASES = ['DETECTED', 'TAGGED', 'AGAINST_TAG', 'ASSUMED'] as const;
export type LanguageBasis = (typeof LANGUAGE_BASES)[number];

/** How an article version was read, or the reason that it was not. */
export interface TextReading {
  readonly status: ReadingStatus;
  /** The primary subtag of BCP 47 ("en"); 'und' if the language is not recognised. */
  readonly language: string;
  readonly basis: LanguageBasis;
  /** A sentence for a person: two languages, a contradicted tag, ambiguous digits. It never holds words of the text. */
  readonly note: string | null;
  /** Name and version of the language detector. */
  readonly detector: string;
  /** Present exactly if the status is READ. */
  readonly reader: { readonly name: string; readonly version: string } | null;
}
