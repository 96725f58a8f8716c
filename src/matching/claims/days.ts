import { MS_PER_DAY, parsePeriod } from '../../domain/times/period.ts';

/** Days since 1970 in UTC, both ends inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days of an ISO 8601 time, as wide as it is precise ("2024", "2024-04", "2024-04-13", with a time). */
export function parseDays(time: string | null): Days | null {
  const period = parsePeriod(time);
  return period && { from: Math.floor(period.start / MS_PER_DAY), to: Math.floor(period.end / MS_PER_DAY) };
}

/** Days between two stretches of days, 0 if they meet. */
export const daysApart = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);
