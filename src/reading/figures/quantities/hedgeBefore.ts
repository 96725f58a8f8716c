import type { PointComparator } from '../../../domain/figures/figurePolicy.ts';
import type { Tokens } from '../../language.ts';
import { lowerAt } from '../../text/tokenAccess.ts';
import type { Hedge } from './hedge.ts';
import { phraseOf } from './phraseOf.ts';

/** The longest hedge that ends in front of token `at`. */
function longestBefore(tokens: Tokens, at: number): Hedge | null {
  const { before, longest } = tokens.language.hedges;
  for (let length = Math.min(longest, at); length > 0; length--) {
    const words = phraseOf(tokens, at - length, at);
    const comparator = before.get(words);
    if (comparator !== undefined) return { comparator, from: at - length, to: at, words };
  }
  return null;
}

/**
 * The hedge in front of the numeral whose words begin at token `at`. Of several ("up to about 40") the outermost that
 * bounds gives the comparator, and the words of all belong to it.
 */
export function hedgeBefore(tokens: Tokens, at: number): Hedge | null {
  const { modifiers, measures, bindsBefore } = tokens.language.hedges;
  let hedge = longestBefore(tokens, at);
  if (hedge === null || !bindsBefore(tokens, hedge)) return null;
  for (;;) {
    let from = hedge.from;
    while (modifiers.has(lowerAt(tokens, from - 1))) from--;
    // "a little over", "a bit more than".
    if (measures.nouns.has(lowerAt(tokens, from - 1)) && measures.articles.has(lowerAt(tokens, from - 2)))
      from -= 2;
    const outer: Hedge | null = longestBefore(tokens, from);
    if (outer === null || !bindsBefore(tokens, outer)) return { ...hedge, from };
    const comparator: PointComparator =
      outer.comparator === 'EXACT' || outer.comparator === 'APPROXIMATELY'
        ? hedge.comparator
        : outer.comparator;
    hedge = { comparator, from: outer.from, to: at, words: `${outer.words} ${hedge.words}` };
  }
}
