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

/** Whether the bodies that corroborate each other are all newer than each body in a conflict. */
function currentAgree(conflicts: readonly JudgedConflict[], corroboration: Consensus | null): boolean {
  if (corroboration === null) return false;
  const agreeing = new Set(corroboration.claimIds);
  const sides = new Set(
    conflicts
      .filter(({ ofBodies }) => ofBodies)
      .flatMap(({ conflict: { first, second } }) => [first, second]),
  );
  const isCurrent = ({ figure }: LatestPerOrigin): boolean => agreeing.has(figure.claim.id);
  const current = [...sides].filter(isCurrent);
  const isPast = ({ series: { period } }: LatestPerOrigin): boolean =>
    current.every(({ series }) => isStrictlyLater(series.period, period));
  return current.length > 0 && [...sides].every((side) => isCurrent(side) || isPast(side));
}
