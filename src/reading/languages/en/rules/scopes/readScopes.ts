import { classifyPredicate } from '../../../../../domain/frames/predicateClass.ts';
import { predicatesOf } from '../../predicates.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import { readScope } from './readScope.ts';
import { sharedPredicate } from '../predicates/sharedPredicate.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { ScopeReading } from '../../../../figures/scopeReading.ts';
import type { Token } from '../../../../text/token.ts';

/** Whether an amount only says the one in front of it in another unit ("3.4 percent, or $1.20"). */
function isApposed(tokens: readonly Token[], before: CountedAmount, own: CountedAmount): boolean {
  const link = lowerAt(tokens, before.to) === ',' && lowerAt(tokens, before.to + 1) === 'or';
  return link && before.to + 2 === own.from && before.amount.unit?.name !== own.amount.unit?.name;
}

const PERSON = { classes: ['person'], root: 'person', listed: true, fate: null } as const;

/** "killing ten, injuring dozens more": more people, but all that were injured. */
function isOtherFate(tokens: readonly Token[], ends: readonly CountedAmount[], index: number): boolean {
  if (index === 0) return false;
  const [own, before] = [index, index - 1].map((at) => sharedPredicate(tokens, ends, at));
  if (!own || !before) return false;
  const [p, q] = [own, before].map(({ lemma }) => classifyPredicate(PERSON, lemma, { predicatesOf }));
  return p?.listed === true && q?.listed === true && p.name !== q.name;
}

/** The scope of every amount of a sentence; one that says a change once more, in another unit, is a change too. */
export function readScopes(
  tokens: readonly Token[],
  ends: readonly CountedAmount[],
): readonly ScopeReading[] {
  const scopes: ScopeReading[] = [];
  ends.forEach((own, index) => {
    const { amount, counted } = own;
    const reading = readScope(tokens, amount, counted.phrase, counted.partOf);
    if (reading.scope === 'ADDITIONAL' && isOtherFate(tokens, ends, index)) {
      scopes.push({
        ...reading,
        scope: 'TOTAL',
        note: 'It adds to a count of another fate, and is all of its own.',
      });
      return;
    }
    const before = ends[index - 1];
    const changed = scopes[index - 1]?.scope === 'CHANGE' && reading.scope === 'TOTAL';
    scopes.push(
      changed && before && isApposed(tokens, before, own)
        ? { ...reading, scope: 'CHANGE', note: 'It says the change before it in another unit.' }
        : reading,
    );
  });
  return scopes;
}
