import type { Token } from '../../../../text/token.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';

/** Words for "up to publication": they say when a figure holds. */
const SO_FAR =
  /^(?:so far|thus far|to date|until now|up to now|as of now|as yet|at present|at this point|currently|up until now)$/;

/** "so far" at token `i`: the index behind it, or `null`. */
export function soFarAt(tokens: readonly Token[], i: number): number | null {
  let words = '';
  for (let k = i; k < Math.min(tokens.length, i + 3); k++) {
    words = k === i ? lowerAt(tokens, k) : `${words} ${lowerAt(tokens, k)}`;
    if (!SO_FAR.test(words)) continue;
    // "up to date", "to date her".
    const other =
      lowerAt(tokens, i - 1) === 'up' || /^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(posAt(tokens, k + 1));
    return words === 'to date' && other ? null : k + 1;
  }
  return null;
}
