import { assertionClass, scopeClass, type AssertionClass } from '../../domain/frames/assertionClass.ts';
import { unitClass } from '../../domain/frames/unitClass.ts';
import type { MatchSubject } from './matchSubject.ts';

/** Plans and facts have one key: a figure without a verb may be either (`compareAssertions`). */
function comparedAssertion(modality: MatchSubject['modality']): AssertionClass {
  const found = assertionClass(modality);
  return found === 'OUTLOOK' ? 'FACT' : found;
}

/** The kind of a claim, its dimension and its unit class, as one string: only figures that share them can be compared. */
export const unitKey = ({ kind, frame }: Pick<MatchSubject, 'kind' | 'frame'>): string =>
  frame === null ? kind : [kind, frame.dimension, unitClass(frame) ?? ''].join(':');

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
  const key = unitKey({ kind, frame });
  return frame === null ? key : [key, scope, comparedAssertion(modality)].join(':');
}
