import type { MatchSubject } from '../claims/matchSubject.ts';
import { logistic, rawScore } from './matchScore.ts';

/** Coherent groups of claims, and how well each fits the others. */
export interface ClaimClusters {
  /** Indices into the claims, ascending; groups in the order of their first claim. */
  readonly groups: readonly (readonly number[])[];
  /** Mean log-odds between two groups; minus infinity if any two of their claims are under a hard mismatch. */
  fit(one: number, other: number): number;
}

interface Cluster {
  readonly claims: readonly number[];
  /** Sums of log-odds to the groups of the same index. */
  readonly sums: number[];
}

const mean = (groups: readonly Cluster[], one: number, other: number): number =>
  (groups[one]?.sums[other] ?? 0) / ((groups[one]?.claims.length ?? 1) * (groups[other]?.claims.length ?? 1));

function closestPair(groups: readonly Cluster[]): { one: number; other: number; fit: number } | null {
  let best: { one: number; other: number; fit: number } | null = null;
  for (let one = 0; one < groups.length; one++) {
    for (let other = one + 1; other < groups.length; other++) {
      const fit = mean(groups, one, other);
      if (best === null || fit > best.fit) best = { one, other, fit };
    }
  }
  return best;
}

/** The groups with two of them joined into the place of the first. */
function joinClusters(groups: readonly Cluster[], one: number, other: number): readonly Cluster[] {
  const without = <Value>(values: readonly Value[]): Value[] => values.filter((_, index) => index !== other);
  const summed = groups.map(
    (_, index) => (groups[one]?.sums[index] ?? 0) + (groups[other]?.sums[index] ?? 0),
  );
  return without(groups).map((group, index) => {
    if (index === one) {
      const claims = [...group.claims, ...(groups[other]?.claims ?? [])].sort((a, b) => a - b);
      return { claims, sums: without(summed) };
    }
    const sums = without(group.sums);
    sums[one] = summed[index < other ? index : index + 1] ?? 0;
    return { claims: group.claims, sums };
  });
}

/**
 * Joins claims from the closest pair on, until no two groups fit each other with a score of `from` (average linkage).
 * The cube of the claims in time: 200 claims are the intended limit.
 */
export function clusterClaims(claims: readonly MatchSubject[], from: number): ClaimClusters {
  let groups: readonly Cluster[] = claims.map((claim, index) => ({
    claims: [index],
    sums: claims.map((other) => (other === claim ? 0 : rawScore(claim, other).logOdds)),
  }));
  for (;;) {
    const best = closestPair(groups);
    if (best === null || logistic(best.fit) < from) break;
    groups = joinClusters(groups, best.one, best.other);
  }
  const found = groups;
  return { groups: found.map(({ claims: own }) => own), fit: (one, other) => mean(found, one, other) };
}
