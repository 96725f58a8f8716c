import Big from 'big.js';
import {
  AMBIGUOUS_MAGNITUDES,
  FRACTION_SIGNS,
  LARGEST_NUMBER,
  LONGEST_DIGITS,
  MAGNITUDES,
  ORDINAL_WORDS,
  SHORT_MAGNITUDES,
  SMALL_NUMBERS,
  TENS,
} from '../../languages/en/numbers.ts';
import type { Numeral } from './numeral.ts';
import { isDigits, isHyphen, lowerAt, posAt, textAt, touches } from '../../text/tokenAccess.ts';
import type { Token } from '../../text/token.ts';
import { hasDecimalComma } from './printedDigits.ts';

/** A number and the index behind it. */
interface Read {
  readonly value: Big;
  readonly to: number;
}

const isNumberWord = (word: string): boolean => SMALL_NUMBERS.has(word) || TENS.has(word);
const HUNDRED = new Big(100);

/** The index behind a hyphen that ties two words together; `i` itself where none stands there. */
const pastHyphen = (tokens: readonly Token[], i: number): number =>
  isHyphen(textAt(tokens, i)) && touches(tokens, i) && touches(tokens, i + 1) ? i + 1 : i;

/** "twenty-three", "seven": below one hundred. */
function belowHundred(tokens: readonly Token[], i: number): Read | null {
  const ten = TENS.get(lowerAt(tokens, i));
  if (ten !== undefined) {
    const next = pastHyphen(tokens, i + 1);
    const one = SMALL_NUMBERS.get(lowerAt(tokens, next));
    if (one !== undefined && one > 0 && one < 10) return { value: new Big(ten + one), to: next + 1 };
    return { value: new Big(ten), to: i + 1 };
  }
  const small = SMALL_NUMBERS.get(lowerAt(tokens, i));
  return small === undefined ? null : { value: new Big(small), to: i + 1 };
}

/** The words behind "hundred" or "thousand", with or without "and", that are below the last magnitude. */
function remainder(tokens: readonly Token[], i: number, below: Big): Read | null {
  const at = lowerAt(tokens, i) === 'and' ? i + 1 : pastHyphen(tokens, i);
  const first = belowHundred(tokens, at);
  if (first === null) return null;
  const whole = withMagnitudes(tokens, first, below);
  if (whole === null) {
    // "one hundred and twenty-five thousand": the magnitude behind multiplies the hundreds as well.
    return below.eq(HUNDRED) && first.value.lt(below) ? first : null;
  }
  return whole.value.lt(below) ? whole : null;
}

/** Multiplies by the magnitude words behind a number and adds what follows them. `null` where it reaches `below`. */
function withMagnitudes(tokens: readonly Token[], read: Read, below: Big | null): Read | null {
  let { value, to } = read;
  for (;;) {
    const next = pastHyphen(tokens, to);
    const magnitude = MAGNITUDES.get(lowerAt(tokens, next));
    if (magnitude === undefined || value.gte(LARGEST_NUMBER)) break;
    const larger = value.times(magnitude);
    if (below?.lte(larger) === true) return null;
    value = larger;
    to = next + 1;
    const rest = remainder(tokens, to, new Big(magnitude));
    if (rest === null) continue;
    value = value.plus(rest.value);
    to = rest.to;
  }
  return { value, to };
}

/** "and a half": half of one in front of a magnitude ("two and a half million"), half of the magnitude behind it. */
function plusHalf(tokens: readonly Token[], read: Read): Read {
  const words = [0, 1, 2].map((k) => lowerAt(tokens, read.to + k)).join(' ');
  if (words === 'and a half' || words === 'and one half') {
    const half = new Big(MAGNITUDES.get(lowerAt(tokens, read.to - 1)) ?? 1).div(2);
    return { value: read.value.plus(half), to: read.to + 3 };
  }
  const sign = FRACTION_SIGNS.get(textAt(tokens, read.to));
  if (sign && read.value.eq(read.value.round())) {
    return { value: read.value.plus(new Big(sign[0]).div(sign[1])), to: read.to + 1 };
  }
  return read;
}

/** Words that measure and so make a lone "m" a metre: "37m long", "a 5 m wall". */
const METRE_COMPANY =
  /^(?:long|wide|tall|high|deep|away|from|above|below|apart|of|by|and|to|in|at|on|or|tower|wall)$/;

