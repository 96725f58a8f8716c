import { isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import { currencySigns } from '../../text/currencySigns.ts';
import { unitSymbols } from './unitSymbols.ts';
import type { Tokens } from '../../language.ts';
import type { Unit, PlacedUnit } from './unit.ts';
import type { Token } from '../../text/token.ts';

/** The longest unit phrase ("kilometre per hour"). */
const PHRASE_TOKENS = 4;

const { signs, dollarLetters, codes } = currencySigns;

const money = (name: string): Unit => ({ name, dimension: 'MONEY' });

/** The currency that ends in front of token `i`: "$", "US$", "US $", "$A", "USD", "Y=". */
export function currencyBefore(tokens: readonly Token[], i: number): PlacedUnit | null {
  const last = textAt(tokens, i - 1);
  const sign = signs.get(last);
  if (sign !== undefined) {
    const letters = last === '$' ? dollarLetters.get(lowerAt(tokens, i - 2)) : undefined;
    const owner = letters !== undefined && textAt(tokens, i - 2) === textAt(tokens, i - 2).toUpperCase();
    // "a $5 fee": the article is not an Australian dollar, since it does not touch the sign.
    const glued = touches(tokens, i - 1) || (textAt(tokens, i - 2).length > 1 && owner);
    if (owner && glued) return { from: i - 2, to: i, unit: money(letters) };
    return { from: i - 1, to: i, unit: money(sign) };
  }
  if (textAt(tokens, i - 2) === '$' && touches(tokens, i - 1) && touches(tokens, i)) {
    const letters = dollarLetters.get(last.toLowerCase());
    if (letters !== undefined) return { from: i - 2, to: i, unit: money(letters) };
  }
  if (last === '=' && textAt(tokens, i - 2) === 'Y') return { from: i - 2, to: i, unit: money('JPY') };
  const code = codes.get(last);
  return code === undefined ? null : { from: i - 1, to: i, unit: money(code) };
}

/** A currency word from token `i` on, over an adjective ("dollars", "Australian dollars", "cents"). */
function currencyWordFrom(tokens: Tokens, i: number): PlacedUnit | null {
  const { words, parts, owned, doubtful } = tokens.language.units.currencies;
  for (const skip of [0, 1, 2]) {
    const token = tokens[i + skip];
    if (!token || (skip > 0 && !/^\p{L}/u.test(textAt(tokens, i + skip - 1)))) break;
    const { lower, lemma } = token;
    const nation = owned.get(`${lowerAt(tokens, i + skip - 1)} ${lower}`);
    if (skip > 0 && nation !== undefined) return { from: i, to: i + skip + 1, unit: money(nation) };
    const word = words.get(lower) ?? (skip === 0 ? (parts.get(lemma) ?? parts.get(lower)) : undefined);
    const adjective = skip === 0 || tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'PROPN';
    if (word !== undefined && adjective && skip < 2 && !(skip === 1 && isHyphen(textAt(tokens, i))))
      return doubtful.has(lower) ? null : { from: i, to: i + skip + 1, unit: money(word) };
  }
  return null;
}

/** "€", "EUR" or a currency word from token `i` on. */
function currencyFrom(tokens: Tokens, i: number): PlacedUnit | null {
  const sign = signs.get(textAt(tokens, i));
  // A sign behind a number belongs to it only if the next number does not touch it.
  if (sign !== undefined && touches(tokens, i) && !touches(tokens, i + 1))
    return { from: i, to: i + 1, unit: money(sign) };
  const code = codes.get(textAt(tokens, i));
  if (code !== undefined && textAt(tokens, i).length === 3) return { from: i, to: i + 1, unit: money(code) };
  return currencyWordFrom(tokens, i);
}

const beginnings = new WeakMap<ReadonlyMap<string, Unit>, ReadonlySet<string>>();

/** Every beginning of every unit: most words begin none, and then no phrase is tried. */
function beginningsOf(words: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const known = beginnings.get(words);
  if (known !== undefined) return known;
  const all = new Set([...words.keys()].flatMap((unit) => Array.from(unit, (_, k) => unit.slice(0, k + 1))));
  beginnings.set(words, all);
  return all;
}

/** The unit of the words from `at` on, by spaces or glued ("km/h"). */
function phraseFrom(tokens: Tokens, at: number, length: number): Unit | null {
  const { words } = tokens.language.units;
  let spaced = lowerAt(tokens, at);
  let glued: string | null = spaced;
  for (let k = 1; k < length; k++) {
    const word = lowerAt(tokens, at + k);
    spaced += ` ${word}`;
    glued = glued !== null && touches(tokens, at + k) ? glued + word : null;
  }
  return words.get(spaced) ?? (glued === null ? null : (words.get(glued) ?? null));
}

/** The unit word, symbol or phrase from token `i` on; a hyphen may tie it to the number ("5-mile"). */
function measureFrom(tokens: Tokens, i: number): PlacedUnit | null {
  const loose = tokens.language.units.behindLooseHyphen.has(lowerAt(tokens, i + 1));
  const hyphen = isHyphen(textAt(tokens, i)) && (touches(tokens, i) || loose) && touches(tokens, i + 1);
  const at = hyphen ? i + 1 : i;
  const isBeginning = beginningsOf(tokens.language.units.words).has(lowerAt(tokens, at));
  for (let length = isBeginning ? PHRASE_TOKENS : 0; length > 0; length--) {
    const unit = phraseFrom(tokens, at, length);
    if (unit) return { from: i, to: at + length, unit };
  }
  const symbol = unitSymbols.get(textAt(tokens, at));
  const near = touches(tokens, at) || textAt(tokens, at) === '%' || /^[A-Z°]/u.test(textAt(tokens, at));
  return symbol && near ? { from: i, to: at + 1, unit: symbol } : null;
}

/** "a 40-million-dollar ransom": a currency word that a hyphen ties to the number. */
function tiedCurrency(tokens: Tokens, i: number): PlacedUnit | null {
  if (!isHyphen(textAt(tokens, i)) || !touches(tokens, i) || !touches(tokens, i + 1)) return null;
  const word = tokens.language.units.currencies.words.get(lowerAt(tokens, i + 1));
  return word === undefined ? null : { from: i, to: i + 2, unit: money(word) };
}

/** The unit behind a numeral that ends before token `i`: a currency, a percentage, a unit of measure. */
export function unitAt(tokens: Tokens, i: number): PlacedUnit | null {
  // No unit begins with a digit.
  if (/^\d/.test(textAt(tokens, i))) return null;
  return measureFrom(tokens, i) ?? currencyFrom(tokens, i) ?? tiedCurrency(tokens, i);
}
