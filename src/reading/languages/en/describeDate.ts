import { MONTH_NAMES } from './calendar.ts';

/**
 * An ISO 8601 year, month, date or date-time in words, without the time of day, with its preposition: "in 2024", "in
 * April 2024", "on 13 April 2024". `null` for any other string.
 */
export function describeDate(time: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}).*)?)?$/u.exec(time) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return `in ${year}`;
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return null;
  return day === undefined ? `in ${name} ${year}` : `on ${String(Number(day))} ${name} ${year}`;
}
