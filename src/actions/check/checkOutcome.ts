import type { CheckOutcome } from '../../domain/agreement/checkOutcome.ts';
import type { Relation } from '../../domain/agreement/relation.ts';
import type { CheckedRelation } from './checkedRelation.ts';

const AGREEING: ReadonlySet<Relation> = new Set([
  'EQUAL',
  'WITHIN_ROUNDING',
  'ENTAILS',
  'ENTAILED_BY',
  'OVERLAPS',
  'REPEATS',
]);

/** The outcome for a claim of a text, and the reason in a sentence. */
export interface Outcome {
  readonly outcome: CheckOutcome;
  readonly reason: string;
}

/** How a claim relates to the latest claims, from its relations to the claims of its question. */
export function checkOutcome(relations: readonly CheckedRelation[]): Outcome {
  const standing = relations.filter(({ isLatest }) => isLatest);
  const replaced = relations.filter(({ isReplaced }) => isReplaced);
  const agrees = standing.filter(({ relation }) => AGREEING.has(relation)).length;
  const conflicts = standing.filter(({ relation }) => relation === 'CONFLICTS').length;
  if (agrees > 0 && conflicts > 0) {
    const reason = `It agrees with ${count(agrees)} and contradicts ${count(conflicts)}.`;
    return { outcome: 'DISPUTED', reason };
  }
  if (agrees > 0) return { outcome: 'AGREES', reason: `It agrees with ${count(agrees)}.` };
  const old = replaced.filter(({ relation }) => AGREEING.has(relation)).length;
  if (old > 0) {
    const now = conflicts > 0 ? `, and contradicts ${count(conflicts)}` : '';
    return { outcome: 'OUTDATED', reason: `It repeats a figure that its source has replaced${now}.` };
  }
  if (conflicts > 0) return { outcome: 'CONTRADICTS', reason: `It contradicts ${count(conflicts)}.` };
  return { outcome: 'UNKNOWN', reason: 'The ledger has no claim that it can be compared with.' };
}

const count = (claims: number): string =>
  claims === 1 ? '1 claim that counts now' : `${claims} claims that count now`;
