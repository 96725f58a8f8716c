import { numbers } from '../../numbers.ts';
import Big from 'big.js';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { oddsAt } from './oddsAt.ts';
import { isDigits, isHyphen, lowerAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import type { Tokens } from '../../../../language.ts';

/** Decimal places of a fraction that does not end (two thirds): enough to compare, few enough to read. */
const FRACTION_PLACES = 12;

const quotient = (a: number, b: number): Big => new Big(a).div(b).round(FRACTION_PLACES);

const numeral = (
  from: number,
  to: number,
  kind: 'FRACTION' | 'RATIO' | 'FACTOR',
  value: Big,
  options: { readonly digits?: boolean; readonly weak?: boolean } = {},
): Numeral => ({
  from,
  to,
  kind,
  value,
  vague: null,
  magnitude: '1',
  digits: options.digits ?? false,
  weak: options.weak ?? false,
});

/** "two-thirds", "three quarters", "a third", "one-fifth", "half". */
function worded(tokens: Tokens, i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'half') return numeral(i, i + 1, 'FRACTION', new Big('0.5'), { weak: true });
  const above = word === 'a' ? 1 : numbers.small.get(word);
  if (above === undefined || above === 0) return null;
  const hyphened = isHyphen(textAt(tokens, i + 1)) && touches(tokens, i + 1) && touches(tokens, i + 2);
  const at = hyphened ? i + 2 : i + 1;
  const name = lowerAt(tokens, at);
  const plural = name.endsWith('s') || name === 'halves';
  const below = numbers.denominators.get(name === 'halves' ? 'half' : plural ? name.slice(0, -1) : name);
  if (below === undefined || plural === (above === 1) || above >= below) return null;
  return numeral(i, at + 1, 'FRACTION', quotient(above, below), { weak: !plural });
}

/** "a quarter of a million", "a quarter-million": a part of a magnitude is one number. */
function ofMagnitude(tokens: Tokens, fraction: Numeral): Numeral {
  const of = /^(?:of an?)$/.test(`${lowerAt(tokens, fraction.to)} ${lowerAt(tokens, fraction.to + 1)}`);
  const at = of ? fraction.to + 2 : isHyphen(textAt(tokens, fraction.to)) ? fraction.to + 1 : fraction.to;
  const magnitude = numbers.magnitudes.get(lowerAt(tokens, at));
  if (magnitude === undefined || fraction.value === null) return fraction;
  const value = fraction.value.times(magnitude);
  return { ...fraction, to: at + 1, kind: 'CARDINAL', value, magnitude, weak: false };
}

/** "one in five", "2 out of 3", in front of a noun or at the end. */
function ratio(tokens: Tokens, i: number): Numeral | null {
  const small = (k: number): number | undefined => {
    const text = textAt(tokens, k);
    if (/^\d{1,3}$/.test(text)) return Number(text);
    return numbers.small.get(lowerAt(tokens, k));
  };
  const above = small(i);
  if (above === undefined) return null;
  const link = lowerAt(tokens, i + 1);
  const out = link === 'out' && lowerAt(tokens, i + 2) === 'of';
  if (link !== 'in' && !out) return null;
  // "one in every ten".
  const each = !out && /^(?:every|each)$/.test(lowerAt(tokens, i + 2)) ? 1 : 0;
  const at = out ? i + 3 : i + 2 + each;
  const below = small(at);
  if (below === undefined || below <= above || above === 0) return null;
  // "one in 12 months" counts nothing; behind a ratio comes the counted thing, or nothing.
  const next = lowerAt(tokens, at + 1);
  // "two out of five hundred": the whole goes on.
  if (numbers.magnitudes.has(next)) return null;
  if (/^(?:day|week|month|year|minute|second|hour)s?$/.test(next) || isHyphen(next)) return null;
  return numeral(i, at + 1, 'RATIO', quotient(above, below), { digits: isDigits(textAt(tokens, i)) });
}

/** "doubled", "halving", "three times higher", "tenfold". */
function factor(tokens: Tokens, i: number): Numeral | null {
  const token = tokens[i];
  if (!token) return null;
  const stated = token.pos === 'VERB' ? numbers.factorVerbs.get(token.lemma) : undefined;
  if (stated !== undefined) return numeral(i, i + 1, 'FACTOR', new Big(stated));
  const twice = `${lowerAt(tokens, i + 1)} ${lowerAt(tokens, i + 2)}`;
  if (
    token.lower === 'twice' &&
    /^(?:as (?:many|much)|the (?:number|size|amount|rate|level|price|cost|total))$/.test(twice)
  )
    return numeral(i, i + 1, 'FACTOR', new Big(2));
  const fold = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
  const folded = fold === undefined ? undefined : numbers.small.get(fold);
  if (folded !== undefined && folded > 1) return numeral(i, i + 1, 'FACTOR', new Big(folded));
  return null;
}

/** The fraction, ratio or factor that begins at token `i`. */
export function fractionAt(tokens: Tokens, i: number): Numeral | null {
  const word = worded(tokens, i);
  if (word !== null) return ofMagnitude(tokens, word);
  return ratio(tokens, i) ?? oddsAt(tokens, i) ?? factor(tokens, i);
}
