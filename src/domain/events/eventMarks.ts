/** An article as far as the name of its event depends on it. */
export interface NamedArticle {
  readonly title: string | null;
  /** The beginning of its text. */
  readonly lead: string;
  /** Its outlet, whose name never names an event. */
  readonly publisher: string | null;
}

/** The marks of one article that its event is named by, each with its weight. */
export interface EventMarks {
  /** Kinds of events: "earthquake". */
  readonly kinds: ReadonlyMap<string, number>;
  /** Things of which such kinds are: "train". */
  readonly things: ReadonlySet<string>;
  /** Names in the position of a place. */
  readonly places: ReadonlyMap<string, number>;
  /** All rare names. */
  readonly names: ReadonlyMap<string, number>;
}
