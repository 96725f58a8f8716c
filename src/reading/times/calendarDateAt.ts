import type { Tokens } from '../language.ts';
import { isCapitalised, isHyphen, lowerAt, posAt, textAt, touches } from '../text/tokenAccess.ts';
import { isCalendarName } from './isCalendarName.ts';
import { dayNumber, isYear, daysOfMonth, type Days } from './days.ts';
import { nearestYear } from './nearestYear.ts';
import type { TimePhrase } from './timePhrase.ts';

/** The number of the month that a token names, from 1; `null` if it names none. */
function monthAt(tokens: Tokens, i: number): number | null {
  const month = tokens.language.calendar.months.get(lowerAt(tokens, i));
  return month !== undefined && isCalendarName(tokens, i) ? month : null;
}

/** "13", "13th": a day of a month. */
function dayAt(tokens: Tokens, i: number): number | null {
  const [, digits] = tokens.language.calendar.dayForm.exec(lowerAt(tokens, i)) ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

interface Part {
  readonly value: number;
  readonly to: number;
}

/** The year behind a date, over a comma or "of". */
function yearBehind(tokens: Tokens, at: number): Part | null {
  const link = textAt(tokens, at);
  const i = link === ',' || tokens.language.calendar.of.has(link) ? at + 1 : at;
  const text = textAt(tokens, i);
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? { value: Number(text), to: i + 1 } : null;
}

/** The second day of "13-14" and "13 to 14", behind the first. */
function secondDay(tokens: Tokens, at: number): (Part & { readonly night: boolean }) | null {
  const link = textAt(tokens, at);
  const { dayTies, countingTies } = tokens.language.calendar;
  if (!isHyphen(link) && link !== '/' && !dayTies.has(link)) return null;
  const value = dayAt(tokens, at + 1);
  return value === null ? null : { value, to: at + 2, night: !countingTies.has(link) };
}

function phraseOf(
  from: number,
  to: number,
  year: number | null,
  daysIn: (year: number) => Days | null,
): TimePhrase {
  return {
    from,
    to,
    deictic: false,
    resolve: (published, future) => (year === null ? nearestYear(published, future, daysIn) : daysIn(year)),
  };
}

/**
 * The days from one day of a month to another. Two days that are tied ("13-14 April") are one night,
 * dated by its first day; two days that are counted up ("13 and 14 April") are two days.
 */
function daysOf(month: number, day: number, second: { value: number; night: boolean } | null) {
  return (year: number): Days | null => {
    const first = dayNumber(year, month, day);
    const last = second === null ? first : dayNumber(year, month, second.value);
    if (first === null || last === null || last < first) return null;
    return second?.night === true && last === first + 1 ? { first, last: first } : { first, last };
  };
}

/** "April 13", "April 13-14, 2024", "Oct. 7". */
function monthFirst(tokens: Tokens, i: number, month: number): TimePhrase | null {
  const day = dayAt(tokens, i + 1);
  if (day === null || textAt(tokens, i + 2) === '%') return null;
  const second = secondDay(tokens, i + 2);
  const year = yearBehind(tokens, second?.to ?? i + 2);
  return phraseOf(i, year?.to ?? second?.to ?? i + 2, year?.value ?? null, daysOf(month, day, second));
}

/** "13 April", "13-14 April 2024", "the 13th of April". */
function dayFirst(tokens: Tokens, i: number): TimePhrase | null {
  const day = dayAt(tokens, i);
  if (day === null) return null;
  const second = secondDay(tokens, i + 1);
  let at = second?.to ?? i + 1;
  const { of, isOtherWord } = tokens.language.calendar;
  if (of.has(lowerAt(tokens, at))) at++;
  const month = monthAt(tokens, at);
  if (month === null || (isOtherWord(tokens, at) && yearBehind(tokens, at + 1) === null)) return null;
  const year = yearBehind(tokens, at + 1);
  return phraseOf(i, year?.to ?? at + 1, year?.value ?? null, daysOf(month, day, second));
}

/** "in April", "mid-April", "March and April 2024", "last April". */
function monthAlone(tokens: Tokens, i: number, month: number): TimePhrase | null {
  const { dayTies, monthLeads, possessives, steps } = tokens.language.calendar;
  const tie = textAt(tokens, i + 1);
  const other = isHyphen(tie) || dayTies.has(tie) ? monthAt(tokens, i + 2) : null;
  const bare = other === null ? i + 1 : i + 3;
  // "March and April 5" is a month and a day.
  const last = other !== null && dayAt(tokens, bare) === null ? other : month;
  const end = last === month ? i + 1 : bare;
  const year = yearBehind(tokens, end);
  const lead = lowerAt(tokens, i - 1);
  const step = steps.get(lead) ?? null;
  const own = possessives.has(textAt(tokens, end));
  const led = monthLeads.has(lead) || lead === '-' || lead === '–';
  if (year === null && step === null && !own && !led) return null;
  // "in August Town", "from April Vale".
  if (year === null && posAt(tokens, end) === 'PROPN' && isCapitalised(textAt(tokens, end))) return null;
  const daysIn = (of: number): Days => ({
    first: daysOfMonth(of, month).first,
    last: daysOfMonth(last < month ? of + 1 : of, last).last,
  });
  const phrase = phraseOf(step === null ? i : i - 1, year?.to ?? end, year?.value ?? null, daysIn);
  if (step === 1) return { ...phrase, resolve: (published) => nearestYear(published, true, daysIn) };
  return phrase;
}

/** "2024-04-13"; "4/13/2024" if only one order of day and month is possible. */
function tiedDate(tokens: Tokens, i: number): TimePhrase | null {
  const tie = textAt(tokens, i + 1);
  if (textAt(tokens, i + 3) !== tie || !(isHyphen(tie) || tie === '/')) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!touches(tokens, k)) return null;
  const numbers = [i, i + 2, i + 4].map((k) => textAt(tokens, k));
  if (!numbers.every((text) => /^\d{1,4}$/.test(text))) return null;
  const [a = 0, b = 0, c = 0] = numbers.map(Number);
  const date = (year: number, month: number, day: number): TimePhrase | null => {
    const found = dayNumber(year, month, day);
    return found === null ? null : phraseOf(i, i + 5, year, () => ({ first: found, last: found }));
  };
  if (numbers[0]?.length === 4) return date(a, b, c);
  if (numbers[2]?.length !== 4 || a === b) return a === b ? date(c, a, b) : null;
  if (a > 12) return date(c, b, a);
  return b > 12 ? date(c, a, b) : null;
}

/** The date or month that begins at token `i`, or `null`. */
export function calendarDateAt(tokens: Tokens, i: number): TimePhrase | null {
  const text = textAt(tokens, i);
  if (/^\d/.test(text)) return tiedDate(tokens, i) ?? dayFirst(tokens, i);
  const month = monthAt(tokens, i);
  return month === null ? null : (monthFirst(tokens, i, month) ?? monthAlone(tokens, i, month));
}
