import type { RejectionRule } from '../../language.ts';
import { isCapitalised, isHyphen, posAt, textAt, touches } from '../../text/tokenAccess.ts';

/** So many digits without a separator are a code; a figure of that size is printed with commas or words. */
const CODE_DIGITS = 8;

/** "2024-03-20", "20.03.2024", "3/14", "9/11": digits tied by hyphens, slashes or full stops. */
const tiedDigits: RejectionRule['at'] = (tokens, { numeral, value }) => {
  const { from, to } = numeral;
  if (!numeral.digits || numeral.kind === 'VAGUE' || value === null) return null;
  const tie = (i: number): boolean => /^[-/.‐‑–]$/u.test(textAt(tokens, i));
  const after =
    tie(to) && touches(tokens, to) && touches(tokens, to + 1) && /^\d/.test(textAt(tokens, to + 1));
  const before =
    tie(from - 1) &&
    touches(tokens, from) &&
    touches(tokens, from - 1) &&
    /\d$/.test(textAt(tokens, from - 2));
  const slashAt = (i: number): boolean => textAt(tokens, i) === '/' || textAt(tokens, i) === '⁄';
  const slash =
    (slashAt(to) && /^\d/.test(textAt(tokens, to + 1))) ||
    (slashAt(from - 1) && /\d$/.test(textAt(tokens, from - 2)));
  if (slash && numeral.kind === 'CARDINAL') return 'digits tied by a slash';
  if (
    /^\./.test(textAt(tokens, from)) &&
    touches(tokens, from) &&
    /[\p{L}\d]$/u.test(textAt(tokens, from - 1))
  )
    return 'digits tied in a row';
  if (after && before) return 'digits tied in a row';
  const next = (i: number, step: 1 | -1): boolean => tie(i) && /^\d/.test(textAt(tokens, i + step));
  if (after && tie(to + 2) && touches(tokens, to + 2) && touches(tokens, to + 3))
    return 'digits tied in a row';
  if (before && next(from - 3, -1) && touches(tokens, from - 2)) return 'digits tied in a row';
  if (before && /^\.\d+$/.test(textAt(tokens, from))) return 'digits tied in a row';
  return null;
};

/** "+1 (202) 555-0143": groups of digits of a telephone number, an account, a code. */
const telephone: RejectionRule['at'] = (tokens, { numeral, unit, value }) => {
  if (!numeral.digits || unit !== null || value === null) return null;
  const { from, to } = numeral;
  const digits = /^\d+$/.test(textAt(tokens, from));
  if (!digits) return null;
  const plus = textAt(tokens, from - 1) === '+' && touches(tokens, from);
  // "VIRUS -19": a loose hyphen behind a name is not a minus.
  if (
    /^[-–−]$/u.test(textAt(tokens, from - 1)) &&
    touches(tokens, from) &&
    isCapitalised(textAt(tokens, from - 2)) &&
    posAt(tokens, from - 2) === 'PROPN'
  )
    return 'digits and letters of a type';
  // "020 7946 0958": groups of digits behind one that a zero opens.
  let group = from;
  while (/^\d{2,}$/.test(textAt(tokens, group - 1))) group--;
  if (group < from && /^0\d/.test(textAt(tokens, group))) return 'a telephone number';
  if (plus && (/^[(-]$/.test(textAt(tokens, to)) || /^\d{2,}$/.test(textAt(tokens, to))))
    return 'a telephone number';
  if (
    textAt(tokens, from - 1) === '(' &&
    textAt(tokens, to) === ')' &&
    /^\d{3,}$/.test(textAt(tokens, to + 1))
  )
    return 'a telephone number';
  if (
    textAt(tokens, from - 1) === ')' &&
    /^\d+$/.test(textAt(tokens, from - 2)) &&
    /^\d{3,4}$/.test(textAt(tokens, from))
  )
    return 'a telephone number';
  const exchange =
    isHyphen(textAt(tokens, from - 1)) &&
    /^\d{3}$/.test(textAt(tokens, from - 2)) &&
    /^\d{4}$/.test(textAt(tokens, from));
  if (exchange && /^[)\d]+$/.test(textAt(tokens, from - 3))) return 'a telephone number';
  if (/^\d+$/.test(textAt(tokens, from)) && textAt(tokens, from).length >= CODE_DIGITS)
    return 'digits of a code';
  if (/^0\d+$/.test(textAt(tokens, from)) && !/[.,]/.test(textAt(tokens, from))) return 'digits of a code';
  return null;
};

/** "1. First point", "(2) second": numbers of a list. */
const listNumber: RejectionRule['at'] = (tokens, { numeral, unit }) => {
  if (numeral.from > 1 || !numeral.digits || unit !== null || !/^\d{1,2}$/.test(textAt(tokens, numeral.from)))
    return null;
  const mark = textAt(tokens, numeral.to);
  const bracket = mark === ')' && (numeral.from === 0 || textAt(tokens, 0) === '(');
  const stop = numeral.from === 0 && mark === '.' && tokens.length > numeral.to + 1;
  return bracket || stop || (tokens.length === 2 && mark === '.') ? 'a number of a list' : null;
};

/** Digits that form a code in every language. */
export const codes: readonly RejectionRule[] = [
  {
    name: 'tied-digits',
    says: 'Digits tied by hyphens, slashes or full stops are a date or a code.',
    at: tiedDigits,
  },
  {
    name: 'telephone',
    says: 'Groups of digits are a telephone number, an account or a code.',
    at: telephone,
  },
  { name: 'list-number', says: 'A number in front of a stop or bracket numbers a list.', at: listNumber },
];
