import type { Independence, OriginKind, SeriesStatus, Verdict } from '../../domain/agreement/agreement.ts';
import type { Interval } from '../../domain/figures/interval.ts';
import type { ClaimDependence } from '../origins/dependence.ts';

/** Where the most origins meet. */
export interface Consensus {
  /** What they share; `null` of words. In the agreement's unit. */
  readonly interval: Interval | null;
  /** By what they meet: what the words entail, what they suggest, the cells of rounding, or equal words. */
  readonly basis: 'LITERAL' | 'TYPICAL' | 'ROUNDING' | 'WORDS';
  /** So many origins meet there, of so many that have a standing figure. */
  readonly origins: number;
  readonly of: number;
  /** Their standing claims. */
  readonly claimIds: readonly string[];
}

/** A number that claims state at one end of what is reported. */
export interface FigureEnd {
  /** Decimal string in the agreement's unit. */
  readonly value: string;
  /** The claims at this end say that it may lie further out ("at least", "up to"). */
  readonly open: boolean;
  readonly claimIds: readonly string[];
}

export interface AgreementOrigin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string | null;
  readonly independence: Independence;
  readonly claimIds: readonly string[];
  /** The claim that stands for the origin; `null` where none of its claims could be compared. */
  readonly standing: string | null;
}

/** A claim in the series over time. */
export interface SeriesPoint {
  readonly claimId: string;
  readonly originId: string;
  /** The first moment at which the figure holds, ISO 8601 in UTC; `null` where nothing dates it. */
  readonly at: string | null;
  readonly status: SeriesStatus;
  readonly by: string | null;
}

export interface AgreementReason {
  readonly text: string;
  readonly claimIds: readonly string[];
}

/** How far the claims of one question agree, counted in origins (figures/1, section 5). */
export interface Agreement {
  readonly policy: string;
  readonly verdict: Verdict;
  readonly articleCount: number;
  readonly publisherCount: number;
  readonly originCount: number;
  readonly unknownIndependenceCount: number;
  /** The unit of all numbers here: the printed one where all claims print the same, else the base; `null` for counts. */
  readonly unit: string | null;
  /** The largest set of origins that can all be right; `null` where several sets are as large. */
  readonly consensus: Consensus | null;
  /** The largest set of two or more independent origins that also suggest the same. */
  readonly corroboration: Consensus | null;
  /** The claim of the consensus that says most closely what it is. */
  readonly strongest: string | null;
  /** Standing claims that cannot be right where the consensus is. */
  readonly outliers: readonly string[];
  /** The least and the greatest number that a standing claim states, and the strongest claim's. */
  readonly low: FigureEnd | null;
  readonly best: FigureEnd | null;
  readonly high: FigureEnd | null;
  readonly origins: readonly AgreementOrigin[];
  readonly dependences: readonly ClaimDependence[];
  /** Oldest first. */
  readonly series: readonly SeriesPoint[];
  /** Claims that could not be laid beside the others: another unit, another kind. */
  readonly notCompared: readonly string[];
  readonly reasons: readonly AgreementReason[];
}
