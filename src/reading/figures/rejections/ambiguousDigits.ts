import { hasForeignDecimal, hasSpaceGroups } from '../numerals/printedDigits.ts';
import { isHyphen, lowerAt, textAt } from '../../text/tokenAccess.ts';
import type { RejectionRule, Tokens } from '../../language.ts';

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
    opensRange(tokens, numeral.to) ||
    (unit !== null && (unit.dimension === 'MONEY' || !countsOn(digits, marks.group)));
  return sure ? null : 'ambiguous: a decimal comma, or two numbers';
};

/** "1,5 and 2,5 million", "7,5-8,5 percent": the second number has a magnitude or a unit, and the same mark. */
function opensRange(tokens: Tokens, link: number): boolean {
  const { numbers, ranges, units, text } = tokens.language;
  const joins =
    isHyphen(textAt(tokens, link)) ||
    [ranges.betweenLinks, ranges.toLinks].some((links) => links.has(lowerAt(tokens, link)));
  const behind = lowerAt(tokens, link + 2);
  return (
    joins &&
    hasForeignDecimal(textAt(tokens, link + 1), text.digits) &&
    (behind === '%' || numbers.magnitudes.has(behind) || units.words.has(behind))
  );
}

/** "1.200 houses" may be a thousand and more: things that are counted are whole. */
const ambiguousPoint: RejectionRule['at'] = (tokens, { numeral, unit }) => {
  const counts = numeral.kind === 'CARDINAL' && numeral.to === numeral.from + 1 && unit === null;
  const { decimal } = tokens.language.text.digits;
  const [whole = '', thousandths = '', ...more] = textAt(tokens, numeral.from).split(decimal);
  if (!counts || more.length > 0 || !/^[1-9]\d{0,2}$/.test(whole) || !/^\d{3}$/.test(thousandths))
    return null;
  const isNoun = tokens[numeral.to]?.pos === 'NOUN';
  return isNoun ? 'ambiguous: a decimal point, or grouped thousands' : null;
};

/** Whether the digits behind the mark are the next number of a list ("10,12"). */
function countsOn(digits: string, mark: string): boolean {
  const [first = '', second = ''] = digits.split(mark);
  return second.length === 2 && first.length === 2 && second > first;
}

/** Sizes that are counted: "5 155 mm guns", "4 300-metre races". */
const SIZES: ReadonlySet<string> = new Set(['mm', 'cm', 'm']);

/** "May 1 200 houses" may be a day and houses. "5 155 mm guns" may be five guns; round thousands ("816 000 m") are one number. */
const ambiguousSpace: RejectionRule['at'] = (tokens, { numeral, unit }) => {
  const digits = textAt(tokens, numeral.from);
  const labelled = tokens.language.text.numberLabels.has(lowerAt(tokens, numeral.from - 1));
  if (!hasSpaceGroups(digits)) return null;
  const isRound = digits.split(' ').length > 2 || digits.endsWith(' 000');
  const size = unit !== null && SIZES.has(unit.name);
  const isSize = isHyphen(textAt(tokens, numeral.to)) && !hasSpaceGroups(textAt(tokens, numeral.to + 1));
  const isDoubtful = labelled || (!isRound && (size || isSize));
  return isDoubtful ? 'ambiguous: a grouped number, or two numbers' : null;
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
    says: 'Digits with a space in front of a size, or behind a month or a label, may be two numbers.',
    at: ambiguousSpace,
  },
  {
    name: 'ambiguous-point',
    says: 'Three digits behind a point, in front of a counted thing, may be thousands.',
    at: ambiguousPoint,
  },
];
