type Words = ReadonlySet<string>;

/** The words of a language that the engine of speech asks for. Verbs are lemmas; everything is lower case if not noted. */
export interface SpeechWords {
  /** Verbs of saying that may be behind the words that they attribute. */
  readonly tagVerbs: Words;
  /** Wishes and intentions without words: they attribute figures, but they are not statements. */
  readonly unspokenVerbs: Words;
  readonly projectingVerbs: Words;
  /** With "to" or a noun phrase behind them they still state something ("pledged to send", "announced a ban"). */
  readonly statingVerbs: Words;
  /** The author puts a demand forward with them too ("We demand that"). */
  readonly demandingVerbs: Words;
  /** Pronouns of the author and the reader ("I believe that"). */
  readonly firstPersons: Words;
  readonly pronouns: Pronouns;
  /** Prepositions inside names, as printed, which the tagger takes for other words ("Doctors Without Borders"). */
  readonly nameJoints: Words;
  /** The text in front of an outlet that the source spoke to; group 1 is the cue. */
  readonly spokenTo: RegExp;
  /** A mark and the letters of an elision, which opens no quotation ("'tis"). */
  readonly elision: RegExp;
  /** The letter in front of an apostrophe that may be a possessive. */
  readonly possessiveEnding: RegExp;
}

/** Pronouns that may be the source of a saying. */
export interface Pronouns {
  readonly male: Words;
  readonly female: Words;
  /** They may mean a group, or a body. */
  readonly plural: Words;
  /** They may mean a body. */
  readonly thing: Words;
  /** Those that name a subject, as printed. */
  readonly subjects: Words;
  /** Those that refer back to a source that the text names elsewhere. */
  readonly anaphoric: Words;
}
