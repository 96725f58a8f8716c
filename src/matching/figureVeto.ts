import { assertionClass, scopeClass } from '../domain/assertionClass.ts';
import { relateThings } from '../domain/countedThing.ts';
import { unitClass } from '../domain/unitClass.ts';
import type { Veto } from './feature.ts';
import type { MatchableClaim } from './matchableClaim.ts';

/** Why two figures cannot answer one question (figures.md, section 2); `null` where nothing forbids it. */
export function figureVeto(a: MatchableClaim, b: MatchableClaim): Veto | null {
  if (!a.measure || !b.measure || !a.thing || !b.thing) return null;
  const differ = (dimension: Veto['dimension'], one: string, other: string): Veto => ({
    dimension,
    reason: `One is ${one}, the other ${other}.`,
  });
  const [x, y] = [a.measure, b.measure];
  if (x.dimension !== y.dimension) return differ('UNIT', x.dimension, y.dimension);
  const [unit, other] = [unitClass(x), unitClass(y)];
  if (unit !== other && x.dimension !== 'COUNT') return differ('UNIT', unit ?? 'without unit', other ?? 'without unit');
  if (scopeClass(x.scope) !== scopeClass(y.scope)) return differ('SCOPE', x.scope, y.scope);
  if (assertionClass(a.modality) !== assertionClass(b.modality)) return differ('MODALITY', a.modality, b.modality);
  if (x.dimension !== 'COUNT') return null;
  if (relateThings(a.thing, b.thing) === 'DIFFERENT')
    return differ('COUNTED_THING', `of ${a.thing.classes.join(' and ')}`, `of ${b.thing.classes.join(' and ')}`);
  const [p, q] = [a.predicate, b.predicate];
  if (p?.listed === true && q?.listed === true && p.name !== q.name) return differ('PREDICATE', p.name, q.name);
  return null;
}
