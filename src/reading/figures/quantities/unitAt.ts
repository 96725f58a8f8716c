import {
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_PARTS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
} from '../../languages/en/currencies.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../languages/en/units.ts';
import type { Unit, PlacedUnit } from './unit.ts';
import type { Token } from '../../text/token.ts';

/** The longest unit phrase in `UNIT_WORDS` ("kilometre per hour"). */
const PHRASE_TOKENS = 3;

const money = (name: string): Unit => ({ name, dimension: 'MONEY' });

/** The lower-case singular of a unit word: its lemma, or itself without the plural s. */
function singular(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  if (!token) return '';
  if (token.lower.length > 3 && token.lower.endsWith('s') && UNIT_WORDS.has(token.lower.slice(0, -1)))
    return token.lower.slice(0, -1);
  return token.lower;
}

/** The currency that ends in front of token `i`: "$", "US$", "US $", "$A", "USD", "Y=". */
export function currencyBefore(tokens: readonly Token[], i: number): PlacedUnit | null {
  const last = textAt(tokens, i - 1);
  const sign = CURRENCY_SIGNS.get(last);
  if (sign !== undefined) {
    const letters = last === '$' ? DOLLAR_LETTERS.get(lowerAt(tokens, i - 2)) : undefined;
    const owner = letters !== undefined && textAt(tokens, i - 2) === textAt(tokens, i - 2).toUpperCase();
    // "a $5 fee": the article is no Australian dollar, since it does not touch the sign.
    const glued = touches(tokens, i - 1) || (textAt(tokens, i - 2).length > 1 && owner);
    if (owner && glued) return { from: i - 2, to: i, unit: money(letters) };
    return { from: i - 1, to: i, unit: money(sign) };
  }
  if (textAt(tokens, i - 2) === '$' && touches(tokens, i - 1) && touches(tokens, i)) {
    const letters = DOLLAR_LETTERS.get(last.toLowerCase());
    if (letters !== undefined) return { from: i - 2, to: i, unit: money(letters) };
  }
  if (last === '=' && textAt(tokens, i - 2) === 'Y') return { from: i - 2, to: i, unit: money('JPY') };
  const code = CURRENCY_CODES.get(last);
  return code === undefined ? null : { from: i - 1, to: i, unit: money(code) };
}

/** "dollars", "Australian dollars", "cents", "EUR", "€" from token `i` on. */
function currencyFrom(tokens: readonly Token[], i: number): PlacedUnit | null {
  const sign = CURRENCY_SIGNS.get(textAt(tokens, i));
  // A sign behind a number belongs to it only where the next number does not touch it.
  if (sign !== undefined && touches(tokens, i) && !touches(tokens, i + 1))
    return { from: i, to: i + 1, unit: money(sign) };
  const code = CURRENCY_CODES.get(textAt(tokens, i));
  if (code !== undefined && textAt(tokens, i).length === 3) return { from: i, to: i + 1, unit: money(code) };
  for (const skip of [0, 1, 2]) {
    const token = tokens[i + skip];
    if (!token || (skip > 0 && !/^\p{L}/u.test(textAt(tokens, i + skip - 1)))) break;
    const stem = token.lower.endsWith('s') && token.lower !== 'sens' ? token.lower.slice(0, -1) : token.lower;
    const nation = CURRENCY_NATIONS.get(`${lowerAt(tokens, i + skip - 1)} ${stem}`);
    if (skip > 0 && nation !== undefined) return { from: i, to: i + skip + 1, unit: money(nation) };
    const word =
      CURRENCY_WORDS.get(stem) ??
      (skip === 0 ? (CURRENCY_PARTS.get(token.lemma) ?? CURRENCY_PARTS.get(stem)) : undefined);
    const adjective = skip === 0 || tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'PROPN';
    if (word !== undefined && adjective && skip < 2 && !(skip === 1 && isHyphen(textAt(tokens, i)))) {
      if (stem === 'won' || stem === 'real') return null;
      return { from: i, to: i + skip + 1, unit: money(word) };
    }
  }
  return null;
}

/** The unit word, symbol or phrase from token `i` on; a hyphen may tie it to the number ("5-mile"). */
function measureFrom(tokens: readonly Token[], i: number): PlacedUnit | null {
  // "5.6 -magnitude": some texts leave a space in front of the hyphen.
  const loose = lowerAt(tokens, i + 1) === 'magnitude';
  const hyphen = isHyphen(textAt(tokens, i)) && (touches(tokens, i) || loose) && touches(tokens, i + 1);
  const at = hyphen ? i + 1 : i;
  for (let length = PHRASE_TOKENS; length > 0; length--) {
    const words = Array.from({ length }, (_, k) =>
      k === 0 ? singular(tokens, at) : lowerAt(tokens, at + k),
    );
    const spaced = UNIT_WORDS.get(words.join(' '));
    const last = lowerAt(tokens, at + length - 1).replace(/(?<=.{3})s$/, '');
    const unit = spaced ?? UNIT_WORDS.get([...words.slice(0, -1), last].join(' '));
    if (unit) return { from: i, to: at + length, unit };
    if (length === 3 && touches(tokens, at + 1) && touches(tokens, at + 2)) {
      const glued = UNIT_WORDS.get(words.join(''));
      if (glued) return { from: i, to: at + 3, unit: glued };
    }
    if (length === 2 && touches(tokens, at + 1)) {
      const glued = UNIT_WORDS.get(words.join(''));
      if (glued) return { from: i, to: at + 2, unit: glued };
    }
  }
  const symbol = UNIT_SYMBOLS.get(textAt(tokens, at));
  const near = touches(tokens, at) || textAt(tokens, at) === '%' || /^[A-Z°]/u.test(textAt(tokens, at));
  return symbol && near ? { from: i, to: at + 1, unit: symbol } : null;
}

/** The unit behind a numeral that ends before token `i`: a currency, a percentage, a unit of measure. */
export function unitAt(tokens: readonly Token[], i: number): PlacedUnit | null {
  return measureFrom(tokens, i) ?? currencyFrom(tokens, i);
}
