import { instantOf } from '../domain/moment.ts';

/** Days since 1970 in UTC, both ends inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export const MS_PER_DAY = 86_400_000;
const DAYS = { month: 31, year: 366 } as const;

const dayOf = (moment: string): number | null => {
  const instant = instantOf(moment);
  return instant && Math.floor(instant.getTime() / MS_PER_DAY);
};

/** The days of an ISO 8601 moment, as wide as it is precise ("2024", "2024-04", "2024-04-13", with a time). */
export function periodOf(moment: string | null): Period | null {
  if (moment === null) return null;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/u.exec(moment) ?? [];
  const from = dayOf(year === undefined ? moment : `${year}-${month ?? '01'}-01`);
  if (from === null) return null;
  // A month or year ends a little late rather than early: the ends are only compared with a tolerance of days.
  return { from, to: year === undefined ? from : from + (month === undefined ? DAYS.year : DAYS.month) - 1 };
}

/** Days between two periods, 0 where they meet. */
export const daysApart = (a: Period, b: Period): number => Math.max(0, a.from - b.to, b.from - a.to);
