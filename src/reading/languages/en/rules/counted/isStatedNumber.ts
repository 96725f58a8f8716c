import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Nouns for a number, in front of "of" and the number itself. */
const NUMBERS = /^(?:number|figure|count|total|tally|estimate|toll|result|reading|sum)$/;
/** Participles that tell how a number was made known. */
const STATED =
  /^(?:given|announced|reported|published|released|communicated|circulat(?:ed|ing)|quoted|cited|mentioned|stated|issued|provided|supplied|spread|printed|broadcast|named|claimed|put|posted|distributed|shared|going|doing|making|used|that|which)$/;

/** "The number of 12 given at night": the words behind tell how the number was made known, and are not counted. */
export const isStatedNumber = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  lowerAt(tokens, from - 1) === 'of' &&
  NUMBERS.test(lowerAt(tokens, from - 2)) &&
  STATED.test(lowerAt(tokens, to)) &&
  (!/^(?:NOUN|PROPN|NUM)$/.test(posAt(tokens, to + 1)) ||
    /^(?:going|doing|making)$/.test(lowerAt(tokens, to)));
