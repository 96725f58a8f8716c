import { assertionClass, scopeClass } from '../../domain/frames/assertionClass.ts';
import { unitClass } from '../../domain/frames/unitClass.ts';
import type { MatchSubject } from './matchSubject.ts';

/**
 * What two claims must have in common to answer one question, as one string for an index: kind, dimension, unit class,
 * scope class and kind of assertion. Whatever is known for certain is in it, and nothing that a reader may have read
 * off the wrong word: the counted noun and the predicate are features, and vetoes where both are listed.
 */
export function measureKey({
  kind,
  frame,
  modality,
}: Pick<MatchSubject, 'kind' | 'frame' | 'modality'>): string {
  if (frame === null) return kind;
  const unit = unitClass(frame) ?? '';
  return [kind, frame.dimension, unit, scopeClass(frame.scope), assertionClass(modality)].join(':');
}
