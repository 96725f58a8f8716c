import type { Days } from './calendar.ts';

/** Words that name a time. Token indices, end exclusive. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  /** Told from the moment of speaking ("yesterday"); weekdays and dates are told by the calendar. */
  readonly deictic: boolean;
  /**
   * The days that are meant. `published` is the day of publication; `future` says that the clause looks ahead, so that a
   * date without a year is the next one and not the last. `null` where the words leave it open.
   */
  resolve(published: number | null, future: boolean): Days | null;
}

/** The last day of a kind that is not after publication, or, looking ahead, the next. */
export function nearestOf(
  published: number | null,
  future: boolean,
  candidates: (year: number) => Days | null,
  yearOfPublication: number,
): Days | null {
  if (published === null) return null;
  const years = future
    ? [yearOfPublication, yearOfPublication + 1]
    : [yearOfPublication, yearOfPublication - 1];
  for (const year of years) {
    const days = candidates(year);
    if (days !== null && (future ? days.last >= published : days.first <= published)) return days;
  }
  return null;
}
