/**
 * Policy `figures/2`: every constant that turns reported words into intervals. Decimals are strings, ends named
 * `below` are open. A change of any of them is a new policy with a new name, since verdicts name their policy.
 */
export const FIGURE_POLICY = {
  name: 'figures/2',

  /**
   * The tolerance t of a stated number p with grain g is min(max(g * ofGrain, |p| * ofValue), |p| * most). A reader
   * forgives half a step of the scale on which the number is round. The floor is the tenth that health data exchange
   * uses (FHIR "~"). Without the cap "about 500" would entail 0 to 1,000.
   */
  tolerance: { ofGrain: '0.5', ofValue: '0.1', most: '0.2' },

  /**
   * An exact but round number means p +- min(g/2, 0.1 |p|): the cell that rounding would have mapped to it, without its
   * upper end. A whole number of grain 1 was counted, not rounded: 54 and 55 dead conflict.
   */
  roundingCell: { ofGrain: '0.5', ofValue: '0.1' },

  /** about, some, nearly: how many tolerances the words still entail (literal) and a reader expects (typical). */
  approximate: { literalTolerances: '2', typicalTolerances: '1' },

  /** more than, at least, up to: a reader expects the number within max(g, |p| * value) of the bound. */
  bound: { ofGrain: '1', ofValue: '0.5' },

  /** A hedge in front of a range widens its literal interval by this part of each end. */
  hedgedRange: '0.1',

  /**
   * Bare plural magnitudes ("hundreds", "tens of thousands") in units of the magnitude. They entail at least two
   * units; a reader expects less than the next magnitude; the words allow up to the one after it.
   */
  pluralMagnitude: { from: '2', typicalBelow: '10', literalBelow: '100' },

  /** Plural words that are not a power of ten, in plain numbers. */
  pluralCount: {
    dozens: { from: '24', typicalBelow: '100', literalBelow: '1000' },
    scores: { from: '40', typicalBelow: '100', literalBelow: '1000' },
  },

  /** Vague quantifiers, in units of the magnitude that follows them ("a few" thousand), ends as stated. */
  quantifier: {
    couple: { from: '2', to: '4', toInclusive: true },
    few: { from: '2', to: '10', toInclusive: false },
    several: { from: '3', to: '10', toInclusive: false },
    handful: { from: '3', to: '10', toInclusive: false },
  },
  /** The literal interval of such a quantifier reaches this many times as far as its typical one. */
  quantifierLiteralFactor: '10',
} as const;

export type PluralCount = keyof typeof FIGURE_POLICY.pluralCount;
export type VagueQuantifier = keyof typeof FIGURE_POLICY.quantifier;
