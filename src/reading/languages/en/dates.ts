import type { DateWords } from '../../language/dateWords.ts';
import { WEEKDAY_NAMES, WEEKDAY_SHORTS } from './calendar.ts';

/** Words that mark a number in English text as a date. */
export const dates: DateWords = {
  hourMarks: new Set("a.m a.m. p.m p.m. am pm o'clock o’clock gmt utc est edt pst pdt cet bst".split(' ')),
  weekdays: new Set([...WEEKDAY_NAMES, ...WEEKDAY_SHORTS]),
  dayTiesBefore: new Set(['and', 'to', ',']),
  dayTiesBehind: new Set(['and', 'to', 'or']),
  hedges: new Set(['around', 'about', 'circa', 'over']),
  articles: new Set(['the']),
  countedLeads: new Set(['in', 'since', 'of', 'by', 'until']),
  leads: new Set(
    (
      'in since until till by from before after during through throughout circa early late mid mid- of for between and to ' +
      'around spring summer autumn fall winter year fiscal fy season the its their this that last next ,'
    ).split(' '),
  ),
  notLeads: new Set(['to']),
  agoWords: new Set(['ago', 'earlier', 'later', 'previously', 'beforehand']),
  agoAtEnd: new Set(['before', 'after', 'prior']),
};
