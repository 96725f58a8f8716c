type Words = ReadonlySet<string>;

/** The words that tie two numbers. Links are all the words between them, lower case, one space. */
export interface RangeWords {
  readonly between: Words;
  readonly betweenLinks: Words;
  readonly from: Words;
  readonly to: Words;
  readonly toLinks: Words;
  /** Links that never part a change from a total ("through"). */
  readonly through: Words;
  readonly by: Words;
  readonly or: Words;
  /** Links between a lower and an upper bound of one number. */
  readonly bounds: Words;
}
