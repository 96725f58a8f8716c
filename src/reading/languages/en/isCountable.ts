import { MAGNITUDES, PLURAL_MAGNITUDES, SMALL_NUMBERS, TENS } from './numbers.ts';

/** Words that say when or how much and are tagged as nouns; none is what a number counts. */
const NEVER = /^(?:dozens?|scores?|yesterday|today|tonight|tomorrow|half)$/;

/** Whether a word in lower case can name what a number counts: no number, no vague number, no day told from now. */
export const isCountable = (lower: string): boolean =>
  !NEVER.test(lower) &&
  !MAGNITUDES.has(lower) &&
  !PLURAL_MAGNITUDES.has(lower) &&
  !SMALL_NUMBERS.has(lower) &&
  !TENS.has(lower);
