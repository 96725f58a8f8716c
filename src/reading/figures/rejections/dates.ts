import { isHyphen, lowerAt, posAt, textAt, touches } from '../../text/tokenAccess.ts';
import { MONTHS, WEEKDAYS, YEAR_LEADS } from '../../languages/en/designators.ts';
import type { RejectionRule } from '../../language.ts';
import type { Token } from '../../text/token.ts';

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
  if (
    /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|o’clock|gmt|utc|est|edt|pst|pdt|cet|bst)$/.test(behind) &&
    unit?.dimension !== 'MONEY'
  )
    return 'a clock time';
  return null;
};

/** The month or weekday beside a number, over a comma or "of". */
function monthBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1);
  const capital = (i: number): boolean => /^\p{Lu}/u.test(textAt(tokens, i));
  if (MONTHS.has(before) && capital(from - 1)) return true;
  const behind = lowerAt(tokens, to) === 'of' ? to + 1 : to;
  if (!MONTHS.has(lowerAt(tokens, behind)) || !capital(behind)) return false;
  // "14 March", not "300 may be dead" at the start of a name.
  return (
    lowerAt(tokens, behind) !== 'may' ||
    posAt(tokens, behind) !== 'AUX' ||
    /^\d{4}$/.test(textAt(tokens, behind + 1))
  );
}

/** "7 October", "October 7", "Oct. 7-9", "the 7th". */
const dayOfMonth: RejectionRule['at'] = (tokens, { numeral, unit, value }) => {
  if (!numeral.digits || unit !== null || value === null) return null;
  const day = value.gt(0) && value.lte(LAST_DAY_OF_MONTH) && value.eq(value.round());
  const { from, to } = numeral;
  if (day && monthBeside(tokens, from, to)) return 'a day of the month';
  // The second day of "October 7-9" and "October 7 and 8".
  const link = textAt(tokens, from - 1);
  const first = tokens[from - 2];
  const tied = isHyphen(link) || link === 'and' || link === 'to' || link === ',';
  if (
    day &&
    tied &&
    first &&
    /^\d{1,2}$/.test(first.text) &&
    MONTHS.has(lowerAt(tokens, from - 3)) &&
    capitalMonth(tokens, from - 3)
  ) {
    return posAt(tokens, to) === 'NOUN' && !isHyphen(link) ? null : 'a day of the month';
  }
  // "7-9 October", "between 7 and 9 October".
  const tie = textAt(tokens, to);
  const partner =
    (isHyphen(tie) || /^(?:and|to|or)$/.test(tie)) &&
    /^\d{1,2}$/.test(textAt(tokens, to + 1)) &&
    MONTHS.has(lowerAt(tokens, to + 2)) &&
    capitalMonth(tokens, to + 2);
  return day && partner ? 'a day of the month' : null;
};

const capitalMonth = (tokens: readonly Token[], i: number): boolean => /^\p{Lu}/u.test(textAt(tokens, i));

/** "in 2024", "October 7, 2024", "2023-24", "the 1990s". */
const year: RejectionRule['at'] = (tokens, { numeral, unit, ownUnit, before, after }) => {
  const { from, to } = numeral;
  const text = textAt(tokens, from);
  if (!numeral.digits || to !== from + 1) return null;
  if (/^['’]s$/.test(textAt(tokens, to)) && /^\d?\d0$/.test(text.slice(-3)) && touches(tokens, to))
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
  if (
    before !== null &&
    before.words !== 'around' &&
    before.words !== 'about' &&
    before.words !== 'circa' &&
    before.words !== 'over'
  )
    return null;
  if (MONTHS.has(lead) || WEEKDAYS.has(lead) || isHyphen(lead)) return 'a year';
  const counted = posAt(tokens, to) === 'NOUN' && tokens[to]?.lemma !== tokens[to]?.lower;
  // "the 2018 sales", "Acme 2018 results": a year in front of a noun, where no verb hands over a count.
  const recent = Number(text) >= 1990 && Number(text) <= 2040;
  if (counted && recent && (/^(?:NOUN|PROPN|PART)$/.test(posAt(tokens, from - 1)) || lead === 'the'))
    return 'a year';
  if (counted && !/^(?:in|since|of|by|until)$/.test(lead)) return null;
  if (YEAR_LEADS.has(lead) || from === 0) return 'a year';
  return counted || lead === 'to' ? null : 'a year';
};

/** "two hours ago", "three years later", "given two days before.": a point in time, told from another one. */
const ago: RejectionRule['at'] = (tokens, { to, unit }) => {
  if (unit?.dimension !== 'DURATION') return null;
  const word = lowerAt(tokens, to);
  const isPoint =
    /^(?:ago|earlier|later|previously|beforehand)$/.test(word) ||
    (/^(?:before|after|prior)$/.test(word) && /^(?:[.,;:!?)—–”"]|)$/u.test(textAt(tokens, to + 1)));
  return isPoint ? 'a point in time' : null;
};

/** Numbers that tell a time. */
export const dates: readonly RejectionRule[] = [
  { name: 'clock-time', says: 'A number with minutes or a mark of the hour is a clock time.', at: clockTime },
  { name: 'day-of-month', says: 'A number up to 31 beside a month is a day.', at: dayOfMonth },
  { name: 'year', says: 'Four digits with the words of a year around them are a year.', at: year },
  { name: 'point-in-time', says: 'A duration in front of “ago” or “later” is a point in time.', at: ago },
];
