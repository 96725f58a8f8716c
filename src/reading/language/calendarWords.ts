import type { Token } from '../text/token.ts';

type Words = ReadonlySet<string>;

/** Words of the calendar, lower case. Months count from 1; Monday is 0. */
export interface CalendarWords {
  /** Names and short forms. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whether names of months and days have a capital. */
  readonly capitalised: boolean;
  /** Whether a month's word is another word here ("may"). */
  readonly isOtherWord: (tokens: readonly Token[], i: number) => boolean;
  /** A day of the month as printed ("13th"); the digits are its first group. */
  readonly dayForm: RegExp;
  /** Between day and month, and between month and year. */
  readonly of: Words;
  /** Between two weekdays or years; between two days of a month or two months. */
  readonly ties: Words;
  readonly dayTies: Words;
  /** The ties that count days up: they are not one night. */
  readonly countingTies: Words;
  /** In front of a month without day and year; without one of them it may be a name or a verb. */
  readonly monthLeads: Words;
  /** In front of a bare year that is the time of something ("in 1648"; "the 2018 law" is a name). */
  readonly yearLeads: Words;
  /** In front of "of" and a year ("the spring of 1648"; "the Treaty of 1648" names a treaty). */
  readonly yearOfLeads: Words;
  /** Nouns between a word of `fiscal` and the year. A budget year begins on a day that the law of its country sets. */
  readonly yearNouns: Words;
  readonly fiscal: Words;
  /** Behind a month without day and year ("April's storm"). */
  readonly possessives: Words;
  /** In front of a month or weekday: the one before, this one, the next. */
  readonly steps: ReadonlyMap<string, -1 | 0 | 1>;
  /** "in the night to Saturday": words between the night and the weekday, and words for the night. */
  readonly nightLinks: Words;
  readonly nights: Words;
  /** Whether a weekday is a part of another name ("Sunday Herald"). */
  readonly isNameWithDay: (tokens: readonly Token[], i: number) => boolean;
}
