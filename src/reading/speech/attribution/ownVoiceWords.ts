type Words = ReadonlySet<string>;

/** The words by which a text shows that its publisher speaks for itself. Lower case if not noted. */
export interface OwnVoiceWords {
  /** In the name of an outlet: its articles report what others say. */
  readonly outlets: Words;
  /** In the name of a body, with the forms of companies. */
  readonly bodies: Words;
  /** The name of the part of a body that speaks to the press: it is not an outlet ("Press Service of the Army"). */
  readonly pressOffices: RegExp;
  /** The noun of a name that only a body has ("Harbour Ministry", "Hospital of the Sound"). */
  readonly heads: Words;
  /** Cares of a state: with the name of the state they name an office ("Harbours and Health Norland"). */
  readonly fields: Words;
  /** The names of states, in full and in short. */
  readonly states: Words;
  /** Forms of companies alone, which a text leaves out of the name. */
  readonly legalForms: Words;
  /** A line of a press release at its head or tail ("Note to editors"). */
  readonly boilerplate: RegExp;
  /** A title of a text that a body writes itself ("Fact sheet"). */
  readonly titles: RegExp;
  /** Words in the path of a page ("press", "news-release"). */
  readonly pathWords: Words;
  /** Parts of the host of a body ("gov"). */
  readonly hostWords: Words;
  /** "we", "us", "our": the narrator outside quotes. */
  readonly firstPersons: Words;
  /** Nouns with a capital inside a sentence, as only the body itself prints them ("the Office"). */
  readonly houseNouns: Words;
  /** Offices and bodies other than the publisher, if its name has no such word ("the coroner", "the council"). */
  readonly outsiders: Words;
  /** In front of such a noun. */
  readonly articles: Words;
  /** Behind a noun that is a part of a longer name ("the Office of"). */
  readonly complements: Words;
  /** Lemmas of what an outlet does ("the Courier understands"). */
  readonly outletVerbs: Words;
  /** In front of an outlet's own name ("told the Courier"). */
  readonly addressing: Words;
}
