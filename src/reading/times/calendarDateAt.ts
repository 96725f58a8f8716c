import { isCapitalised, isHyphen, lowerAt, posAt, textAt, touches } from '../text/tokenAccess.ts';
import { dayNumber, isYear, daysOfMonth, type Days } from './days.ts';
import { nearestYear } from './nearestYear.ts';
import type { TimePhrase } from './timePhrase.ts';
import type { Token } from '../text/token.ts';

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;

/** The number of the month a token names, from 1; `null` where it names none. */
function monthAt(tokens: readonly Token[], i: number): number | null {
  const lower = lowerAt(tokens, i);
  if (!MONTH.test(lower) || !isCapitalised(textAt(tokens, i))) return null;
  return MONTH_STARTS.indexOf(lower.slice(0, 3)) + 1;
}

/** "13", "13th": a day of a month. */
function dayAt(tokens: readonly Token[], i: number): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lowerAt(tokens, i)) ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

interface Part {
  readonly value: number;
  readonly to: number;
}

/** The year behind a date, over a comma or "of". */
function yearBehind(tokens: readonly Token[], at: number): Part | null {
  const i = /^(?:,|of)$/.test(textAt(tokens, at)) ? at + 1 : at;
  const text = textAt(tokens, i);
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? { value: Number(text), to: i + 1 } : null;
}

const TIES = /^(?:to|and|through|or|until)$/;

/** The second day of "13-14" and "13 to 14", behind the first. */
function secondDay(tokens: readonly Token[], at: number): (Part & { readonly night: boolean }) | null {
  const link = textAt(tokens, at);
  if (!isHyphen(link) && link !== '/' && !TIES.test(link)) return null;
  const value = dayAt(tokens, at + 1);
  return value === null ? null : { value, to: at + 2, night: link !== 'and' && link !== 'or' };
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
 * The days from one day of a month to another. What goes on over one night ("13-14 April") is dated by the day it began;
 * so is the first of two days only where the words tie them, not where they count them up ("13 and 14 April").
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
function monthFirst(tokens: readonly Token[], i: number, month: number): TimePhrase | null {
  const day = dayAt(tokens, i + 1);
  if (day === null || textAt(tokens, i + 2) === '%') return null;
  const second = secondDay(tokens, i + 2);
  const year = yearBehind(tokens, second?.to ?? i + 2);
  return phraseOf(i, year?.to ?? second?.to ?? i + 2, year?.value ?? null, daysOf(month, day, second));
}

/** "13 April", "13-14 April 2024", "the 13th of April". */
function dayFirst(tokens: readonly Token[], i: number): TimePhrase | null {
  const day = dayAt(tokens, i);
  if (day === null) return null;
  const second = secondDay(tokens, i + 1);
  let at = second?.to ?? i + 1;
  if (lowerAt(tokens, at) === 'of') at++;
  const month = monthAt(tokens, at);
  // "on the 13th May said": the verb.
  if (month === null || (month === 5 && posAt(tokens, at) === 'AUX' && yearBehind(tokens, at + 1) === null))
    return null;
  const year = yearBehind(tokens, at + 1);
  return phraseOf(i, year?.to ?? at + 1, year?.value ?? null, daysOf(month, day, second));
}

/** Words in front of a month that stands without a day and a year; else it may be a name or a verb. */
const MONTH_LEADS =
  /^(?:in|since|by|until|till|through|from|to|between|and|or|during|for|before|after|around|early|late|mid|of|-|–)$/;

/** "in April", "mid-April", "March and April 2024", "last April". */
function monthAlone(tokens: readonly Token[], i: number, month: number): TimePhrase | null {
  const tie = textAt(tokens, i + 1);
  const other = isHyphen(tie) || TIES.test(tie) ? monthAt(tokens, i + 2) : null;
  const bare = other === null ? i + 1 : i + 3;
  // "March and April 5" is a month and a day.
  const last = other !== null && dayAt(tokens, bare) === null ? other : month;
  const end = last === month ? i + 1 : bare;
  const year = yearBehind(tokens, end);
  const lead = lowerAt(tokens, i - 1);
  const step = /^(?:last|next|this|past)$/.test(lead) ? lead : null;
  const own = /^['’]s$/.test(textAt(tokens, end));
  if (year === null && step === null && !own && !MONTH_LEADS.test(lead)) return null;
  // "in August Town", "from April Vale".
  if (year === null && posAt(tokens, end) === 'PROPN' && isCapitalised(textAt(tokens, end))) return null;
  const daysIn = (of: number): Days => ({
    first: daysOfMonth(of, month).first,
    last: daysOfMonth(last < month ? of + 1 : of, last).last,
  });
  const phrase = phraseOf(step === null ? i : i - 1, year?.to ?? end, year?.value ?? null, daysIn);
  if (step === 'next') return { ...phrase, resolve: (published) => nearestYear(published, true, daysIn) };
  return phrase;
}

/** "2024-04-13"; "4/13/2024" where only one order of day and month is possible. */
function tiedDate(tokens: readonly Token[], i: number): TimePhrase | null {
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
export function calendarDateAt(tokens: readonly Token[], i: number): TimePhrase | null {
  const text = textAt(tokens, i);
  if (/^\d/.test(text)) return tiedDate(tokens, i) ?? dayFirst(tokens, i);
  const month = monthAt(tokens, i);
  return month === null ? null : (monthFirst(tokens, i, month) ?? monthAlone(tokens, i, month));
}
