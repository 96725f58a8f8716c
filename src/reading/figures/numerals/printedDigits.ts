import type { Token } from '../../text/token.ts';
import { textAt } from '../../text/tokenAccess.ts';

/** Whether the digits end in a decimal comma ("3,5", "1.200,50", "1 200,50"). */
export const hasDecimalComma = (digits: string): boolean => /^\d[\d. ]*,\d{1,2}$/.test(digits);

/** Whether a space groups the digits ("1 200"). */
export const hasSpaceGroups = (digits: string): boolean => /^\d{1,3} \d{3}/.test(digits);

/** What a person may ask about how the digits between two tokens were read. */
export function notesOnDigits(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const notes: string[] = [];
  for (let i = from; i < to; i++) {
    const digits = textAt(tokens, i);
    if (hasDecimalComma(digits)) notes.push(`The comma in "${digits}" is read as a decimal point.`);
    if (hasSpaceGroups(digits)) notes.push(`The space in "${digits}" is read as grouping its digits.`);
  }
  return notes;
}
