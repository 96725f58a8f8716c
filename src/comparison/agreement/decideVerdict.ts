import type { Verdict } from '../../domain/agreement/agreement.ts';
import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import type { Consensus, Undecided } from './agreement.ts';
import { findUndecided } from './findUndecided.ts';
import type { JudgedConflict } from './judgeConflicts.ts';

/**
 * The verdict over bodies and their latest figures, and of UNCLEAR the facts that would decide it. A body that moves from
 * figure to figure is one body still: moves decide nothing.
 */
export function decideVerdict(
  conflicts: readonly JudgedConflict[],
  perOrigin: readonly LatestPerOrigin[],
  corroboration: Consensus | null,
): { readonly verdict: Verdict; readonly undecided: readonly Undecided[] } {
  const sure = (verdict: Verdict) => ({ verdict, undecided: [] });
  if (conflicts.some(({ ofBodies, explained }) => ofBodies && explained === null)) return sure('CONTESTED');
  const undecided = findUndecided(conflicts, perOrigin);
  if (undecided.length > 0) return { verdict: 'UNCLEAR', undecided };
  const evolving = conflicts.some(({ ofBodies, explained }) => ofBodies && explained !== null);
  if (evolving && !currentAgree(conflicts, corroboration)) return sure('EVOLVING');
  const independent = perOrigin.filter((latest) => latest.independent && !latest.denies);
  if (independent.length < AGREEMENT_POLICY.corroboratingOrigins) return sure('SINGLE_ORIGIN');
  return sure(corroboration === null ? 'CONSISTENT' : 'CORROBORATED');
}

/** Whether the bodies that corroborate each other are all newer than those that they conflict with. */
function currentAgree(conflicts: readonly JudgedConflict[], corroboration: Consensus | null): boolean {
  if (corroboration === null) return false;
  const agreeing = new Set(corroboration.claimIds);
  return conflicts
    .filter(({ ofBodies }) => ofBodies)
    .every(({ conflict: { first, second } }) => {
      const [current, other] = agreeing.has(first.figure.claim.id) ? [first, second] : [second, first];
      return (
        agreeing.has(current.figure.claim.id) &&
        !agreeing.has(other.figure.claim.id) &&
        isStrictlyLater(current.series.period, other.series.period)
      );
    });
}
