import type { DateWords } from '../../language/dateWords.ts';

/** A language without words for dates. */
export const dates: DateWords = {
  hourMarks: new Set(),
  weekdays: new Set(),
  dayTiesBefore: new Set(),
  dayTiesBehind: new Set(),
  hedges: new Set(),
  articles: new Set(),
  countedLeads: new Set(),
  leads: new Set(),
  notLeads: new Set(),
  agoWords: new Set(),
  agoAtEnd: new Set(),
};
