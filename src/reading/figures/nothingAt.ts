import Big from 'big.js';
import type { Token } from '../prose.ts';
import type { Numeral } from './numeral.ts';
import { lowerAt, posAt, textAt } from './tokenLook.ts';

const zero = (from: number, to: number): Numeral => ({
  from,
  to,
  kind: 'NONE',
  value: new Big(0),
  vague: null,
  magnitude: '1',
  digits: false,
  weak: false,
});

/** The words between "no" and the counted noun ("no further civilian casualties"). */
const MODIFIERS = 2;

/** Index of a plural noun behind "no" at `i`, `null` where there is none. */
function pluralBehind(tokens: readonly Token[], i: number): number | null {
  for (let k = i + 1; k <= i + 1 + MODIFIERS; k++) {
    const token = tokens[k];
    if (!token) return null;
    const plural =
      token.pos === 'NOUN' &&
      (token.lemma !== token.lower || /^(?:people|men|women|children)$/.test(token.lower));
    if (plural) return k;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
  }
  return null;
}

/**
 * "no casualties", "none of the 80": a stated zero. "No" counts only where it says that there were none or that none
 * met a fate ("there were no injuries", "no homes were lost"), not in "no plans" or "no longer".
 */
export function nothingAt(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  if (word === 'none') return lowerAt(tokens, i + 1) === 'of' ? zero(i, i + 1) : null;
  if (word !== 'no') return null;
  const noun = pluralBehind(tokens, i);
  if (noun === null) return null;
  const verb = lowerAt(tokens, i - 1);
  const there =
    /^(?:were|are|was|is|been|be)$/.test(verb) &&
    /there/.test(`${lowerAt(tokens, i - 2)} ${lowerAt(tokens, i - 3)} ${lowerAt(tokens, i - 4)}`);
  const reported = /^(?:caused|causing|reported|reporting|suffered|suffering|with|sustained)$/.test(verb);
  const passive =
    /^(?:were|was|have|had|are)$/.test(lowerAt(tokens, noun + 1)) && posAt(tokens, noun + 2) === 'VERB';
  return there ||
    (reported && textAt(tokens, noun + 1) !== '') ||
    passive ||
    (reported && noun + 1 >= tokens.length)
    ? zero(i, i + 1)
    : null;
}
