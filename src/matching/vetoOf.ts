import { assertionClass } from '../domain/assertionClass.ts';
import { relateThings } from '../domain/countedThing.ts';
import { unitClass } from '../domain/unitClass.ts';
import type { Veto } from './feature.ts';
import type { MatchableClaim } from './matchableClaim.ts';

const differ = (dimension: Veto['dimension'], one: string, other: string): Veto => ({
  dimension,
  because: () => `One is ${one}, the other ${other}.`,
});

function figureVeto(a: MatchableClaim, b: MatchableClaim): Veto | null {
  const [x, y] = [a.measure, b.measure];
  if (!x || !y || !a.thing || !b.thing) return null;
  if (x.dimension !== y.dimension) return differ('UNIT', x.dimension, y.dimension);
  const [unit, other] = [unitClass(x), unitClass(y)];
  if (unit !== other) return differ('UNIT', unit ?? 'without unit', other ?? 'without unit');
  if (a.scope !== b.scope) return differ('SCOPE', x.scope, y.scope);
  if (assertionClass(a.modality) !== assertionClass(b.modality))
    return differ('MODALITY', a.modality, b.modality);
  // The noun at a measured amount names what it is of in too many ways to forbid anything ("$2 million", "offer").
  if (x.dimension !== 'COUNT') return null;
  if (relateThings(a.thing, b.thing) === 'DIFFERENT')
    return differ(
      'COUNTED_THING',
      `of ${a.thing.classes.join(' and ')}`,
      `of ${b.thing.classes.join(' and ')}`,
    );
  const [p, q] = [a.predicate, b.predicate];
  return p?.listed === true && q?.listed === true && p.name !== q.name
    ? differ('PREDICATE', p.name, q.name)
    : null;
}

/**
 * Why two claims cannot answer one question whatever speaks for it (figures/1, section 2); `null` where nothing that is
 * known for certain forbids it. Values are never looked at.
 */
export function vetoOf(a: MatchableClaim, b: MatchableClaim): Veto | null {
  if (a.kind !== b.kind) return differ('KIND', a.kind, b.kind);
  if (a.kind === 'FIGURE') return figureVeto(a, b);
  return a.kind === 'STATEMENT' && a.polarity !== b.polarity
    ? differ('POLARITY', a.polarity, b.polarity)
    : null;
}
