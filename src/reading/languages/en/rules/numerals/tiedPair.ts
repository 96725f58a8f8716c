import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import type { Tokens } from '../../../../language.ts';
import { isHyphen, textAt, touches } from '../../../../text/tokenAccess.ts';

/** The two numbers of "3-1", and the token of the first. */
interface TiedPair {
  readonly first: number;
  readonly values: readonly [number, number];
}

const whole = (tokens: Tokens, i: number): number | null =>
  /^\d{1,3}$/.test(textAt(tokens, i)) ? Number(textAt(tokens, i)) : null;

const tie = (tokens: Tokens, i: number): boolean =>
  isHyphen(textAt(tokens, i)) && touches(tokens, i) && touches(tokens, i + 1);

/** The two numbers, a hyphen between them, that a quantity is one of. */
export function tiedPair(tokens: Tokens, { numeral, unit, before }: Quantity): TiedPair | null {
  if (!numeral.digits || unit !== null || before !== null || numeral.to !== numeral.from + 1) return null;
  const first = tie(tokens, numeral.to) ? numeral.from : numeral.from - 2;
  if (!tie(tokens, first + 1)) return null;
  // "20-13-4" is not a score: wins, defeats and draws, or a part number.
  if (isHyphen(textAt(tokens, first + 3)) && touches(tokens, first + 3)) return null;
  if (isHyphen(textAt(tokens, first - 1)) && touches(tokens, first)) return null;
  const [a, b] = [whole(tokens, first), whole(tokens, first + 2)];
  return a === null || b === null ? null : { first, values: [a, b] };
}
