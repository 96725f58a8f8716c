import type { DigitMarks } from './textWords.ts';

/** Sticky patterns of numbers in digits. */
interface DigitPatterns {
  /**
   * Digits grouped by the mark of the language (also 1,00,000), by an apostrophe, a no-break or thin space, by repeated decimal marks, or
   * plain. Repetitions that can fail late are bounded here and below, so that no text makes the cutting quadratic.
   */
  readonly number: RegExp;
  /**
   * Decimals behind the mark that groups thousands: one or two digits behind it are never thousands ("3,5", "1.200,50").
   * Digits in a row between such marks are a list ("1,2,3"), and a year is followed by a time ("2013,7: 35 am"). Scores
   * have a hyphen ("10-5,4-4"), but a range has two such numbers ("7,5-8,5").
   */
  readonly foreignDecimal: RegExp;
  /**
   * Digits grouped by spaces ("1 200"), unless more digits are in front or behind, as in a telephone number. A year in
   * front and the other end of a range ("1 200-1 500") are not such digits.
   */
  readonly spaceGroups: RegExp;
  readonly leadingDecimal: RegExp;
}

function patternsOf({ group, decimal }: DigitMarks): DigitPatterns {
  const g = group === '.' ? '\\.' : group;
  const d = decimal === '.' ? '\\.' : decimal;
  const decimals = `(?:${d}\\d+)?`;
  return {
    number: new RegExp(
      [
        `\\d{1,3}(?:${g}\\d{3}){1,9}${decimals}(?!\\d)`,
        `\\d{1,2}(?:${g}\\d{2}){1,9}${g}\\d{3}${decimals}(?!\\d)`,
        `\\d{1,3}(?:[\\u00a0\\u202f\\u2009'’]\\d{3}){1,9}${decimals}(?!\\d)`,
        `\\d{1,3}(?:${d}\\d{3}){2,9}(?!\\d)`,
        `\\d+${decimals}`,
      ].join('|'),
      'uy',
    ),
    foreignDecimal: new RegExp(
      `(?:(?<=\\d${g}\\d{1,2}[–-])|(?<!\\d[${group}–-]))(?!(?:19|20)\\d\\d${g})(?:\\d{1,3}(?:${d}\\d{3}){1,9}|\\d{1,9})${g}\\d{1,2}` +
        `(?!\\d|${g}\\d|[–-]\\d+(?!\\d*${g}\\d{1,2}(?!\\d)))`,
      'uy',
    ),
    spaceGroups:
      /(?:(?<!\d[ –-]?)|(?<=\d \d{3}[–-])|(?<=(?<![\d–-])(?:19|20)\d\d ))[1-9]\d{0,2}(?: \d{3}){1,9}(?:[.,]\d{1,2})?(?! ?\d|[–-]\d(?!\d{0,2} \d{3}(?!\d)))/uy,
    leadingDecimal: new RegExp(`${d}\\d+(?![\\d${decimal}])`, 'uy'),
  };
}

const PATTERNS = {
  ',': patternsOf({ group: ',', decimal: '.' }),
  '.': patternsOf({ group: '.', decimal: ',' }),
};

/** The patterns of numbers for the marks of a language. */
export const digitPatterns = ({ group }: DigitMarks): DigitPatterns => PATTERNS[group];
