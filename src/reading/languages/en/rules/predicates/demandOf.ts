import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Verbs of a demand, also where the tagger takes them for nouns. */
const DEMANDING = /^(?:want|demand|seek)s?$|^(?:wanted|demanded|sought|wanting|demanding|seeking)$/;
const ASKING = /^(?:asks?|asked|asking|calls?|called|calling|pushing|push|pushes|pressing)$/;

/** The demand that the verb right in front of an amount tells: "wants 6 per cent", "is asking for 40 more"; else `null`. */
export function demandOf(tokens: readonly Token[], { from }: Amount): Predicate | null {
  const article = /^(?:an?|another|some|about)$/.test(lowerAt(tokens, from - 1)) ? 1 : 0;
  const last = from - 1 - article;
  const at = lowerAt(tokens, last) === 'for' ? last - 1 : last;
  const word = lowerAt(tokens, at);
  const isDemand = at === last ? DEMANDING.test(word) : ASKING.test(word);
  // "the teachers demand", "who want": a subject is in front, and "a demand of" has none.
  const isVerb = posAt(tokens, at) === 'VERB' || (isNoun(tokens, at - 1) && at === last);
  return isDemand && isVerb ? { lemma: 'demand', at, side: 'OBJECT' } : null;
}
