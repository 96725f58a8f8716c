import { eventFeatures } from './eventFeatures.ts';
import type { Feature, FeatureName, Veto } from './feature.ts';
import { figureFeatures } from './figureFeatures.ts';
import type { MatchableClaim } from './matchableClaim.ts';
import { WEIGHTS } from './matchPolicy.ts';
import { speechFeatures } from './speechFeatures.ts';
import { vetoOf } from './vetoOf.ts';

/** One feature of a score: what it adds to the log-odds, and why. */
export interface Contribution {
  readonly name: FeatureName;
  readonly contribution: number;
  readonly reason: string;
}

/** How far two claims answer one question. */
export interface MatchScore {
  /** 0 to 1. It orders and is held against thresholds; it is no probability of truth. */
  readonly score: number;
  /** In what they differ for certain; then the score is 0. */
  readonly veto: { readonly dimension: Veto['dimension']; readonly reason: string } | null;
  /** The strongest first. */
  readonly features: readonly Contribution[];
}

/** A score before it is put into words. */
export interface RawScore {
  readonly veto: Veto | null;
  /** Log-odds; minus infinity under a veto. */
  readonly logOdds: number;
  readonly features: readonly (Feature & { readonly contribution: number })[];
}

const DECIMALS = 1e4;
export const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The score of two claims without its reasons in words, for ranking many. */
export function rawScore(a: MatchableClaim, b: MatchableClaim): RawScore {
  const veto = vetoOf(a, b);
  if (veto) return { veto, logOdds: -Infinity, features: [] };
  const weights = WEIGHTS[a.kind];
  let logOdds = weights.base;
  const features: (Feature & { contribution: number })[] = [];
  const own = a.kind === 'FIGURE' ? figureFeatures(a, b) : speechFeatures(a, b);
  for (const feature of [...own, ...eventFeatures(a, b)]) {
    if (feature === null) continue;
    const contribution = (weights.features[feature.name] ?? 0) * feature.strength;
    if (contribution === 0) continue;
    logOdds += contribution;
    features.push({ ...feature, contribution });
  }
  return { veto, logOdds, features };
}

/** Contributions, the strongest first. */
export const byWeight = (a: Contribution, b: Contribution): number =>
  Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1);

/** How far two claims answer one question, from named features. Symmetric; the figures' values are not looked at. */
export function matchScore(a: MatchableClaim, b: MatchableClaim): MatchScore {
  const { veto, logOdds, features } = rawScore(a, b);
  return {
    score: rounded(logistic(logOdds)),
    veto: veto && { dimension: veto.dimension, reason: veto.because() },
    features: features
      .map(({ name, contribution, because }) => ({
        name,
        contribution: rounded(contribution),
        reason: because(),
      }))
      .sort(byWeight),
  };
}
