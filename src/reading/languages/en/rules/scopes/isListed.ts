import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Marks in front of a list of parts. */
const OPENS = /^[:–—]$/u;
const PLACES = /^(?:in|at|over|near|on|across|around|from)$/;
/** The longest list, in tokens. */
const REACH = 40;

/**
 * Whether a bare number is one of the parts of a list by places behind a whole ("40 drones: 22 over the hills, 18 over
 * the sea"). The list opens with a mark and a number, and a number is in front of the mark.
 */
export function isListed(tokens: readonly Token[], { from, to, unit }: Amount): boolean {
  if (unit !== null || !PLACES.test(lowerAt(tokens, to))) return false;
  for (let k = from - 1; k >= Math.max(1, from - REACH); k--) {
    if (/^[;.]$/.test(lowerAt(tokens, k))) return false;
    if (posAt(tokens, k) === 'VERB') return false;
    if (!OPENS.test(lowerAt(tokens, k))) continue;
    if (posAt(tokens, k + 1) !== 'NUM') return false;
    return tokens.slice(Math.max(0, k - REACH), k).some(({ pos }) => pos === 'NUM');
  }
  return false;
}
