import Big from 'big.js';
import type { Tokens } from '../../language.ts';
import { textAt } from '../../text/tokenAccess.ts';
import type { DigitMarks } from '../../text/textWords.ts';

/** Numbers with decimals behind the mark that groups thousands in the language, by that mark. */
const FOREIGN_DECIMAL = { ',': /^\d[\d. ]*,\d{1,2}$/, '.': /^\d[\d, ]*\.\d{1,2}$/ } as const;
const MARK_NAMES = { ',': 'comma', '.': 'full stop' } as const;

/** Whether the digits end in decimals behind the other mark than that of the language ("3,5" and "1.200,50" in English). */
export const hasForeignDecimal = (digits: string, { group }: DigitMarks): boolean =>
  FOREIGN_DECIMAL[group].test(digits);

/** Whether a space groups the digits ("1 200"). */
export const hasSpaceGroups = (digits: string): boolean => /^\d{1,3} \d{3}/.test(digits);

/** The value of digits with the marks of a language. */
export function valueOfDigits(printed: string, marks: DigitMarks): Big {
  const foreign = hasForeignDecimal(printed, marks);
  const [group, decimal] = foreign ? [marks.decimal, marks.group] : [marks.group, marks.decimal];
  const bare = printed.replace(/[ \u00a0\u202f\u2009'’]/gu, '').replaceAll(group, '');
  const parts = bare.split(decimal);
  const number = parts.length > 2 ? parts.join('') : parts.join('.');
  return new Big(number.startsWith('.') ? `0${number}` : number);
}

/** Notes for a person who asks how the digits between two tokens were read. */
export function notesOnDigits(tokens: Tokens, from: number, to: number): readonly string[] {
  const marks = tokens.language.text.digits;
  const notes: string[] = [];
  for (let i = from; i < to; i++) {
    const digits = textAt(tokens, i);
    if (hasForeignDecimal(digits, marks))
      notes.push(`The ${MARK_NAMES[marks.group]} in "${digits}" is read as a decimal point.`);
    if (hasSpaceGroups(digits)) notes.push(`The space in "${digits}" is read as grouping its digits.`);
  }
  return notes;
}
