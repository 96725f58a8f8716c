import { predicatesOf } from '../../predicates.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import type { Predicate } from '../../../../figures/predicate.ts';

/** How long the subject of the clause may be. */
const REACH = 6;

/** "whom we cannot reach", "the nine they have not found". */
const isUnfound = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:find|trace|locate|reach|contact)$/.test(tokens[at]?.lemma ?? '') &&
  tokens.slice(from, at).some(({ lower }) => /^(?:not|cannot|n't|n’t|never)$/u.test(lower));

/**
 * The verb of a clause that follows the counted nouns at token `to` without a relative word: "the 24 people the river
 * killed", "the nine men it says it arrested", or with one: "the men whom the army holds". `null` if another clause or none follows.
 */
export function contactVerb(tokens: readonly Token[], to: number): Predicate | null {
  const relative = /^(?:whom|who|that|which)$/.test(lowerAt(tokens, to));
  const start = relative ? to + 1 : to;
  const isSubject =
    posAt(tokens, start) === 'DET' || /^(?:he|she|it|they|we|i|you|police)$/.test(lowerAt(tokens, start));
  if (!isSubject || lowerAt(tokens, to - 1) === ',') return null;
  for (let k = start + 1; k < start + REACH; k++) {
    const token = tokens[k];
    if (token?.pos === 'VERB' && token.lemma === 'say') continue;
    if (token?.pos === 'VERB') {
      const isLast = /^(?:|PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(posAt(tokens, k + 1));
      if (isLast && isUnfound(tokens, start, k)) return { lemma: 'miss', at: k, side: 'STATE' };
      return isLast && predicatesOf(token.lemma).length > 0
        ? { lemma: token.lemma, at: k, side: 'OBJECT' }
        : null;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|AUX|ADV|PART)$/.test(token?.pos ?? '')) return null;
  }
  return null;
}
