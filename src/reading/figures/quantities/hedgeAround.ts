import type { PointComparator } from '../../../domain/figures/figurePolicy.ts';
import type { Tokens } from '../../language.ts';
import { lowerAt, touches } from '../../text/tokenAccess.ts';
import type { Hedge } from './hedge.ts';

function phraseOf(tokens: Tokens, from: number, to: number): string {
  let phrase = lowerAt(tokens, from);
  for (let k = from + 1; k < to; k++) phrase += ` ${lowerAt(tokens, k)}`;
  return phrase;
}

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

/** The hedge behind a numeral (with its unit) that ends before token `at`: "or more", "-plus", "or so". */
export function hedgeAfter(tokens: Tokens, at: number): Hedge | null {
  const { after, longest, bindsBehind } = tokens.language.hedges;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const words = phraseOf(tokens, at, at + length);
    const comparator = after.get(words);
    if (comparator === undefined) continue;
    // "+" binds only if it touches the number.
    if (words === '+' && !touches(tokens, at)) return null;
    const hedge = { comparator, from: at, to: at + length, words };
    if (bindsBehind(tokens, hedge)) return hedge;
  }
  return null;
}
