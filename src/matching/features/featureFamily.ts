import type { ClaimKind } from '../../domain/vocabulary.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

/** One named ground for or against a match: how far it holds (0 to 1), and why. */
export interface Feature<Name extends string> {
  readonly name: Name;
  readonly strength: number;
  /** One sentence. A function, because only a few of hundreds of candidates are explained. */
  readonly because: () => string;
}

/** The log-odds that a feature adds at full strength, for each kind of claim that it counts for. */
export type KindWeights = Readonly<Partial<Record<ClaimKind, number>>>;

/** A feature as declared. `Seen` is the evidence of its family's comparison. */
interface DeclaredFeature<Seen> {
  readonly weight: KindWeights;
  /** One sentence for docs/features.md. */
  readonly says: string;
  /** One sentence about two claims. */
  readonly explain: (seen: Seen) => string;
}

/** The outcome of a comparison: one of the family's features. */
export interface Outcome<Name extends string, Seen> {
  readonly name: Name;
  /** 0 to 1; 1 if absent. */
  readonly strength?: number;
  readonly seen: Seen;
}

interface DeclaredFamily<Name extends string, Seen> {
  readonly name: string;
  /** The kinds of claims that the family compares. */
  readonly kinds: readonly ClaimKind[];
  /** The comparison; `null` if it has no outcome. */
  readonly of: (a: MatchSubject, b: MatchSubject) => Outcome<Name, Seen> | null;
  readonly features: Readonly<Record<Name, DeclaredFeature<Seen>>>;
}

/** One comparison of two claims, whose outcomes exclude each other: each is a feature with its weight. */
export interface FeatureFamily<Name extends string> {
  readonly name: string;
  readonly kinds: readonly ClaimKind[];
  readonly of: (a: MatchSubject, b: MatchSubject) => Feature<Name> | null;
  readonly features: Readonly<Record<Name, { readonly weight: KindWeights; readonly says: string }>>;
}

/** A family from its declaration. */
export function featureFamily<Name extends string, Seen>({
  of,
  ...declared
}: DeclaredFamily<Name, Seen>): FeatureFamily<Name> {
  return {
    ...declared,
    of: (a, b) => {
      const outcome = of(a, b);
      if (outcome === null) return null;
      const { name, strength = 1, seen } = outcome;
      return { name, strength, because: () => declared.features[name].explain(seen) };
    },
  };
}

/** A strength in a reason: "37 %". */
export const formatPercent = (part: number): string => `${String(Math.round(100 * part))} %`;
