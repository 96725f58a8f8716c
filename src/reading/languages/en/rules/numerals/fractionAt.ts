import Big from 'big.js';
import { DENOMINATORS, FACTOR_VERBS, MAGNITUDES, SMALL_NUMBERS } from '../../numbers.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { oddsAt } from './oddsAt.ts';
import { isDigits, isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Decimal places kept of a fraction that does not end (two thirds): enough to compare, few enough to read. */
const FRACTION_PLACES = 12;
/** Slashed digits beyond this are a code or a date, not a fraction. */
const MAX_DENOMINATOR = 1000;

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

/** "1/16", "3⁄4". */
function slashed(tokens: readonly Token[], i: number): Numeral | null {
  const slash = textAt(tokens, i + 1);
  if (!isDigits(textAt(tokens, i)) || (slash !== '/' && slash !== '⁄')) return null;
  if (!touches(tokens, i + 1) || !touches(tokens, i + 2) || !isDigits(textAt(tokens, i + 2))) return null;
  const [a, b] = [Number(textAt(tokens, i)), Number(textAt(tokens, i + 2))];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a >= b || b > MAX_DENOMINATOR || a === 0) return null;
  return numeral(i, i + 3, 'FRACTION', quotient(a, b), { digits: true, weak: true });
}

/** "two-thirds", "three quarters", "a third", "one-fifth", "half". */
function worded(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'half') return numeral(i, i + 1, 'FRACTION', new Big('0.5'), { weak: true });
  const above = word === 'a' ? 1 : SMALL_NUMBERS.get(word);
  if (above === undefined || above === 0) return null;
  const hyphened = isHyphen(textAt(tokens, i + 1)) && touches(tokens, i + 1) && touches(tokens, i + 2);
  const at = hyphened ? i + 2 : i + 1;
  const name = lowerAt(tokens, at);
  const plural = name.endsWith('s') || name === 'halves';
  const below = DENOMINATORS.get(name === 'halves' ? 'half' : plural ? name.slice(0, -1) : name);
  if (below === undefined || plural === (above === 1) || above >= below) return null;
  return numeral(i, at + 1, 'FRACTION', quotient(above, below), { weak: !plural });
}

/** "a quarter of a million", "a quarter-million": a part of a magnitude is a number of its own. */
function ofMagnitude(tokens: readonly Token[], fraction: Numeral): Numeral {
  const of = /^(?:of an?)$/.test(`${lowerAt(tokens, fraction.to)} ${lowerAt(tokens, fraction.to + 1)}`);
  const at = of ? fraction.to + 2 : isHyphen(textAt(tokens, fraction.to)) ? fraction.to + 1 : fraction.to;
  const magnitude = MAGNITUDES.get(lowerAt(tokens, at));
  if (magnitude === undefined || fraction.value === null) return fraction;
  const value = fraction.value.times(magnitude);
  return { ...fraction, to: at + 1, kind: 'CARDINAL', value, magnitude, weak: false };
}

/** "one in five", "2 out of 3", in front of a noun or at the end. */
function ratio(tokens: readonly Token[], i: number): Numeral | null {
  const small = (k: number): number | undefined => {
    const text = textAt(tokens, k);
    if (/^\d{1,3}$/.test(text)) return Number(text);
    return SMALL_NUMBERS.get(lowerAt(tokens, k));
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
  // "one in 12 months" counts nothing; a ratio is followed by what is counted, or by nothing.
  const next = lowerAt(tokens, at + 1);
  if (/^(?:day|week|month|year|minute|second|hour)s?$/.test(next) || isHyphen(next)) return null;
  return numeral(i, at + 1, 'RATIO', quotient(above, below), { digits: isDigits(textAt(tokens, i)) });
}

/** "doubled", "halving", "three times higher", "tenfold". */
function factor(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (!token) return null;
  const stated = token.pos === 'VERB' ? FACTOR_VERBS.get(token.lemma) : undefined;
  if (stated !== undefined) return numeral(i, i + 1, 'FACTOR', new Big(stated));
  const twice = `${lowerAt(tokens, i + 1)} ${lowerAt(tokens, i + 2)}`;
  if (
    token.lower === 'twice' &&
    /^(?:as (?:many|much)|the (?:number|size|amount|rate|level|price|cost|total))$/.test(twice)
  )
    return numeral(i, i + 1, 'FACTOR', new Big(2));
  const fold = /^(\p{L}+)fold$/u.exec(token.lower)?.[1];
  const folded = fold === undefined ? undefined : SMALL_NUMBERS.get(fold);
  if (folded !== undefined && folded > 1) return numeral(i, i + 1, 'FACTOR', new Big(folded));
  return null;
}

const COMPARATIVE =
  /^(?:higher|lower|more|less|fewer|larger|smaller|greater|bigger|faster|as|that|the|what)$/;

/** "three times higher than", "ten times as many": the times behind a number make it a factor. */
export function isFactorOfTimes(tokens: readonly Token[], to: number): boolean {
  if (lowerAt(tokens, to) !== 'times') return false;
  return COMPARATIVE.test(lowerAt(tokens, to + 1)) || posAt(tokens, to + 1) === 'NOUN';
}

/** The fraction, ratio or factor that begins at token `i`. */
export function fractionAt(tokens: readonly Token[], i: number): Numeral | null {
  const word = worded(tokens, i);
  if (word !== null) return ofMagnitude(tokens, word);
  return slashed(tokens, i) ?? ratio(tokens, i) ?? oddsAt(tokens, i) ?? factor(tokens, i);
}
