import { hasForeignDecimal, hasSpaceGroups } from '../numerals/printedDigits.ts';
import { isHyphen, textAt } from '../../text/tokenAccess.ts';
import type { RejectionRule } from '../../language.ts';

/**
 * "1,2 and 3 of the plan", "eight, 10,12 years": a comma with a unit or a magnitude behind it is a decimal one. Other
 * commas, and those between two numbers that go on counting, may part two numbers.
 */
const ambiguousComma: RejectionRule['at'] = (tokens, { numeral, unit }) => {
  const marks = tokens.language.text.digits;
  const digits = textAt(tokens, numeral.from);
  if (numeral.kind !== 'CARDINAL' || !hasForeignDecimal(digits, marks)) return null;
  const sure =
    numeral.to > numeral.from + 1 ||
    (unit !== null && (unit.dimension === 'MONEY' || !countsOn(digits, marks.group)));
  return sure ? null : 'ambiguous: a decimal comma, or two numbers';
};

/** Whether the digits behind the mark are the next number of a list ("10,12"). */
function countsOn(digits: string, mark: string): boolean {
  const [first = '', second = ''] = digits.split(mark);
  return second.length === 2 && first.length === 2 && second > first;
}

/** Sizes that are counted: "5 155 mm guns", "4 300-metre races". */
const SIZES: ReadonlySet<string> = new Set(['mm', 'cm', 'm']);

/** "5 155 mm guns" may be five guns; round thousands ("816 000 m") are one number. */
const ambiguousSpace: RejectionRule['at'] = (tokens, { numeral, unit }) => {
  const digits = textAt(tokens, numeral.from);
  if (!hasSpaceGroups(digits) || digits.split(' ').length > 2 || digits.endsWith(' 000')) return null;
  const size = unit !== null && SIZES.has(unit.name);
  return size || isHyphen(textAt(tokens, numeral.to)) ? 'ambiguous: a grouped number, or two numbers' : null;
};

/** Digits that can be one number or two. */
export const ambiguousDigits: readonly RejectionRule[] = [
  {
    name: 'ambiguous-comma',
    says: 'Digits with a comma that is neither a decimal one nor groups thousands may be two numbers.',
    at: ambiguousComma,
  },
  {
    name: 'ambiguous-space',
    says: 'Digits with a space in front of a size may be two numbers.',
    at: ambiguousSpace,
  },
];
