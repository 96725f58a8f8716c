import { peopleAdjectives } from '../../peopleAdjectives.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The most words of the second noun phrase. */
const REACH = 4;

/**
 * The head of the second of two coordinated nouns with their numbers: "put the number of cars at 14 and of bicycles at 60".
 * `null` if the number at token `from` is not such a second one.
 */
export function gappedNoun(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:at|to|as)$/.test(lowerAt(tokens, from - 1))) return null;
  const head = from - 2;
  if (!isNoun(tokens, head) && !peopleAdjectives.has(lowerAt(tokens, head))) return null;
  let k = head - 1;
  while (k > head - REACH && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(tokens, k))) k--;
  if (lowerAt(tokens, k) !== 'of') return null;
  const lead = lowerAt(tokens, k - 1) === 'that' ? k - 2 : k - 1;
  return /^(?:and|,)$/.test(lowerAt(tokens, lead)) ? head : null;
}
