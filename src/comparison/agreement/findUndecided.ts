import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import type { Undecided } from './agreement.ts';
import type { JudgedConflict } from './judgeConflicts.ts';
import { nameOrigin, quoteFigure } from './nameOrigin.ts';

/** Doubts that one question shows: a person decides one at a time. */
export const MAX_SHOWN = 5;

/**
 * The missing facts of figures that differ: the source of a figure, or the figure that a body holds. Each has the decision of
 * a person that settles it. Empty if nothing is open.
 */
export function findUndecided(
  conflicts: readonly JudgedConflict[],
  perOrigin: readonly LatestPerOrigin[],
): readonly Undecided[] {
  return [...unknownSources(conflicts), ...twoFigures(perOrigin)].slice(0, MAX_SHOWN);
}

/** A body differs from a source without a name, which may be that body or another one. */
function unknownSources(conflicts: readonly JudgedConflict[]): readonly Undecided[] {
  return conflicts.flatMap(({ conflict: { first, second }, ofBodies, explained }): Undecided[] => {
    const [known, other] = first.independent ? [first, second] : [second, first];
    const open = !ofBodies && explained === null && known.independent && other.origin.kind === 'UNNAMED';
    if (!open) return [];
    const claim = other.figure.claim;
    return [
      {
        missing: 'SOURCE',
        decision: 'JUDGE_CLAIM',
        claimIds: [claim.id, known.figure.claim.id],
        text: `It is not known who gives ${quoteFigure(claim)}: correct its source with judgeClaim, and it is compared with ${quoteFigure(known.figure.claim)} of ${nameOrigin(known.origin)}.`,
      },
    ];
  });
}

/** One of several bodies gives two figures at one time. */
function twoFigures(perOrigin: readonly LatestPerOrigin[]): readonly Undecided[] {
  const bodies = perOrigin.filter(({ independent, denies }) => independent && !denies);
  if (bodies.length < AGREEMENT_POLICY.corroboratingOrigins) return [];
  return bodies.flatMap(({ origin, figure, settled, series }): Undecided[] => {
    if (settled) return [];
    const other = series.entries.find(({ status }) => status === 'UNSETTLED')?.figure.claim ?? figure.claim;
    return [
      {
        missing: 'FIGURE',
        decision: 'JUDGE_ANSWER',
        claimIds: [figure.claim.id, other.id],
        text: `${nameOrigin(origin)} gives ${quoteFigure(figure.claim)} and ${quoteFigure(other)} at one time: judge with judgeAnswer which of them answers this question.`,
      },
    ];
  });
}
