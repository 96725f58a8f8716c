import type { Token } from '../../../../text/token.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import { isEventNoun } from '../../eventNouns.ts';

/** Adjectives and nouns between the article and the event ("the Bralin train crash"). */
const MODIFIERS = 3;

/** Whether a sentence takes up an event that the text already told: "the attack", "that crash". */
export function takesUpEvent(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.pos !== 'NOUN' || !isEventNoun(token.lemma)) return false;
    let k = at - 1;
    while (at - k <= MODIFIERS && /^(?:ADJ|NOUN|PROPN)$/.test(posAt(tokens, k))) k--;
    return /^(?:the|this|that)$/.test(lowerAt(tokens, k));
  });
}
