import type { PointComparator } from '../../../../src/domain/figures/figurePolicy.ts';
import type { HedgeWords } from '../../../../src/reading/language.ts';

const BEFORE: readonly (readonly [PointComparator, string])[] = [
  ['APPROXIMATELY', 'unos|unas|alrededor de|cerca de|aproximadamente'],
  ['NEARLY', 'casi'],
  ['AT_LEAST', 'al menos|por lo menos|como mínimo'],
  ['MORE_THAN', 'más de'],
  ['AT_MOST', 'como máximo|a lo sumo|no más de'],
  ['UP_TO', 'hasta'],
  ['LESS_THAN', 'menos de'],
  ['EXACT', 'exactamente|solo'],
];
const AFTER: readonly (readonly [PointComparator, string])[] = [
  ['AT_LEAST', 'o más'],
  ['AT_MOST', 'o menos'],
];

const phrases = (
  rows: readonly (readonly [PointComparator, string])[],
): ReadonlyMap<string, PointComparator> =>
  new Map(
    rows.flatMap(([comparator, list]) => list.split('|').map((phrase) => [phrase, comparator] as const)),
  );

/** Words that bound a number in Spanish. */
export const hedges: HedgeWords = {
  before: phrases(BEFORE),
  after: phrases(AFTER),
  longest: 3,
  modifiers: new Set(['bastante', 'mucho']),
  measures: { nouns: new Set(['poco']), articles: new Set(['un']) },
  bindsBefore: () => true,
  bindsBehind: () => true,
};
