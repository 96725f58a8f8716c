import Big from 'big.js';
import type { Tokens } from '../../language.ts';
import { isDigits, isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import { fractionSigns } from './fractionSigns.ts';
import { numberLimits } from './numberLimits.ts';
import type { Numeral } from './numeral.ts';
import { valueOfDigits } from './printedDigits.ts';

/** A number and the index behind it. */
interface Read {
  readonly value: Big;
  readonly to: number;
}

const HUNDRED = new Big(100);
/** Spoken decimals are few. */
const MAX_SPOKEN = 6;

/** The index behind a hyphen that ties two words together; `i` itself if there is none. */
const pastHyphen = (tokens: Tokens, i: number): number =>
  isHyphen(textAt(tokens, i)) && touches(tokens, i) && touches(tokens, i + 1) ? i + 1 : i;

/** "twenty-three", "treinta y tres", "seven": below one hundred. */
function belowHundred(tokens: Tokens, i: number): Read | null {
  const { small, tens, joiners } = tokens.language.numbers;
  const ten = tens.get(lowerAt(tokens, i));
  if (ten !== undefined) {
    const next = joiners.afterTens.has(lowerAt(tokens, i + 1)) ? i + 2 : pastHyphen(tokens, i + 1);
    const one = small.get(lowerAt(tokens, next));
    if (one !== undefined && one > 0 && one < 10) return { value: new Big(ten + one), to: next + 1 };
    return { value: new Big(ten), to: i + 1 };
  }
  const one = small.get(lowerAt(tokens, i));
  return one === undefined ? null : { value: new Big(one), to: i + 1 };
}

/** "doscientos cincuenta": a hundred of one word with the number below it; else a number below one hundred. */
function belowThousand(tokens: Tokens, i: number): Read | null {
  const hundred = tokens.language.numbers.hundreds.get(lowerAt(tokens, i));
  if (hundred === undefined) return belowHundred(tokens, i);
  const rest = belowHundred(tokens, i + 1);
  return rest === null
    ? { value: new Big(hundred), to: i + 1 }
    : { value: rest.value.plus(hundred), to: rest.to };
}

/** The words behind "hundred" or "thousand", with or without "and", that are below the last magnitude. */
function remainder(tokens: Tokens, i: number, below: Big): Read | null {
  const { afterHundreds } = tokens.language.numbers.joiners;
  const at = afterHundreds.has(lowerAt(tokens, i)) ? i + 1 : pastHyphen(tokens, i);
  const first = belowThousand(tokens, at);
  if (first === null) return null;
  const whole = withMagnitudes(tokens, first, below);
  if (whole === null) {
    // "one hundred and twenty-five thousand": the magnitude behind multiplies the hundreds as well.
    return below.eq(HUNDRED) && first.value.lt(below) ? first : null;
  }
  return whole.value.lt(below) ? whole : null;
}

/** Multiplies by the magnitude words behind a number and adds the number behind them. `null` if the result reaches `below`. */
function withMagnitudes(tokens: Tokens, read: Read, below: Big | null): Read | null {
  const { magnitudes } = tokens.language.numbers;
  let { value, to } = read;
  for (;;) {
    const next = pastHyphen(tokens, to);
    const magnitude = magnitudes.get(lowerAt(tokens, next));
    if (magnitude === undefined || value.gte(numberLimits.largest)) break;
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

/** Tokens in the longest phrase for a half. */
const PHRASE_TOKENS = 3;

/** The index behind the phrase that begins at `at`; `at` itself if it is none of `phrases`. */
function pastPhrase(tokens: Tokens, at: number, phrases: ReadonlySet<string>): number {
  let words = lowerAt(tokens, at);
  for (let to = at + 1; to <= at + PHRASE_TOKENS; to++) {
    if (phrases.has(words)) return to;
    words += ` ${lowerAt(tokens, to)}`;
  }
  return at;
}

/** "and a half": half of one in front of a magnitude ("two and a half million"), half of the magnitude behind it. */
function plusHalf(tokens: Tokens, read: Read): Read {
  const { plusHalf: phrases, magnitudes } = tokens.language.numbers;
  const to = pastPhrase(tokens, read.to, phrases);
  if (to > read.to) {
    const half = new Big(magnitudes.get(lowerAt(tokens, read.to - 1)) ?? 1).div(2);
    return { value: read.value.plus(half), to };
  }
  const sign = fractionSigns.get(textAt(tokens, read.to));
  if (sign && read.value.eq(read.value.round())) {
    return { value: read.value.plus(new Big(sign[0]).div(sign[1])), to: read.to + 1 };
  }
  return read;
}

/** The abbreviated magnitude glued to digits ("43K", "$3.5bn", "2m people"); `null` if it is a unit. */
function shortMagnitude(tokens: Tokens, i: number, money: boolean): string | null {
  const text = textAt(tokens, i);
  const { numbers } = tokens.language;
  const magnitude = numbers.shortMagnitudes.get(text);
  if (magnitude === undefined) return null;
  const glued = touches(tokens, i);
  if (!glued && (text.length < 2 || numbers.ambiguousMagnitudes.has(text))) return null;
  if (!numbers.ambiguousMagnitudes.has(text) || money) return magnitude;
  return numbers.isMagnitude(tokens, i) ? magnitude : null;
}

/** "3.5 x 10^6". */
function powerOfTen(tokens: Tokens, read: Read): Read {
  const { to } = read;
  if (!/^[x×·]$/u.test(textAt(tokens, to)) || textAt(tokens, to + 1) !== '10') return read;
  const power = textAt(tokens, to + 3);
  if (textAt(tokens, to + 2) !== '^' || !/^\d{1,2}$/.test(power)) return read;
  return { value: read.value.times(new Big(10).pow(Number(power))), to: to + 4 };
}

/** "one point one billion". */
function spokenDecimals(tokens: Tokens, read: Read, digits: boolean): Read {
  const { small, joiners } = tokens.language.numbers;
  if (digits || !joiners.decimal.has(lowerAt(tokens, read.to))) return read;
  let { value, to } = { value: read.value, to: read.to + 1 };
  let place = new Big(1);
  for (
    let digit = small.get(lowerAt(tokens, to));
    digit !== undefined && digit < 10;
    digit = small.get(lowerAt(tokens, to))
  ) {
    place = place.div(10);
    if (to > read.to + MAX_SPOKEN) break;
    value = value.plus(place.times(digit));
    to++;
  }
  return to > read.to + 1 ? { value, to } : read;
}

function start(tokens: Tokens, i: number): (Read & { readonly digits: boolean }) | null {
  const text = textAt(tokens, i);
  if (isDigits(text) && text.length <= numberLimits.digits)
    return { value: valueOfDigits(text, tokens.language.text.digits), to: i + 1, digits: true };
  const sign = fractionSigns.get(text);
  if (sign) return { value: new Big(sign[0]).div(sign[1]), to: i + 1, digits: true };
  const { magnitudes, bareMagnitudes, halves, articles } = tokens.language.numbers;
  const read = belowThousand(tokens, i);
  if (read !== null) return { ...read, digits: false };
  const behind = pastPhrase(tokens, i, halves);
  if (behind > i && magnitudes.has(lowerAt(tokens, behind)))
    return { value: new Big('0.5'), to: behind, digits: false };
  const word = lowerAt(tokens, i);
  if (bareMagnitudes.has(word)) return { value: new Big(1), to: i, digits: false };
  return articles.has(word) && magnitudes.has(lowerAt(tokens, i + 1))
    ? { value: new Big(1), to: i + 1, digits: false }
    : null;
}

/** The product of the magnitude words that a value ends in, for sharing them backwards in a range. */
function sharedMagnitude(tokens: Tokens, from: number, to: number, short: string | null): string {
  const { magnitudes, bareMagnitudes, shortMagnitudes } = tokens.language.numbers;
  let product = new Big(short ?? 1);
  for (let k = to - 1; k > from || (k === from && bareMagnitudes.has(lowerAt(tokens, k))); k--) {
    const magnitude = magnitudes.get(lowerAt(tokens, k));
    if (magnitude !== undefined) product = product.times(magnitude);
    else if (!isHyphen(textAt(tokens, k)) && !shortMagnitudes.has(textAt(tokens, k))) break;
  }
  return product.toFixed();
}

/**
 * The cardinal that begins at token `i`: digits, words or both, with magnitudes ("1.2 million", "43K", "two and a half
 * million", "half a dozen"). `money` says that a currency is in front, which makes "m" a million.
 */
export function cardinalAt(tokens: Tokens, i: number, money: boolean): Numeral | null {
  const first = start(tokens, i);
  if (first === null) return null;
  let read: Read = plusHalf(tokens, powerOfTen(tokens, spokenDecimals(tokens, first, first.digits)));
  const short = first.digits ? shortMagnitude(tokens, read.to, money) : null;
  if (short !== null) read = { value: read.value.times(short), to: read.to + 1 };
  read = plusHalf(tokens, withMagnitudes(tokens, read, null) ?? read);
  const tail = pastHyphen(tokens, read.to);
  if (!first.digits && tail > read.to && tokens.language.numbers.ordinals.has(lowerAt(tokens, tail))) {
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
