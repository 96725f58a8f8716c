import { strict } from 'chrono-node';

/** The first printed newspaper is of 1605; earlier years are misreadings. */
const EARLIEST_YEAR = 1600;
/** Longest line that is looked at for a date: "Published: Wednesday, 18 September 2024 at 11:45 p.m. GMT+01:00 | 5 min read". */
const MAX_DATE_LINE = 100;

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;
const FOUR_DIGIT_YEAR = /\b(?:1[6-9]|20)\d{2}\b/;
/** Zones whose names mean one offset in news; IST, CST or AST mean several. */
const CLEAR_ZONE = /\b(?:UTC|GMT|E[SD]?T|P[SD]?T|BST|CES?T)\b|[+-]\d{2}:?\d{2}\b|\dZ\b/i;
/** chrono needs a day to count relative words from. Those are never taken, so any day does, and a constant one keeps it pure. */
const REFERENCE = new Date(0);

/** A date found in a line, and what else the line says. */
export interface FoundDate {
  /** ISO 8601: a day, or a time with its offset. */
  readonly iso: string;
  readonly rest: string;
}

/**
 * The date that a short line holds: year first in digits ("2024-10-01", "2024/10/1 12:14 +04:00") or with an English month's
 * name ("01 October 2024 12:14"). Day, month and a year of four digits must be there; relative words are not taken, and where
 * day and month could be swapped ("03/04/2024") there is no date. A time counts only with its zone, for without one it is no
 * point in time.
 */
export function findDate(line: string): FoundDate | null {
  const words = line.trim();
  if (words.length > MAX_DATE_LINE || !FOUR_DIGIT_YEAR.test(words)) return null;
  return yearFirst(words) ?? yearLast(words) ?? withMonthName(words);
}

/** The date that is all a value says, in ISO 8601, or `null`. */
export function readDate(value: string): string | null {
  const found = findDate(value);
  const rest =
    found?.rest.replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, '') ?? '';
  return found !== null && !/[\p{L}\p{N}]/u.test(rest) ? found.iso : null;
}

function yearFirst(words: string): FoundDate | null {
  const match = YEAR_FIRST.exec(words);
  if (match === null) return null;
  const [whole, year, , month, day, hour, minute, second, zone] = match;
  const iso = isoOf(
    { year: Number(year), month: Number(month), day: Number(day) },
    hour === undefined || zone === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), offset: offsetOf(zone) },
  );
  return iso === null ? null : { iso, rest: words.slice(whole.length) };
}

function yearLast(words: string): FoundDate | null {
  const match = YEAR_LAST.exec(words);
  if (match === null) return null;
  const [whole, one, , two, year] = match;
  const [first, second] = [Number(one), Number(two)];
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  const iso = isoOf({ year: Number(year), month, day }, null);
  return iso === null ? null : { iso, rest: words.replace(whole, ' ') };
}

function withMonthName(words: string): FoundDate | null {
  if (!/[a-z]{3}/i.test(words) || YEAR_LAST.test(words)) return null;
  const [found, ...others] = strict.parse(words, REFERENCE);
  if (found === undefined || others.length > 0 || found.end) return null;
  const { start, text } = found;
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'): number =>
    start.get(name) ?? 0;
  const offset =
    start.isCertain('timezoneOffset') && CLEAR_ZONE.test(text) ? start.get('timezoneOffset') : null;
  const iso = isoOf(
    { year: part('year'), month: part('month'), day: part('day') },
    offset === null || !start.isCertain('hour')
      ? null
      : { hour: part('hour'), minute: part('minute'), second: part('second'), offset },
  );
  if (iso === null || !FOUR_DIGIT_YEAR.test(text)) return null;
  return { iso, rest: words.replace(text, ' ') };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** ISO 8601 of a day that exists, with its time if that exists too; `null` for the 31st of February and the like. */
function isoOf(day: Day, time: Time | null): string | null {
  const utc = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const exists = utc.getUTCMonth() === day.month - 1 && utc.getUTCDate() === day.day;
  if (!exists || day.year < EARLIEST_YEAR) return null;
  const date = utc.toISOString().slice(0, 10);
  if (time === null) return date;
  if (time.hour > 23 || time.minute > 59 || time.second > 59 || Math.abs(time.offset) > 14 * 60) return null;
  const clock = [time.hour, time.minute, time.second].map(twoDigits).join(':');
  return `${date}T${clock}${zoneOf(time.offset)}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

function zoneOf(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function offsetOf(zone: string): number {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (digits === null) return 0;
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return digits[1] === '-' ? -minutes : minutes;
}
