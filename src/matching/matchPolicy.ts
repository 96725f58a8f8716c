/** Name and version of the matcher: stored with every answer it gives. */
export const MATCHER = { name: 'consilience-features', version: '1' } as const;

export const FIGURE_WEIGHTS: Readonly<Record<string, number>> = {
  base: -4.6,
  context: 7,
  'context.sameArticle': 3.2,
  sentence: 1.5,
  'sentence.one': -5,
  'thing.same': 1,
  'thing.part': -0.5,
  'thing.other': -2,
  'thing.measured': 0.8,
  'thing.measuredOther': -0.3,
  'predicate.same': 1.2,
  'predicate.other': -0.8,
  'qualifier.same': 0.4,
  'qualifier.other': -1.5,
  'names.shared': 0.5,
  'names.other': -0.5,
  'event.near': 0.8,
  'event.far': -3,
  'published.near': 1.2,
  'published.far': -2,
  'modality.other': -0.5,
};
