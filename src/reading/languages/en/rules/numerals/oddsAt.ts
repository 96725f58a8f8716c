import { numbers } from '../../numbers.ts';
import Big from 'big.js';
import { changeBefore } from '../scopes/changeBefore.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import { unitAt } from '../../../../figures/quantities/unitAt.ts';
import type { Tokens } from '../../../../language.ts';
import type { Token } from '../../../../text/token.ts';

/** Decimal places kept of a quotient that does not end. */
const PLACES = 6;
/** Words that make two numbers a ratio, with any second number. */
const RATIO_WORDS = /^(?:ratio|odds|margin|proportion|outnumber)$/;
/** The largest distance between such a word and the ratio behind it. */
const REACH = 6;

/** A small whole number at token `k`, in digits or as a word. */
function small(tokens: readonly Token[], k: number): number | null {
  const text = textAt(tokens, k);
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return numbers.small.get(lowerAt(tokens, k)) ?? null;
}

const tied = (tokens: readonly Token[], k: number): boolean =>
  isHyphen(textAt(tokens, k)) && touches(tokens, k) && touches(tokens, k + 1);

/** The index of the second number of "3 to 1", "three-to-one" or "3:1" that begins at `i`, or `null`. */
function secondAt(tokens: readonly Token[], i: number): number | null {
  if (lowerAt(tokens, i + 1) === 'to') return i + 2;
  if (tied(tokens, i + 1) && lowerAt(tokens, i + 2) === 'to' && tied(tokens, i + 3)) return i + 4;
  const colon = textAt(tokens, i + 1) === ':' && touches(tokens, i + 1) && touches(tokens, i + 2);
  return colon && /^\d$/.test(textAt(tokens, i + 2)) && posAt(tokens, i - 1) !== 'PROPN' ? i + 2 : null;
}

/** Whether a word for a ratio is near tokens `from` to `to`. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(0, from - REACH); k < from; k++)
    if (RATIO_WORDS.test(tokens[k]?.lemma ?? '')) return true;
  return RATIO_WORDS.test(tokens[to]?.lemma ?? '');
}

/**
 * The ratio of two numbers that begins at token `i` ("3 to 1", "3:1", "three-to-one"): the first by the second. Two
 * numbers behind a verb of change are not a ratio, nor are measures or, unless a word says so, scores.
 */
export function oddsAt(tokens: Tokens, i: number): Numeral | null {
  const above = small(tokens, i);
  const second = above === null ? null : secondAt(tokens, i);
  if (above === null || second === null) return null;
  const below = small(tokens, second);
  if (below === null || below === 0 || above === 0) return null;
  const named = isNamed(tokens, i, second + 1);
  if (!named && (below !== 1 || above <= below)) return null;
  const lead = lowerAt(tokens, i - 1);
  if (/^(?:from|between)$/.test(lead) || unitAt(tokens, second + 1) !== null) return null;
  // "won 3:1" is a score, "fell 3 to 1" a new level.
  if (!named && lead !== 'by' && changeBefore(tokens, i) !== null) return null;
  if (!named && /^(?:win|beat|lose|draw|lead)$/.test(tokens[i - 1]?.lemma ?? '')) return null;
  return {
    from: i,
    to: second + 1,
    kind: 'RATIO',
    value: new Big(above).div(below).round(PLACES),
    vague: null,
    magnitude: '1',
    digits: /^\d/.test(textAt(tokens, i)),
    weak: false,
  };
}
