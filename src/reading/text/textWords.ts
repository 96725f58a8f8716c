type Words = ReadonlySet<string>;

/** The words of a language by which a text is cut into tokens and sentences. Lower case. */
export interface TextWords {
  readonly abbreviations: Abbreviations;
  readonly digits: DigitMarks;
  /** The ending that makes digits an ordinal or a decade and belongs to their token (sticky); `null` if there is none. */
  readonly numberEnding: RegExp | null;
  /** Words with a number of their kind: digits behind a space may be another one ("page 3 200 houses"). */
  readonly numberLabels: Words;
  /** Words in front of a hyphen and digits that are not the letters of a type ("mid-90"). */
  readonly numberPrefixes: Words;
  /** Words that look like country domains behind a missing space ("is", "it"). */
  readonly notHosts: Words;
  readonly clitics: Clitics | null;
  /** Words that begin a sentence far more often than they continue a name. */
  readonly sentenceOpeners: Words;
  /** Forms of verbs of saying behind a quoted question ("...?" she asked). */
  readonly reportingVerbs: Words;
}

/** The marks inside numbers in digits. */
export interface DigitMarks {
  /** Between thousands. */
  readonly group: ',' | '.';
  readonly decimal: ',' | '.';
}

/** Patterns of the words that are cut off the end of another. */
export interface Clitics {
  /** At the end of a word ("n't", "'s"). */
  readonly end: RegExp;
  /** One behind the mark or word that it is cut off (sticky). */
  readonly own: RegExp;
  /** One that begins with a letter, behind the word that it is cut off (sticky). */
  readonly lettered: RegExp;
}

/** Abbreviations whose full stop belongs to the word, without it. */
export interface Abbreviations {
  /** They are in front of another word, so a sentence never ends at them. */
  readonly opening: Words;
  /** A sentence may end at them: the next word decides. */
  readonly closing: Words;
  /** Abbreviations that need no capital. */
  readonly anyCase: Words;
  /** Abbreviations only before a number ("No. 10", "p. 4"). */
  readonly numbering: Words;
}
