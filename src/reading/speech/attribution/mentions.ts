export type Gender = 'male' | 'female';

/** A mention of a name in the text. Offsets are UTF-16. */
export interface NameMention {
  /** The name without titles in front of it. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'MEDIA' | 'STATE' | 'OTHER';
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** Roles of the person, lower case: titles before the name, nouns of an apposition behind it. */
  readonly roles: readonly string[];
  /** The length of the titles in front of the name, with the space, in UTF-16 units. */
  readonly titleUnits: number;
  readonly gender: Gender | null;
  /** The name is in front of "'s" or behind a preposition, so it is not a subject. */
  readonly oblique: boolean;
  /** The name is told as of somebody's family ("her husband, Piet Lund"): the surname alone means the other one. */
  readonly isKin: boolean;
}

/** A mention with the fullest form of its name that the article has. */
export interface KnownMention extends NameMention {
  readonly fullName: string;
}

/** The names of an article, in the order of their mentions. */
export interface Mentions {
  readonly mentions: readonly KnownMention[];
  /** The first mentions of each sentence, up to `MAX_NAMED`. */
  readonly bySentence: ReadonlyMap<number, readonly KnownMention[]>;
  /** The roles of each person and the nouns for each body, lower case. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** The names of outlets. */
  readonly outlets: ReadonlySet<string>;
}
