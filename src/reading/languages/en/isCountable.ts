import { numbers } from './numbers.ts';

/** Words that say when or how much and are tagged as nouns; none is what a number counts. */
const NEVER = /^(?:dozens?|scores?|yesterday|today|tonight|tomorrow|half)$/;

/** Whether a word in lower case can name what a number counts: no number, no vague number, no day told from now. */
export const isCountable = (lower: string): boolean =>
  !NEVER.test(lower) &&
  !numbers.magnitudes.has(lower) &&
  !numbers.pluralMagnitudes.has(lower) &&
  !numbers.small.has(lower) &&
  !numbers.tens.has(lower);
