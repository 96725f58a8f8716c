import type { RangeWords } from '../../language/rangeWords.ts';

/** The words that tie two numbers in English. */
export const ranges: RangeWords = {
  between: new Set(['between']),
  betweenLinks: new Set(['and', 'to']),
  from: new Set(['from']),
  to: new Set(['to']),
  toLinks: new Set(['to', 'to -', 'up to']),
  through: new Set(['through']),
  by: new Set(['by']),
  or: new Set(['or']),
  bounds: new Set(['and', 'but', ',', ', and', ', but', 'or', 'and is', 'yet']),
};
