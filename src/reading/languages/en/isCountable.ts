import { numbers } from './numbers.ts';

/** Words of time and amount that are tagged as nouns; a number does not count them. */
const NEVER = /^(?:dozens?|scores?|yesterday|today|tonight|tomorrow|half|left)$/;

/** Whether a word in lower case can name a counted thing: not a number, a vague number or a day relative to now. */
export const isCountable = (lower: string): boolean =>
  !NEVER.test(lower) &&
  !numbers.magnitudes.has(lower) &&
  !numbers.pluralMagnitudes.has(lower) &&
  !numbers.small.has(lower) &&
  !numbers.tens.has(lower);
