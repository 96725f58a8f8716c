import type { Tokens } from '../language.ts';
import { isCapitalised, textAt } from '../text/tokenAccess.ts';

/** Whether token `i` has the capital that its language gives names of months and days. */
export const isCalendarName = (tokens: Tokens, i: number): boolean =>
  !tokens.language.calendar.capitalised || isCapitalised(textAt(tokens, i));
