import { isCapitalised, isHyphen, lowerAt, posAt, textAt, touches } from '../../text/tokenAccess.ts';
import type { RejectionRule, Tokens } from '../../language.ts';

/** Bare four-digit numbers within these are more often years than counts. */
const YEARS = { first: 1100, last: 2150 } as const;
const LAST_DAY_OF_MONTH = 31;

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last;

/** "14:05", "6.30 a.m.", "5am", "10.45pm", "7 o'clock"; some pages put a space behind the colon. */
const clockTime: RejectionRule['at'] = (tokens, { numeral: { from, to }, unit }) => {
  const hours = (i: number): boolean =>
    /^\d{1,2}$/.test(textAt(tokens, i)) && textAt(tokens, i + 1) === ':' && touches(tokens, i + 1);
  // "4:32.10" is the time of a race.
  const minutes = /^\d\d(?:\.\d{1,3})?$/;
  if (hours(from) && minutes.test(textAt(tokens, to + 1))) return 'a clock time';
  if (hours(from - 2) && minutes.test(textAt(tokens, from))) return 'a clock time';
  const behind = lowerAt(tokens, to);
  if (tokens.language.figures.dates.hourMarks.has(behind) && unit?.dimension !== 'MONEY')
    return 'a clock time';
  return null;
};

/** Whether token `i` names a month, printed as the language prints it. */
const isMonth = (tokens: Tokens, i: number): boolean => {
  const { months, capitalised } = tokens.language.calendar;
  return months.has(lowerAt(tokens, i)) && (!capitalised || isCapitalised(textAt(tokens, i)));
};

/** Whether a month is beside a number, over "of". */
function monthBeside(tokens: Tokens, from: number, to: number): boolean {
  const { of, isOtherWord } = tokens.language.calendar;
  if (isMonth(tokens, from - 1)) return true;
  const behind = of.has(lowerAt(tokens, to)) ? to + 1 : to;
  // "14 March", not "300 may be dead" at the start of a name.
  const other = isOtherWord(tokens, behind) && !/^\d{4}$/.test(textAt(tokens, behind + 1));
  return isMonth(tokens, behind) && !other;
}

/** "7 October", "October 7", "Oct. 7-9", "the 7th". */
const dayOfMonth: RejectionRule['at'] = (tokens, { numeral, unit, value }) => {
  if (!numeral.digits || unit !== null || value === null) return null;
  const { dayTiesBefore, dayTiesBehind } = tokens.language.figures.dates;
  const day = value.gt(0) && value.lte(LAST_DAY_OF_MONTH) && value.eq(value.round());
  const { from, to } = numeral;
  if (day && monthBeside(tokens, from, to)) return 'a day of the month';
  // The second day of "October 7-9" and "October 7 and 8".
  const link = textAt(tokens, from - 1);
  const tied = isHyphen(link) || dayTiesBefore.has(link);
  if (day && tied && /^\d{1,2}$/.test(textAt(tokens, from - 2)) && isMonth(tokens, from - 3))
    return posAt(tokens, to) === 'NOUN' && !isHyphen(link) ? null : 'a day of the month';
  // "7-9 October", "between 7 and 9 October".
  const tie = textAt(tokens, to);
  const partner =
    (isHyphen(tie) || dayTiesBehind.has(tie)) &&
    /^\d{1,2}$/.test(textAt(tokens, to + 1)) &&
    isMonth(tokens, to + 2);
  return day && partner ? 'a day of the month' : null;
};

/** "in 2024", "October 7, 2024", "2023-24", "the 1990s". */
const year: RejectionRule['at'] = (tokens, { numeral, unit, ownUnit, before, after }) => {
  const { from, to } = numeral;
  const { figures, calendar } = tokens.language;
  const words = figures.dates;
  const text = textAt(tokens, from);
  if (!numeral.digits || to !== from + 1) return null;
  if (calendar.possessives.has(textAt(tokens, to)) && /^\d?\d0$/.test(text.slice(-3)) && touches(tokens, to))
    return 'a decade';
  if (textAt(tokens, from - 1) === '©' || textAt(tokens, from - 1) === '(c)') return 'a copyright year';
  if (/^['’]$/.test(textAt(tokens, from - 1)) && /^\d\d$/.test(text) && touches(tokens, from))
    return 'a year';
  const second = isHyphen(textAt(tokens, from - 1)) || textAt(tokens, from - 1) === '/';
  if (second && isYear(textAt(tokens, from - 2)) && touches(tokens, from) && /^\d{2}(?:\d{2})?$/.test(text))
    return 'a span of years';
  if (!isYear(text) || (unit !== null && ownUnit) || after !== null) return null;
  const lead = lowerAt(tokens, from - 1);
  // "more than 2000" is a count, "about 2000 people" as well; "around 2010," is a year.
  if (before !== null && !words.hedges.has(before.words)) return null;
  if (calendar.months.has(lead) || words.weekdays.has(lead) || isHyphen(lead)) return 'a year';
  const counted =
    posAt(tokens, to) === 'NOUN' &&
    (tokens[to]?.lemma !== tokens[to]?.lower || (lead === ',' && isYear(textAt(tokens, from - 2))));
  // "the 2018 sales", "Acme 2018 results": a year in front of a noun, unless a verb hands over a count.
  const recent = Number(text) >= 1990 && Number(text) <= 2040;
  if (
    counted &&
    recent &&
    (/^(?:NOUN|PROPN|PART)$/.test(posAt(tokens, from - 1)) || words.articles.has(lead))
  )
    return 'a year';
  // "In 2019, 1900 people": the year is in front already.
  if (counted && lead === ',' && isYear(textAt(tokens, from - 2))) return null;
  if (counted && !words.countedLeads.has(lead)) return null;
  if (words.leads.has(lead) || from === 0) return 'a year';
  return counted || words.notLeads.has(lead) ? null : 'a year';
};

/** "two hours ago", "three years later", "given two days before.": a point in time, relative to another one. */
const ago: RejectionRule['at'] = (tokens, { to, unit }) => {
  if (unit?.dimension !== 'DURATION') return null;
  const { agoWords, agoAtEnd } = tokens.language.figures.dates;
  const word = lowerAt(tokens, to);
  const isPoint =
    agoWords.has(word) || (agoAtEnd.has(word) && /^(?:[.,;:!?)—–”"]|)$/u.test(textAt(tokens, to + 1)));
  return isPoint ? 'a point in time' : null;
};

/** Numbers that tell a time. */
export const dates: readonly RejectionRule[] = [
  { name: 'clock-time', says: 'A number with minutes or a mark of the hour is a clock time.', at: clockTime },
  { name: 'day-of-month', says: 'A number up to 31 beside a month is a day.', at: dayOfMonth },
  { name: 'year', says: 'Four digits with the words of a year around them are a year.', at: year },
  { name: 'point-in-time', says: 'A duration in front of “ago” or “later” is a point in time.', at: ago },
];
