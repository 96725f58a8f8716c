import type { RangeWords } from '../../../../src/reading/language/rangeWords.ts';

/** The words that tie two numbers in Spanish. */
export const ranges: RangeWords = {
  between: new Set(['entre']),
  betweenLinks: new Set(['y']),
  from: new Set(['de', 'desde']),
  to: new Set(['a', 'hasta']),
  toLinks: new Set(['a', 'hasta']),
  through: new Set(),
  by: new Set(),
  or: new Set(['o', 'u']),
  bounds: new Set(['y', 'pero', ', pero']),
};
