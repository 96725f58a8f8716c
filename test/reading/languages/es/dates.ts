import { dates as none } from '../../../../src/reading/languages/base/dates.ts';
import type { DateWords } from '../../../../src/reading/language/dateWords.ts';

/** Words by which a number of Spanish text is told to be a date. */
export const dates: DateWords = {
  ...none,
  hourMarks: new Set(['h', 'horas']),
  dayTiesBefore: new Set(['y', 'al', ',']),
  dayTiesBehind: new Set(['y', 'al', 'o']),
  leads: new Set('en desde hasta de durante año'.split(' ')),
};
