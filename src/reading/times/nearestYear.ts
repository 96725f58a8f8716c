import { dayFields, type Days } from './days.ts';

/**
 * The days of a date without a year: the last of them that begin not after publication or, looking ahead, the next that
 * do not end before it. `null` if no day of publication is known or no such year has them (29 February).
 */
export function nearestYear(
  published: number | null,
  future: boolean,
  daysIn: (year: number) => Days | null,
): Days | null {
  if (published === null) return null;
  const { year } = dayFields(published);
  for (const candidate of [year, future ? year + 1 : year - 1]) {
    const days = daysIn(candidate);
    if (days !== null && (future ? days.last >= published : days.first <= published)) return days;
  }
  return null;
}
