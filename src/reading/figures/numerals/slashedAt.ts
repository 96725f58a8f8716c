import Big from 'big.js';
import { isDigits, textAt, touches } from '../../text/tokenAccess.ts';
import type { Token } from '../../text/token.ts';
import type { Numeral } from './numeral.ts';

/** Slashed digits beyond this are a code or a date, not a fraction. */
const MAX_DENOMINATOR = 1000;
/** Decimal places kept of a fraction that does not end. */
const PLACES = 12;

/** The fraction in digits that begins at token `i` ("1/16", "3⁄4"). */
export function slashedAt(tokens: readonly Token[], i: number): Numeral | null {
  const slash = textAt(tokens, i + 1);
  if (!isDigits(textAt(tokens, i)) || (slash !== '/' && slash !== '⁄')) return null;
  if (!touches(tokens, i + 1) || !touches(tokens, i + 2) || !isDigits(textAt(tokens, i + 2))) return null;
  const [a, b] = [Number(textAt(tokens, i)), Number(textAt(tokens, i + 2))];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a >= b || b > MAX_DENOMINATOR || a === 0) return null;
  return {
    from: i,
    to: i + 3,
    kind: 'FRACTION',
    value: new Big(a).div(b).round(PLACES),
    vague: null,
    magnitude: '1',
    digits: true,
    weak: true,
  };
}
