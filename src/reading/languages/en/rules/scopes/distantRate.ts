import { units } from '../../units.ts';
import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** A rate of the verb is so near behind the counted thing. */
const REACH = 9;
const ENDS = /^(?:|[.,;:!?)]|and|but|as|in|on|at|from|since|because|while|who|which|according)$/u;

const isDuration = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  return (
    units.singular.get(word)?.dimension === 'DURATION' || /^(?:night|morning|weekday|shift)$/u.test(word)
  );
};

/**
 * The words of a rate behind the verb of a count: "300 people are crossing the border every hour", "40 trucks leave the
 * port a day". Token indices, end exclusive; `null` if there are none.
 */
export function distantRate(
  tokens: readonly Token[],
  end: number,
): { readonly from: number; readonly to: number } | null {
  let verb = false;
  for (let k = end; k < Math.min(tokens.length, end + REACH); k++) {
    const word = lowerAt(tokens, k);
    if (/^[,;:.()]$/u.test(textAt(tokens, k)) || posAt(tokens, k) === 'NUM') return null;
    if (posAt(tokens, k) === 'VERB') verb = true;
    if (!verb || !isDuration(tokens, k + 1) || !ENDS.test(lowerAt(tokens, k + 2))) continue;
    // "spent a day", "for a week" are stretches and no rates.
    const rate = word === 'per' || word === 'every' || word === 'each';
    if (rate || (/^an?$/u.test(word) && isNoun(tokens, k - 1))) return { from: k, to: k + 2 };
  }
  return null;
}
