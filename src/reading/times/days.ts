/** A stretch of days, both ends inclusive, counted from 1 January 1970. It has no time of day and no zone. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;
export const DAYS_PER_WEEK = 7;
/** Monday is 0; 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 3;
/** Years that news dates with four digits. */
const YEARS = { first: 1500, last: 2199 } as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** A calendar day as numbers; the month counts from 1. */
export interface DayFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayFields(day: number): DayFields {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const numberOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);

export const isYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

/** The day of a date; `null` if the calendar has no such day. The month counts from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null;
  const number = numberOf(year, month, day);
  return dayFields(number).month === month ? number : null;
}

/** A whole month. Months before the first and after the last run over into the years beside. */
export const daysOfMonth = (year: number, month: number): Days => ({
  first: numberOf(year, month, 1),
  last: numberOf(year, month + 1, 1) - 1,
});

export const daysOfYear = (year: number): Days => ({
  first: numberOf(year, 1, 1),
  last: numberOf(year + 1, 1, 1) - 1,
});

/** Monday is 0, Sunday 6. */
export const weekdayNumber = (day: number): number =>
  (((day + EPOCH_WEEKDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;

/** The week of a day, Monday to Sunday. */
export function daysOfWeek(day: number): Days {
  const first = day - weekdayNumber(day);
  return { first, last: first + DAYS_PER_WEEK - 1 };
}

/** The narrowest ISO 8601 day, month or year that holds all the days; `null` if they are in two years. */
export function isoDate({ first, last }: Days): string | null {
  const [from, to] = [dayFields(first), dayFields(last)];
  if (from.year !== to.year || !isYear(from.year)) return null;
  if (from.month !== to.month) return String(from.year);
  const month = `${from.year}-${two(from.month)}`;
  return from.day === to.day ? `${month}-${two(from.day)}` : month;
}

/** The day of an ISO 8601 date or date-time as printed, in any zone; `null` if it is neither. */
export function parseIsoDay(time: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(time ?? '') ?? [];
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
