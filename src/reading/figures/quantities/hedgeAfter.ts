import type { Tokens } from '../../language.ts';
import { touches } from '../../text/tokenAccess.ts';
import type { Hedge } from './hedge.ts';
import { phraseOf } from './phraseOf.ts';

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
