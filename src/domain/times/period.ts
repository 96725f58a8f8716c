import { parseInstant } from './parseInstant.ts';

/** A stretch of time in milliseconds since 1970, both ends inclusive: as long as the words leave it open. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export const MS_PER_SECOND = 1_000;
export const MS_PER_DAY = 86_400_000;

/** The period of an ISO 8601 time: a year, a month, a day in UTC, an instant. `null` if it is none of them. */
export function parsePeriod(time: string | null): Period | null {
  if (time === null) return null;
  const parts = /^(\d{4})(?:-(\d{2}))?(-\d{2})?$/u.exec(time);
  const start = parseInstant(parts?.[2] === undefined && parts ? `${time}-01-01` : time)?.getTime();
  if (start === undefined) return null;
  if (parts === null) return { start, end: start };
  const [, year = '', month, day] = parts;
  if (day !== undefined) return { start, end: start + MS_PER_DAY - 1 };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { start, end: next - 1 };
}
