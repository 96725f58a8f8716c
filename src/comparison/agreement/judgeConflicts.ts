import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { findConflicts, type Conflict } from '../series/findConflicts.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';

/** Two latest figures that conflict, judged. */
export interface JudgedConflict {
  readonly conflict: Conflict;
  /** How time explains it; `null` if it does not. */
  readonly explained: string | null;
  /** Both sides are bodies that are known to be independent. A copy can make an agreement, never a conflict. */
  readonly ofBodies: boolean;
}

/** The conflicts between latest figures of origins. */
export const judgeConflicts = (perOrigin: readonly LatestPerOrigin[]): readonly JudgedConflict[] =>
  findConflicts(perOrigin).map(judgeConflict);

function judgeConflict(conflict: Conflict): JudgedConflict {
  const { first, second } = conflict;
  const ofBodies = first.independent && second.independent;
  return { conflict, ofBodies, explained: ofBodies ? conflict.explained : explainAsOneSource(conflict) };
}

/** Two sources that may be one: if they are, the later figure is the latest. */
function explainAsOneSource({ first, second, explained }: Conflict): string | null {
  const [a, b] = [first.series.period, second.series.period];
  return (
    explained ??
    (isStrictlyLater(a, b) || isStrictlyLater(b, a) ? 'it may be one source, and one figure is later' : null)
  );
}

/** The origins whose latest figure is out of date: another one conflicts with it, is later, and time explains it. */
export function outdatedOrigins(conflicts: readonly JudgedConflict[]): ReadonlySet<LatestPerOrigin> {
  return new Set(
    conflicts.flatMap(({ conflict: { first, second }, explained }) => {
      if (explained === null) return [];
      if (isStrictlyLater(first.series.period, second.series.period)) return [second];
      return isStrictlyLater(second.series.period, first.series.period) ? [first] : [];
    }),
  );
}
