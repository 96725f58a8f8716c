import { assertionClass, scopeClass, type AssertionClass } from '../../domain/frames/assertionClass.ts';
import { unitClass } from '../../domain/frames/unitClass.ts';
import type { MatchSubject } from './matchSubject.ts';

/** Plans and facts have one key: a figure without a verb may be either (`compareAssertions`). */
function comparedAssertion(modality: MatchSubject['modality']): AssertionClass {
  const found = assertionClass(modality);
  return found === 'OUTLOOK' ? 'FACT' : found;
}

/**
 * The properties that two claims must share to answer one question, as one string for an index: kind, dimension, unit
 * class, scope class and kind of assertion. All of them are certain. Properties that a reader may take from the wrong
 * word are not in it: the counted noun and the predicate are features, and hard mismatches if both are listed.
 */
export function measureKey({
  kind,
  frame,
  modality,
  scope = frame && scopeClass(frame.scope),
}: Pick<MatchSubject, 'kind' | 'frame' | 'modality'> & Partial<Pick<MatchSubject, 'scope'>>): string {
  if (frame === null) return kind;
  const unit = unitClass(frame) ?? '';
  return [kind, frame.dimension, unit, scope, comparedAssertion(modality)].join(':');
}
