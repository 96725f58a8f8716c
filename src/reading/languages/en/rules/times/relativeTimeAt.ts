import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { dayFields, daysOfMonth, daysOfWeek, daysOfYear, type Days } from '../../../../times/days.ts';
import type { TimePhrase } from '../../../../times/timePhrase.ts';
import { isSuddenEvent } from '../../eventNouns.ts';
import { namedDayAt } from './namedDayAt.ts';
import { smallNumber } from './smallNumber.ts';
import type { Token } from '../../../../text/token.ts';

type FromPublication = (published: number, future: boolean) => Days | null;

const one = (day: number): Days => ({ first: day, last: day });

function phrase(from: number, to: number, days: FromPublication): TimePhrase {
  return {
    from,
    to,
    deictic: true,
    resolve: (published, future) => (published === null ? null : days(published, future)),
  };
}

/** Days from publication of words that name a day by themselves. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  // An event that runs over a night is dated by the day it began.
  ['overnight', -1],
]);

/** The month that lies `months` from that of a day. */
function monthFrom(day: number, months: number): Days {
  const { year, month } = dayFields(day);
  return daysOfMonth(year, month + months);
}

/** The calendar unit that holds a day, moved by whole units. */
const UNIT_AROUND: Readonly<Record<string, (published: number, step: number) => Days>> = {
  week: (published, step) => daysOfWeek(published + 7 * step),
  weekend: (published, step) => {
    const { last } = daysOfWeek(published + 7 * step);
    return { first: last - 1, last };
  },
  month: monthFrom,
  year: (published, step) => daysOfYear(dayFields(published).year + step),
};
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, previous: -1, coming: 1 };

/** "last week", "this year", "next month", "last night", "this morning". */
function stepPhrase(tokens: readonly Token[], i: number): TimePhrase | null {
  const word = lowerAt(tokens, i);
  const step = STEPS[word];
  if (step === undefined) return null;
  const unit = lowerAt(tokens, i + 1);
  if (/^(?:morning|afternoon|evening|night)$/.test(unit) && step <= 0)
    return word === 'this' || word === 'last' ? phrase(i, i + 2, (published) => one(published + step)) : null;
  const around = UNIT_AROUND[unit];
  // "this year 2027" has its own year; "Last year 3,400 left" does not.
  if (around === undefined || /^(?:19|20)\d\d$/.test(lowerAt(tokens, i + 2))) return null;
  return phrase(i, i + 2, (published, future) => {
    // The text does not mean a weekend that is still to come.
    const back =
      unit === 'weekend' && step === 0 && !future && daysOfWeek(published).last - 1 > published ? -1 : 0;
    return around(published, step + back);
  });
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };
/** How far a rounded stretch may be off: "two weeks ago" is not a certain day. */
const SLACK_DAYS: Readonly<Record<string, number>> = { day: 0, week: 3, month: 15 };

const unitOf = (tokens: readonly Token[], i: number): string => lowerAt(tokens, i).replace(/s$/, '');

/** "three days ago", "a year ago"; "a year earlier" is relative to another time and stays open. */
function agoPhrase(tokens: readonly Token[], i: number): TimePhrase | null {
  const count = smallNumber(lowerAt(tokens, i));
  const unit = unitOf(tokens, i + 1);
  if (count === null || LENGTHS[unit] === undefined) return null;
  const tail = lowerAt(tokens, i + 2);
  if (tail === 'earlier' || tail === 'before' || tail === 'later') return phrase(i, i + 3, () => null);
  if (tail !== 'ago') return null;
  return phrase(i, i + 3, (published) => {
    if (unit === 'year') return daysOfYear(dayFields(published).year - count);
    const slack = SLACK_DAYS[unit] ?? 0;
    if (unit === 'month') return monthFrom(published, -count);
    const day = published - count * (LENGTHS[unit] ?? 0);
    return { first: day - slack, last: Math.min(published, day + slack) };
  });
}

