type Words = ReadonlySet<string>;

/** The words of a language by which a text is cut into tokens and sentences. Lower case. */
export interface TextWords {
  readonly abbreviations: Abbreviations;
  /** Words that begin a sentence far more often than they continue a name. */
  readonly sentenceOpeners: Words;
  /** Forms of verbs of saying behind a quoted question ("...?" she asked). */
  readonly reportingVerbs: Words;
}

/** Abbreviations whose full stop belongs to the word, without it. */
export interface Abbreviations {
  /** They are in front of another word, so a sentence never ends at them. */
  readonly opening: Words;
  /** A sentence may end at them: the next word decides. */
  readonly closing: Words;
  /** Abbreviations only before a number ("No. 10", "p. 4"). */
  readonly numbering: Words;
}