/** The abbreviated magnitude glued to digits ("43K", "$3.5bn", "2m people"); `null` where it is a unit. */
function shortMagnitude(tokens: readonly Token[], i: number, money: boolean): string | null {
  const text = textAt(tokens, i);
  const magnitude = SHORT_MAGNITUDES.get(text);
  if (magnitude === undefined) return null;
  const glued = touches(tokens, i);
  if (!glued && (text.length < 2 || text === 'mil')) return null;
  if (!AMBIGUOUS_MAGNITUDES.has(text) || money) return magnitude;
  if (touches(tokens, i + 1) && isHyphen(textAt(tokens, i + 1)) && /\p{L}/u.test(textAt(tokens, i + 2)))
    return null;
  const next = posAt(tokens, i + 1);
  const counted = next === 'NOUN' || next === 'ADJ';
  return counted && text === 'm' && !METRE_COMPANY.test(lowerAt(tokens, i + 1)) ? magnitude : null;
}

const plain = (printed: string): Big => {
  const text = hasDecimalComma(printed) ? printed.replaceAll('.', '').replace(',', '.') : printed;
  const dots = text.split('.').length - 1;
  const bare = text.replace(/[, \u00a0\u202f\u2009]/gu, '');
  const number = dots > 1 ? bare.replaceAll('.', '') : bare;
  return new Big(number.startsWith('.') ? `0${number}` : number);
};

function start(tokens: readonly Token[], i: number): (Read & { readonly digits: boolean }) | null {
  const text = textAt(tokens, i);
  if (isDigits(text) && text.length <= LONGEST_DIGITS) return { value: plain(text), to: i + 1, digits: true };
  const sign = FRACTION_SIGNS.get(text);
  if (sign) return { value: new Big(sign[0]).div(sign[1]), to: i + 1, digits: true };
  const word = lowerAt(tokens, i);
  if (isNumberWord(word)) {
    const read = belowHundred(tokens, i);
    return read && { ...read, digits: false };
  }
  if (word !== 'a' && word !== 'an' && word !== 'half') return null;
  const next = lowerAt(tokens, i + 1);
  if (word === 'half') {
    const magnitude = next === 'a' || next === 'an' ? lowerAt(tokens, i + 2) : '';
    return MAGNITUDES.has(magnitude) ? { value: new Big('0.5'), to: i + 2, digits: false } : null;
  }
  return MAGNITUDES.has(next) ? { value: new Big(1), to: i + 1, digits: false } : null;
}

/** The product of the magnitude words that a value ends in, for sharing them backwards in a range. */
function sharedMagnitude(tokens: readonly Token[], from: number, to: number, short: string | null): string {
  let product = new Big(short ?? 1);
  for (let k = to - 1; k > from; k--) {
    const magnitude = MAGNITUDES.get(lowerAt(tokens, k));
    if (magnitude !== undefined) product = product.times(magnitude);
    else if (!isHyphen(textAt(tokens, k)) && !SHORT_MAGNITUDES.has(textAt(tokens, k))) break;
  }
  return product.toFixed();
}

/**
 * The cardinal that begins at token `i`: digits, words or both, with magnitudes ("1.2 million", "43K", "two and a half
 * million", "half a dozen"). `money` says that a currency stands in front, which makes "m" a million.
 */
export function cardinalAt(tokens: readonly Token[], i: number, money: boolean): Numeral | null {
  const first = start(tokens, i);
  if (first === null) return null;
  let read: Read = plusHalf(tokens, first);
  const short = first.digits ? shortMagnitude(tokens, read.to, money) : null;
  if (short !== null) read = { value: read.value.times(short), to: read.to + 1 };
  const opening =
    lowerAt(tokens, i + 1) === 'a' && lowerAt(tokens, i) === 'half' ? { ...read, to: i + 2 } : read;
  read = plusHalf(tokens, withMagnitudes(tokens, opening, null) ?? read);
  const tail = pastHyphen(tokens, read.to);
  if (!first.digits && tail > read.to && ORDINAL_WORDS.has(lowerAt(tokens, tail))) {
    const whole = read.value.lt(HUNDRED) && read.value.gte(20);
    if (whole) return null;
  }
  const magnitude = sharedMagnitude(tokens, i, read.to, short);
  return {
    from: i,
    to: read.to,
    kind: 'CARDINAL',
    value: read.value,
    vague: null,
    magnitude,
    digits: first.digits,
    weak: false,
  };
}