/** "the past week", "the last three days", "the past 24 hours": a stretch that ends with publication. */
function pastPhrase(tokens: readonly Token[], i: number): TimePhrase | null {
  const word = lowerAt(tokens, i);
  if (!/^(?:past|last|previous)$/.test(word)) return null;
  const count = smallNumber(lowerAt(tokens, i + 1));
  const at = count === null ? i + 1 : i + 2;
  const named = unitOf(tokens, at);
  const [unit, factor] = named === 'hour' ? ['day', 1 / 24] : [named, 1];
  const length = LENGTHS[unit];
  if (length === undefined || (count === null && word !== 'past')) return null;
  const days = Math.ceil((count ?? 1) * factor * length);
  return phrase(i, at + 1, (published) => ({ first: published - days, last: published }));
}

/** "at the weekend": the last one that has begun, or the next if the clause looks ahead. */
function weekendPhrase(tokens: readonly Token[], i: number): TimePhrase | null {
  const isWeekend = lowerAt(tokens, i) === 'the' && lowerAt(tokens, i + 1) === 'weekend';
  if (!isWeekend || !/^(?:at|on|over|during|in)$/.test(lowerAt(tokens, i - 1))) return null;
  // "the weekend of 13 April" has its own day.
  if (lowerAt(tokens, i + 2) === 'of') return null;
  return phrase(i, i + 2, (published, future) => {
    const { last } = daysOfWeek(published);
    const back = future || last - 1 <= published ? 0 : 7;
    return { first: last - 1 - back, last: last - back };
  });
}

/** "since the start of the year": the year, month or week around publication. */
function startPhrase(tokens: readonly Token[], i: number): TimePhrase | null {
  if (!/^(?:start|beginning)$/.test(lowerAt(tokens, i + 1))) return null;
  const words = [i, i + 1, i + 2, i + 3].map((at) => lowerAt(tokens, at)).join(' ');
  const around = UNIT_AROUND[lowerAt(tokens, i + 4)];
  if (!/^the (?:start|beginning) of (?:the|this)$/.test(words) || around === undefined) return null;
  return phrase(i, i + 5, (published) => around(published, 0));
}

/** Words between the year and its event: "the 2010 Holm mill fire". */
const MODIFIERS = 3;

/** "The 2010 quake killed", "in the 2010 quake": the year in the name of an event that the sentence tells of. */
function yearOfEvent(tokens: readonly Token[], i: number): TimePhrase | null {
  const year = /^(?:1[6-9]|20)\d\d$/.test(textAt(tokens, i)) ? Number(textAt(tokens, i)) : null;
  if (year === null || posAt(tokens, i - 1) !== 'DET') return null;
  if (i > 1 && !/^(?:in|during|,)$/.test(lowerAt(tokens, i - 2))) return null;
  let noun = i + 1;
  while (noun <= i + MODIFIERS && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, noun + 1))) noun++;
  const isEvent = posAt(tokens, noun) === 'NOUN' && isSuddenEvent(tokens[noun]?.lemma ?? '');
  return isEvent ? { from: i, to: i + 1, deictic: false, resolve: () => daysOfYear(year) } : null;
}

/** The word behind token `i`, over a preposition. */
const weekdayBehind = (tokens: readonly Token[], i: number): string =>
  lowerAt(tokens, posAt(tokens, i + 1) === 'ADP' || lowerAt(tokens, i + 1) === 'to' ? i + 2 : i + 1);

/** The words relative to publication that begin at token `i` ("yesterday", "last week", "two days ago"), or `null`. */
export function relativeTimeAt(tokens: readonly Token[], i: number): TimePhrase | null {
  const day = DAY_WORDS.get(lowerAt(tokens, i));
  // "overnight into Saturday", "overnight on Friday": the weekday tells.
  if (lowerAt(tokens, i) === 'overnight' && /^\p{L}+day$/u.test(weekdayBehind(tokens, i))) return null;
  // "USA TODAY" is a newspaper.
  if (textAt(tokens, i) === 'TODAY' && textAt(tokens, i - 1) === 'USA') return null;
  if (day !== undefined) return phrase(i, i + 1, (published) => one(published + day));
  return (
    namedDayAt(tokens, i) ??
    pastPhrase(tokens, i) ??
    stepPhrase(tokens, i) ??
    agoPhrase(tokens, i) ??
    weekendPhrase(tokens, i) ??
    startPhrase(tokens, i) ??
    yearOfEvent(tokens, i)
  );
}
