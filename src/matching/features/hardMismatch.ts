import { assertionClass } from '../../domain/frames/assertionClass.ts';
import { compareThings } from '../../domain/frames/countedThing.ts';
import { unitClass } from '../../domain/frames/unitClass.ts';
import type { ComparisonDimension } from '../../domain/question.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

/** A dimension in which two claims differ so that no score can make them answers to one question. */
export interface HardMismatch {
  readonly dimension:
    | Extract<ComparisonDimension, 'KIND' | 'COUNTED_THING' | 'PREDICATE' | 'UNIT' | 'SCOPE' | 'MODALITY'>
    | 'POLARITY';
  readonly because: () => string;
}

const mismatch = (dimension: HardMismatch['dimension'], one: string, other: string): HardMismatch => ({
  dimension,
  because: () => `One is ${one}, the other ${other}.`,
});

function figureMismatch(a: MatchSubject, b: MatchSubject): HardMismatch | null {
  const [x, y] = [a.frame, b.frame];
  if (!x || !y || !a.thing || !b.thing) return null;
  if (x.dimension !== y.dimension) return mismatch('UNIT', x.dimension, y.dimension);
  const [unit, other] = [unitClass(x), unitClass(y)];
  if (unit !== other) return mismatch('UNIT', unit ?? 'without unit', other ?? 'without unit');
  if (a.scope !== b.scope) return mismatch('SCOPE', x.scope, y.scope);
  if (assertionClass(a.modality) !== assertionClass(b.modality))
    return mismatch('MODALITY', a.modality, b.modality);
  // The noun at a measured amount relates to it in too many ways to forbid anything ("$2 million", "offer").
  if (x.dimension !== 'COUNT') return null;
  if (compareThings(a.thing, b.thing) === 'DIFFERENT')
    return mismatch(
      'COUNTED_THING',
      `of ${a.thing.classes.join(' and ')}`,
      `of ${b.thing.classes.join(' and ')}`,
    );
  const [p, q] = [a.predicate, b.predicate];
  return p?.listed === true && q?.listed === true && p.name !== q.name
    ? mismatch('PREDICATE', p.name, q.name)
    : null;
}

/**
 * The reason that two claims can't answer one question, whatever their score (figures/2, section 2); `null` if no
 * certain property forbids it. It never looks at values.
 */
export function hardMismatch(a: MatchSubject, b: MatchSubject): HardMismatch | null {
  if (a.kind !== b.kind) return mismatch('KIND', a.kind, b.kind);
  if (a.kind === 'FIGURE') return figureMismatch(a, b);
  return a.kind === 'STATEMENT' && a.polarity !== b.polarity
    ? mismatch('POLARITY', a.polarity, b.polarity)
    : null;
}
