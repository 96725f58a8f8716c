import type { Stance } from '../../domain/agreement/relation.ts';

/** A person's judgement of two statements, and its reason. */
export interface ClaimStance {
  readonly claimId: string;
  readonly otherId: string;
  readonly stance: Stance;
  readonly actor: string;
  readonly reason: string;
}

/** Stances by the pairs they are on. */
export interface StanceIndex {
  /** The stance on two claims, in either order; `null` if there is none. */
  of(claimId: string, otherId: string): ClaimStance | null;
  /** Whether a stance on the claim exists. */
  has(claimId: string): boolean;
}

/** @param stances at most one of a pair: the one that holds */
export function indexStances(stances: readonly ClaimStance[]): StanceIndex {
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const byPair = new Map(stances.map((stance) => [key(stance.claimId, stance.otherId), stance]));
  const involved = new Set(stances.flatMap(({ claimId, otherId }) => [claimId, otherId]));
  return {
    of: (claimId, otherId) => byPair.get(key(claimId, otherId)) ?? null,
    has: (claimId) => involved.has(claimId),
  };
}
