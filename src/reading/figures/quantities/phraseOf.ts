import type { Tokens } from '../../language.ts';
import { lowerAt } from '../../text/tokenAccess.ts';

/** The tokens from `from` up to `to` in lower case, a space between them. */
export function phraseOf(tokens: Tokens, from: number, to: number): string {
  let phrase = lowerAt(tokens, from);
  for (let k = from + 1; k < to; k++) phrase += ` ${lowerAt(tokens, k)}`;
  return phrase;
}
