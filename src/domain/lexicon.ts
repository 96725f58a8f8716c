import type { PredicateId } from './frames/predicateTable.ts';
import type { EventMarks, NamedArticle } from './events/eventMarks.ts';
import type { NamedPlace, OpeningClaim } from './openingClaim.ts';
import type { QuestionLabel } from './questionLabel.ts';

/** The parts of the name of an event. */
export interface EventParts {
  /** Its place, or the people that it happened to. */
  readonly name: string | null;
  /** Words of its kind, in order. */
  readonly kind: readonly string[];
  /** An ISO 8601 date. */
  readonly day: string | null;
}

/** A kind of event, as articles tell it. */
export interface ToldKind {
  readonly kind: string;
  /** Things whose event it may be ("train"), the most frequent first. */
  readonly things: readonly string[];
  /** Whether it is an event of a company or another body, whose name then counts more than a place. */
  readonly ofBody: boolean;
  /** Whether it lasts for days or is planned: its first report dates it. */
  readonly lasting: boolean;
  /** Whether it is of a whole country as often as of a place in it. */
  readonly national: boolean;
}

/** How events are named. */
export interface EventNameRules {
  /** The marks of an article. */
  readonly readMarks: (article: NamedArticle) => EventMarks;
  /** The kind that articles tell, from the weight of each kind and the number of articles of each thing. */
  readonly tellKind: (
    kinds: ReadonlyMap<string, number>,
    things: ReadonlyMap<string, number>,
  ) => ToldKind | null;
  readonly isCountry: (name: string) => boolean;
  /** The name of an event, for a person; never empty. */
  readonly wordEvent: (parts: EventParts) => string;
}

/** The class of a noun phrase. */
export interface NounClass {
  /** A class of the ledger; the noun itself if no class lists it. */
  readonly name: string;
  readonly listed: boolean;
  /** The predicate class that the noun itself says ("12 dead"); else `null`. */
  readonly fate: string | null;
  /** The wider class of a noun that no list has: "welder" looks like people. */
  readonly wider?: string;
}

/** How far a word tells one event from another: no content, a word of any report, a word of few reports. */
export type WordRank = 'FUNCTION' | 'COMMON' | 'SPECIFIC';

/**
 * The words of one language for the floors above reading: to class a claim, to compare its words, and to word the
 * question that it opens. Each folder `reading/languages/<tag>` gives one. The classes are the same in every language,
 * so claims of two languages meet in them.
 */
export interface Lexicon {
  /** BCP 47, primary subtag only: "en". */
  readonly tag: string;
  /** The class of a noun phrase by its last words; `null` if the words leave it open. */
  readonly classifyNoun: (phrase: string) => NounClass | null;
  /** The nouns of a phrase that counts several things together ("missiles and drones"). */
  readonly splitParts: (nounPhrase: string) => readonly string[];
  /** The rows of the predicate table that a lemma can say, the likeliest first. */
  readonly predicatesOf: (lemma: string) => readonly PredicateId[];
  /** The country that a word names, also a word for its people. */
  readonly findCountry: (word: string) => string | null;
  readonly terms: TermRules;
  readonly names: NameRules;
  /**
   * Whether a figure is an older one that the text only recalls ("had earlier put it at 41", "up from 29"). The arguments
   * are the sentence in front of the figure, the words that attribute it, and the sentence behind it.
   */
  readonly isRecalled: (before: string, cue: string | null, after: string) => boolean;
  /** Words of a statement that carry no content. */
  readonly emptyWords: ReadonlySet<string>;
  /** The question that claims answer, for a person. The order of the claims does not count. */
  readonly wordQuestion: (claims: readonly OpeningClaim[]) => QuestionLabel;
  readonly events: EventNameRules;
  /** The place that the sentence names for the claim. */
  readonly findPlace: (opening: OpeningClaim) => NamedPlace | null;
}

/** How matching cuts a text into terms. */
export interface TermRules {
  readonly rank: (lower: string) => WordRank;
  readonly stem: (word: string) => string;
  /** A word as printed without its clitics ("Iran's", "didn't"); empty if nothing is left. */
  readonly stripClitics: (word: string) => string;
  /** Names of several words, each with the one word that replaces it. */
  readonly phrases: readonly (readonly [RegExp, string])[];
  /** The country that a word names in a text; `null` for a pronoun that is printed alike. */
  readonly countryInText: (printed: string) => string | null;
  /** Months and other times that a sentence names, lower case; years are the caller's. */
  readonly times: RegExp;
  /** Lower case, from January on, as `times` finds them. */
  readonly months: readonly string[];
  /** Words in front of a noun that do not narrow it. */
  readonly looseQualifiers: ReadonlySet<string>;
  /** Whether a figure counts a part of something that it or the words around it name ("300 of the 350 drones"). */
  readonly countsPart: (
    words: string,
    around: { readonly before: string; readonly behind: string },
  ) => boolean;
}

/** The parts of the name of a body by which its other names are recognised. */
export interface BodyParts {
  /** Telling words as stems, sorted; empty if the name only names a country. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** Whether the body is beside another that its name names, as a union of the police is. */
  readonly opposed: boolean;
  /** Whether a word tells more than the kind of the body ("police"). */
  readonly named: boolean;
  /** Whether it is an office that one person holds, told without its place ("the mayor's office"). */
  readonly held: boolean;
  /** The kinds of body that its words tell: a ministry is never an institute. Empty if they tell none. */
  readonly kinds: readonly BodyKind[];
  /** The nouns of its name by which it may be called alone: "the commission". Unlike kinds they exclude nothing. */
  readonly heads: readonly string[];
  /** Whether the name tells its kind or its noun and nothing else ("the ministry"). */
  readonly generic: boolean;
  /** The name if it is an acronym, without points; `null` for any other name. */
  readonly acronym: string | null;
  /** The initials of a name with several capitals; also of the part in front of "of". */
  readonly initials: readonly string[];
}

/** Kinds of body that names tell and that exclude each other. */
export type BodyKind =
  | 'MINISTRY'
  | 'INSTITUTE'
  | 'AGENCY'
  | 'UNION'
  | 'COMPANY'
  | 'HOSPITAL'
  | 'UNIVERSITY'
  | 'COURT'
  | 'REBELS'
  | 'GOVERNMENT';

/** How names of speakers and outlets are compared. */
export interface NameRules {
  /** Words that do not identify the agent: articles, prepositions, the office of a spokesperson. */
  readonly looseWords: ReadonlySet<string>;
  /** A lower-case name without possessive endings. */
  readonly stripPossessives: (name: string) => string;
  /** The parts of a body's name as printed. */
  readonly describeBody: (name: string) => BodyParts;
}
