type Words = ReadonlySet<string>;

/** Words beside numbers that tell a time. `languages/base/dates` has none. */
export interface DateWords {
  /** Behind an hour ("a.m."). */
  readonly hourMarks: Words;
  /** Forms of weekdays in front of a year or a number that is not of a name. */
  readonly weekdays: Words;
  /** Between two days of a month, if the month is in front of them, or behind them. */
  readonly dayTiesBefore: Words;
  readonly dayTiesBehind: Words;
  /** Hedges behind which four digits may still be a year ("around 2010"). */
  readonly hedges: Words;
  /** Behind them a year in front of a noun is its name ("the 2018 sales"). */
  readonly articles: Words;
  /** Behind them four digits are a year even in front of a plural. */
  readonly countedLeads: Words;
  readonly leads: Words;
  /** Behind them four digits are a new level. */
  readonly notLeads: Words;
  /** Behind a duration they make it a point in time, the second only at the end of a clause. */
  readonly agoWords: Words;
  readonly agoAtEnd: Words;
}
