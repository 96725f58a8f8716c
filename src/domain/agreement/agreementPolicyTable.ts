/**
 * Policy `figures/2`, second half: every constant that decides which claims have one origin and how far claims agree.
 * Its name is that of `FIGURE_POLICY`, since a verdict rests on both.
 */
export const AGREEMENT_POLICY = {
  /**
   * Texts that share at least this part of their word shingles are copies. Measured on 4,147 pairs of articles on one
   * incident: 85 above 0.8, 34 between 0.5 and 0.8, 3,303 below 0.05, so that the threshold lies in an empty valley.
   */
  copy: { shingleWords: 5, containment: 0.5 },

  /**
   * Only a named source of a figure is known to be its own origin. An outlet that names no source may share its source
   * with others. So may a source without a name, and a claim without an outlet: beside a known origin they don't
   * count. Measured both ways on the tolls of shootings against a registry: docs/decisions/0006.
   */
  independence: { NAMED: 'INDEPENDENT', OUTLET: 'UNKNOWN', UNNAMED: 'UNKNOWN', UNATTRIBUTED: 'UNKNOWN' },

  /** An outlet vouches for the words that it heard: if two print one sentence of a speech, both were there. */
  independenceOfHearing: 'INDEPENDENT',

  /** An independent agreement takes two. */
  corroboratingOrigins: 2,

  /** Time doesn't separate two events at most this many days apart: a night has two dates, and zones differ. */
  eventToleranceDays: 1,

  /**
   * A body's figure is out of date if another body gave a later one more than this many hours after the last time that
   * the first was repeated. Measured on ten annotated stories with right questions and sources. 6 to 24 hours give
   * 16 of 22 CONTESTED pages and 10 of 11 EVOLVING ones. 36 hours give 17 and 10, 48 hours 18 and 9.
   */
  outdatedAfterHours: 36,

  /**
   * Predicate classes whose count is a running tally: a later count can only be higher. A missing person may be found
   * and a household get its power back, so those are not here.
   */
  tallies: [
    'killed',
    'injured',
    'shot',
    'arrested',
    'charged',
    'convicted',
    'abducted',
    'released',
    'rescued',
    'evacuated',
    'displaced',
    'infected',
    'launched',
    'intercepted',
    'hit',
    'destroyed',
    'damaged',
  ],

  /** Predicate classes whose count falls as people are found: a later count can be lower without a conflict. */
  fallingCounts: ['missing'],

  /** Two quotations of one speaker are two sayings if they share less than this part of the shorter one's words. */
  sameSaying: 0.5,

  /** Decimal places of `gap`, a ratio that is only displayed. */
  gapPlaces: 4,
} as const;
