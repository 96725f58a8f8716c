import type { PageWords } from '../../domain/pageWords.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { readDate } from './readDate.ts';

/** In the far west, a page from the far east is dated tomorrow; and senders' clocks run fast. */
const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A year or a month in ISO 8601: a sender may know no more. */
const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** Whether a date of `readDate` lies more than a day after now. */
export function isFuture(iso: string, now: Date): boolean {
  return Date.parse(iso) > now.getTime() + DAY_IN_MILLISECONDS;
}

/** The publication date that a sender gave, in ISO 8601. INVALID_DATE if it is not a date, FUTURE_DATE if it has not come yet. */
export function checkDate(given: string, now: Date, pageWords: PageWords): Result<string> {
  const iso = PARTIAL.test(given) ? given : readDate(given, pageWords);
  if (iso === null) {
    return refuse(
      'INVALID_DATE',
      'publishedAt',
      'The publication date is not a date, or its day and month could be swapped.',
      'Give it as 2024-10-01 or 2024-10-01T12:14:00Z, or leave it out.',
    );
  }
  if (isFuture(iso, now)) {
    return refuse(
      'FUTURE_DATE',
      'publishedAt',
      `The publication date ${iso} lies in the future.`,
      'Correct the date, or the clock of this machine, or leave the date out.',
    );
  }
  return ok(iso);
}
