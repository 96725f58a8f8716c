type Words = ReadonlySet<string>;

/** Currency words to ISO 4217 codes, lower case, plurals listed. */
export interface CurrencyWords {
  readonly words: ReadonlyMap<string, string>;
  /** Hundredths of a currency, also by lemma. */
  readonly parts: ReadonlyMap<string, string>;
  /** Two words that say whose currency it is ("australian dollars"). */
  readonly owned: ReadonlyMap<string, string>;
  /** Words of several countries ("crown"), with the code of each. The countries named in a text tell which it means. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Words that mostly mean something else ("won", "real"): read only as `owned`. */
  readonly doubtful: Words;
}
