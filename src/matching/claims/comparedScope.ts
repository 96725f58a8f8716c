import type { Claim } from '../../domain/claims/claim.ts';
import { scopeClass, type ScopeClass } from '../../domain/frames/assertionClass.ts';
import { PREDICATE_TABLE, type PredicateId } from '../../domain/frames/predicateTable.ts';
import type { PredicateClass } from '../../domain/frames/predicateClass.ts';
import type { Lexicon, NounClass } from '../../domain/lexicon.ts';
import { aroundWords } from './aroundWords.ts';

/** Happenings of a rise of pay. */
const CLAIMED: readonly PredicateId[] = ['demanded', 'offered'];

/** "40 cases, including nine deaths", "30 dead, among them nine children": all the deaths, all the children. */
const isOther = (own: NounClass, whole: NounClass): boolean => own.name !== whole.name;

/**
 * The scope that a figure is compared in. "300 of the 350 drones were intercepted" counts a part of the drones, but all
 * that were intercepted: it answers the question of "300 drones were intercepted". "Including two girls" and "two of the dead" count a
 * part of the answer.
 */
export function comparedScope(
  claim: Pick<Claim, 'frame' | 'words' | 'sentence'>,
  predicate: PredicateClass | null,
  { terms, classifyNoun }: Pick<Lexicon, 'terms' | 'classifyNoun'>,
): ScopeClass | null {
  if (claim.frame === null) return null;
  const scope = scopeClass(claim.frame.scope);
  // A share is of a whole in any words: "43 percent of the vote", "its share is 43 percent".
  if (scope === 'SUBSET' && claim.frame.dimension === 'PERCENT') return 'TOTAL';
  // "Wants 6 percent", "wants 6 percent more" and "a rise of 6 percent" are one demand.
  const isOfClaim = CLAIMED.some((id) => PREDICATE_TABLE[id].name === predicate?.name);
  if (isOfClaim && claim.frame.dimension === 'PERCENT' && (scope === 'CHANGE' || scope === 'ADDITIONAL'))
    return 'TOTAL';
  if (scope !== 'SUBSET' || predicate === null) return scope;
  const whole = claim.frame.whole?.split(' ').at(-1);
  const wholeClass = whole === undefined ? null : classifyNoun(whole);
  const { noun, nounPhrase } = claim.frame;
  const phraseClass = nounPhrase === null ? null : classifyNoun(nounPhrase);
  const own = phraseClass?.listed === true || noun === null ? phraseClass : classifyNoun(noun);
  if (wholeClass !== null && own?.listed === true && isOther(own, wholeClass)) return 'TOTAL';
  if (wholeClass?.fate === predicate.name) return scope;
  return terms.countsPart(claim.words.exact, aroundWords(claim)) ? 'TOTAL' : scope;
}
