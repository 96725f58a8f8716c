/**
 * The property in which two claims that answer different questions differ (figures/2, section 2), in order of
 * comparison.
 */
export const COMPARISON_DIMENSIONS = [
  'KIND',
  'COUNTED_THING',
  'PREDICATE',
  'EVENT',
  'SCOPE',
  'MODALITY',
  'UNIT',
  'SPEAKER',
  'WORDS',
] as const;
export type ComparisonDimension = (typeof COMPARISON_DIMENSIONS)[number];

/**
 * The suggestions for a person to decide: an answer, that two questions are one, that a claim belongs elsewhere, that a
 * reading is wrong.
 */
export const SUGGESTION_KINDS = ['ANSWER', 'MERGE', 'SPLIT', 'READING'] as const;
