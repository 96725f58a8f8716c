import type { Days } from './days.ts';

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
