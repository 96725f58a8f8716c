import type { Days } from './days.ts';

/** Words that name a time. Token indices, end exclusive. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  /** Relative to the moment of speaking ("yesterday"), unlike weekdays and dates. */
  readonly deictic: boolean;
  /** How many days it is from the day that the text named last ("the next day"): then `resolve` knows none. */
  readonly daysFromNamed?: number;
  /**
   * The days that the words mean. `published` is the day of publication; `future` says that the clause looks ahead, so
   * that a date without a year is the next one and not the last. `null` if the words leave it open.
   */
  resolve(published: number | null, future: boolean): Days | null;
}
