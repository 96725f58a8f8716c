import type { PageWords, WrittenTime } from '../../domain/pageWords.ts';

/** The first printed newspaper is from 1605; earlier years are misreadings. */
const EARLIEST_YEAR = 1600;
/**
 * The longest line that is searched for a date: "Published: Wednesday, 18 September 2024 at 11:45 p.m. GMT+01:00 | 5
 * min read".
 */
const MAX_DATE_LINE = 100;

const YEAR_FIRST =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** "20191119" and "20191119T101500Z", as generators write them. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;
const FOUR_DIGIT_YEAR = /\b(?:1[6-9]|20)\d{2}\b/;

/** A date found in a line, and the rest of the line. */
export interface FoundDate {
  /** ISO 8601: a day, or a time with its offset. */
  readonly iso: string;
  readonly rest: string;
}

/**
 * The date that a short line holds: year first in digits ("2024-10-01", "2024/10/1 12:14 +04:00") or with a month's
 * name ("01 October 2024 12:14"). It must have a day, a month and a year of four digits. Relative words give no date,
 * nor do a day and month that could be swapped ("03/04/2024"). A time counts only with its zone; without a zone it is
 * not a point in time.
 */
export function findDate(line: string, pageWords: PageWords): FoundDate | null {
  const words = line.trim();
  if (words.length > MAX_DATE_LINE || !FOUR_DIGIT_YEAR.test(words)) return null;
  return yearFirst(words) ?? yearLast(words) ?? inWords(words, pageWords);
}

/** The date of a value that holds only a date, in ISO 8601, or `null`. */
export function readDate(value: string, pageWords: PageWords): string | null {
  const found = compact(value.trim()) ?? findDate(value, pageWords);
  const rest = pageWords.weekdays.reduce((kept, day) => kept.replace(day, ''), found?.rest ?? '');
  return found !== null && !/[\p{L}\p{N}]/u.test(rest) ? found.iso : null;
}

function yearFirst(words: string): FoundDate | null {
  const match = YEAR_FIRST.exec(words);
  if (match === null) return null;
  const [whole, year, , month, day, ...clock] = match;
  const iso = isoOf({ year: Number(year), month: Number(month), day: Number(day) }, timeOf(clock));
  return iso === null ? null : { iso, rest: words.slice(whole.length) };
}

function compact(value: string): FoundDate | null {
  const match = COMPACT.exec(value);
  if (match === null) return null;
  const [, year, month, day, ...clock] = match;
  const iso = isoOf({ year: Number(year), month: Number(month), day: Number(day) }, timeOf(clock));
  return iso === null ? null : { iso, rest: '' };
}

/** The time of day in the groups of a pattern; `null` without a zone. */
const timeOf = ([hour, minute, second, zone]: readonly (string | undefined)[]): WrittenTime | null =>
  hour === undefined || zone === undefined
    ? null
    : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), offset: offsetOf(zone) };

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

function inWords(line: string, { findWrittenDate }: PageWords): FoundDate | null {
  if (YEAR_LAST.test(line)) return null;
  const found = findWrittenDate(line);
  if (found === null) return null;
  const iso = isoOf(found, found.time);
  if (iso === null || !FOUR_DIGIT_YEAR.test(found.words)) return null;
  return { iso, rest: line.replace(found.words, ' ') };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601 of a day that exists, with its time if that exists too; `null` for the 31st of February and the like. */
function isoOf(day: Day, time: WrittenTime | null): string | null {
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
