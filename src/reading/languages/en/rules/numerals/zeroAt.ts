import { harmVerbs } from '../../harmVerbs.ts';
import Big from 'big.js';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

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

/** Index of a plural noun behind "no" at `i`; `null` if there is none. */
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

/** Predicates of people or things whose denial is a count of zero. */
const isFate = (token: Token | undefined): boolean =>
  harmVerbs.has(token?.lemma ?? '') ||
  /^(?:die|damage|destroy|trap|infect|charge|drown)$/.test(token?.lemma ?? '');

/** States of people whose denial is a count of zero. */
const MISSED = /^(?:missing|unaccounted|hurt|dead|trapped|homeless)$/;

/** "No one was killed", "killed no one": a negative pronoun that such a verb happens to. */
function nobodyAt(tokens: readonly Token[], i: number): Numeral | null {
  const pair = lowerAt(tokens, i) === 'no' && lowerAt(tokens, i + 1) === 'one';
  if (!pair && lowerAt(tokens, i) !== 'nobody') return null;
  const to = pair ? i + 2 : i + 1;
  let verb = to;
  while (/^(?:AUX|ADV)$/.test(posAt(tokens, verb)) && verb < to + MODIFIERS + 1) verb++;
  const passive = verb > to || tokens[verb]?.lemma === 'die';
  const lacks = verb > to && MISSED.test(lowerAt(tokens, verb));
  return lacks || (passive && isFate(tokens[verb])) || isFate(tokens[i - 1]) ? zero(i, to) : null;
}

/** "Not a single house", "has not killed any civilians": a denial of the least there could be. */
function deniedAt(tokens: readonly Token[], i: number): Numeral | null {
  const denial = /^(?:not|n't|n’t|never)$/;
  const single = (k: number): boolean =>
    lowerAt(tokens, k) === 'a' && lowerAt(tokens, k + 1) === 'single' && posAt(tokens, k + 2) === 'NOUN';
  if (lowerAt(tokens, i) === 'not' && single(i + 1)) return zero(i, i + 3);
  const any = lowerAt(tokens, i) === 'any' && pluralBehind(tokens, i) !== null;
  if (!any && !single(i)) return null;
  return isFate(tokens[i - 1]) && denial.test(lowerAt(tokens, i - 2)) ? zero(i, any ? i + 1 : i + 2) : null;
}

/**
 * "no casualties", "none of the 80": a stated zero. "No" counts only if it says that there were none ("there were no
 * injuries") or that none met a fate ("no homes were lost"). "No plans" and "no longer" don't count.
 */
export function zeroAt(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  const nobody = nobodyAt(tokens, i) ?? deniedAt(tokens, i);
  if (nobody !== null) return nobody;
  if (word === 'none') return lowerAt(tokens, i + 1) === 'of' ? zero(i, i + 1) : null;
  if (word !== 'no') return null;
  const isOver = lowerAt(tokens, i + 1) === 'longer' && lowerAt(tokens, i + 2) === 'any';
  const noun = pluralBehind(tokens, isOver ? i + 2 : i);
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
    ? zero(i, isOver ? i + 3 : i + 1)
    : null;
}
