import type { Claim } from '../../domain/claims/claim.ts';
import { scopeClass, type ScopeClass } from '../../domain/frames/assertionClass.ts';
import type { PredicateClass } from '../../domain/frames/predicateClass.ts';
import type { TermRules } from '../../domain/lexicon.ts';
import { aroundWords } from './aroundWords.ts';

/**
 * The scope that a figure is compared in. "300 of the 350 drones were intercepted" counts a part of the drones, but all
 * that were intercepted: it answers the question of "300 drones were intercepted". "Including two girls" counts a part
 * of the answer.
 */
export function comparedScope(
  claim: Pick<Claim, 'frame' | 'words' | 'sentence'>,
  predicate: PredicateClass | null,
  { countsPart }: TermRules,
): ScopeClass | null {
  if (claim.frame === null) return null;
  const scope = scopeClass(claim.frame.scope);
  if (scope !== 'SUBSET' || predicate === null) return scope;
  return countsPart(claim.words.exact, aroundWords(claim).behind) ? 'TOTAL' : scope;
}
