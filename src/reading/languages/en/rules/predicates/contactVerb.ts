import { predicatesOf } from '../../predicates.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import type { Predicate } from '../../../../figures/predicate.ts';

/** How long the subject of the clause may be. */
const REACH = 6;

/**
 * The verb of a clause that follows the counted nouns at token `to` without a relative word: "the 24 people the river
 * killed", "the nine men it says it arrested". `null` if another clause or none follows.
 */
export function contactVerb(tokens: readonly Token[], to: number): Predicate | null {
  const isSubject =
    posAt(tokens, to) === 'DET' || /^(?:he|she|it|they|we|i|you|police)$/.test(lowerAt(tokens, to));
  if (!isSubject || lowerAt(tokens, to - 1) === ',') return null;
  for (let k = to + 1; k < to + REACH; k++) {
    const token = tokens[k];
    if (token?.pos === 'VERB' && token.lemma === 'say') continue;
    if (token?.pos === 'VERB') {
      const isLast = /^(?:|PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(posAt(tokens, k + 1));
      return isLast && predicatesOf(token.lemma).length > 0
        ? { lemma: token.lemma, at: k, side: 'OBJECT' }
        : null;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|AUX|ADV)$/.test(token?.pos ?? '')) return null;
  }
  return null;
}
