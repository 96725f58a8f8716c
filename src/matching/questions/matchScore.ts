import type { ClaimKind } from '../../domain/vocabulary.ts';
import { FEATURES, WEIGHTS, type FeatureName, type MatchFeature } from '../features/featureList.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { hardMismatch, type HardMismatch } from '../features/hardMismatch.ts';
import { BASE } from '../features/matchPolicy.ts';

/** One feature of a score: its contribution to the log-odds, and the reason. */
export interface Contribution {
  readonly name: FeatureName;
  readonly contribution: number;
  readonly reason: string;
}

/** How far two claims answer one question. */
export interface MatchScore {
  /** 0 to 1. It orders candidates and is compared with thresholds; it is not a probability of truth. */
  readonly score: number;
  /** The certain difference, if there is one; the score is then 0. */
  readonly mismatch: { readonly dimension: HardMismatch['dimension']; readonly reason: string } | null;
  /** The strongest first. */
  readonly features: readonly Contribution[];
}

/** A score before it is put into words. */
export interface RawScore {
  readonly mismatch: HardMismatch | null;
  /** Log-odds; minus infinity under a hard mismatch. */
  readonly logOdds: number;
  readonly features: readonly MatchFeature[];
}

const DECIMALS = 1e4;
export const roundScore = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The contribution of a feature to the log-odds of two claims of a kind. */
export const weighFeature = (kind: ClaimKind, { name, strength }: MatchFeature): number =>
  (WEIGHTS[name][kind] ?? 0) * strength;

/** The features of two claims, in the order of their list. */
export const compareFeatures = (a: MatchSubject, b: MatchSubject): readonly MatchFeature[] =>
  FEATURES[a.kind].map(({ of }) => of(a, b)).filter((feature) => feature !== null);

/** The log-odds of a match: a base, and the contributions of features in their order. */
export const sumFeatures = (kind: ClaimKind, base: number, features: readonly MatchFeature[]): number =>
  features.reduce((sum, feature) => sum + weighFeature(kind, feature), base);

/** Compares two claims: `rawScore` if they may be of any events, `eventScore` if they are of one. */
export type Comparison = (a: MatchSubject, b: MatchSubject) => RawScore;

/** The score of two claims without its reasons in words, for ranking many. */
export function rawScore(a: MatchSubject, b: MatchSubject): RawScore {
  const mismatch = hardMismatch(a, b);
  if (mismatch) return { mismatch, logOdds: -Infinity, features: [] };
  const features = compareFeatures(a, b);
  return { mismatch, logOdds: sumFeatures(a.kind, BASE[a.kind], features), features };
}

/** Contributions that count, the strongest first. */
export function sortContributions(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1));
}

/** How far two claims answer one question, from named features. Symmetric. */
export function matchScore(a: MatchSubject, b: MatchSubject): MatchScore {
  const { mismatch, logOdds, features } = rawScore(a, b);
  return {
    score: roundScore(logistic(logOdds)),
    mismatch: mismatch && { dimension: mismatch.dimension, reason: mismatch.because() },
    features: sortContributions(
      features.map((feature) => ({
        name: feature.name,
        contribution: roundScore(weighFeature(a.kind, feature)),
        reason: feature.because(),
      })),
    ),
  };
}
