import type { Hedge } from '../../../../figures/quantities/hedge.ts';
import type { Token } from '../../../../text/token.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';

/** Whether a number, or "than" and a number, begins at token `i`. */
const opensNumber = (tokens: readonly Token[], i: number): boolean =>
  posAt(tokens, i) === 'NUM' || /^(?:[\d\p{Sc}].*|than|a|an|half)$/u.test(lowerAt(tokens, i));

/** Whether the words behind bound the number: "or less than 6000" is the hedge of the next one. */
export function bindsBehind(tokens: readonly Token[], { words, from, to }: Hedge): boolean {
  // "5 plus 3" is a sum; "20 plus" in front of a noun is a bound.
  if (words === 'plus' && tokens[from - 1]?.end !== tokens[from]?.start && posAt(tokens, to) !== 'NOUN')
    return false;
  return !(/^(?:or|and) /.test(words) && opensNumber(tokens, to));
}
