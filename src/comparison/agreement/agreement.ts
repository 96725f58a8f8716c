import type {
  Independence,
  LeadRule,
  MissingFact,
  OriginKind,
  SeriesStatus,
  SettlingDecision,
  Verdict,
} from '../../domain/agreement/agreement.ts';
import type { Interval } from '../../domain/figures/interval.ts';
import type { Withdrawal } from '../links/findWithdrawals.ts';
import type { ArticleLink } from '../links/linkAcrossArticles.ts';
import type { ClaimDependence } from '../origins/dependence.ts';

/** The place at which the most origins meet. */
export interface Consensus {
  /** The interval that they share, in the agreement's unit; `null` for words. */
  readonly interval: Interval | null;
  /**
   * The ground of the meeting: entailed intervals, suggested intervals, the cells of rounding, or equal
   * words.
   */
  readonly basis: 'LITERAL' | 'TYPICAL' | 'ROUNDING' | 'WORDS';
  /** The number of origins that meet there, of all origins that have a latest figure. */
  readonly origins: number;
  readonly of: number;
  /** Their latest claims. */
  readonly claimIds: readonly string[];
}

/** A number that claims state at one end of the reported range. */
export interface FigureEnd {
  /** Decimal string in the agreement's unit. */
  readonly value: string;
  /** The claims at this end say that it may lie further out ("at least", "up to"). */
  readonly open: boolean;
  readonly claimIds: readonly string[];
}

/** The figure or words that a page leads with. */
export interface Lead {
  /** Decimal strings in the agreement's unit; both `null` for words, one for a bound or a vague figure. */
  readonly low: string | null;
  readonly high: string | null;
  /** As printed. */
  readonly words: string;
  /** The body that says it; `null` for a range, or if it has no name. */
  readonly body: string | null;
  readonly rule: LeadRule;
  readonly claimIds: readonly string[];
}

/** A fact that is not known of claims that differ, and the decision that would settle it. */
export interface Undecided {
  readonly missing: MissingFact;
  readonly decision: SettlingDecision;
  readonly claimIds: readonly string[];
  readonly text: string;
}

export interface AgreementOrigin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string | null;
  readonly independence: Independence;
  readonly claimIds: readonly string[];
  /** The origin's latest claim; `null` if none of its claims could be compared. */
  readonly standing: string | null;
}

/** A claim in the series over time. */
export interface SeriesPoint {
  readonly claimId: string;
  readonly originId: string;
  /** The first moment at which the figure holds, ISO 8601 in UTC; `null` if nothing dates it. */
  readonly at: string | null;
  readonly status: SeriesStatus;
  readonly by: string | null;
}

export interface AgreementReason {
  readonly text: string;
  readonly claimIds: readonly string[];
}

/** How far the claims of one question agree, counted in origins (figures/2, section 5). */
export interface Agreement {
  readonly policy: string;
  readonly verdict: Verdict;
  readonly articleCount: number;
  readonly publisherCount: number;
  readonly originCount: number;
  readonly unknownIndependenceCount: number;
  /**
   * The unit of all numbers here: the printed one if all claims print the same, else the base; `null` for
   * counts.
   */
  readonly unit: string | null;
  /** The largest set of origins that can all be right; `null` if several sets are as large. */
  readonly consensus: Consensus | null;
  /** The largest set of two or more independent origins that also suggest the same. */
  readonly corroboration: Consensus | null;
  /** The most precise claim of the consensus. */
  readonly strongest: string | null;
  /** Latest claims that contradict the consensus. */
  readonly outliers: readonly string[];
  readonly lead: Lead;
  /** The least and the greatest number that a latest claim states. */
  readonly low: FigureEnd | null;
  readonly high: FigureEnd | null;
  readonly origins: readonly AgreementOrigin[];
  readonly dependences: readonly ClaimDependence[];
  /** Oldest first. */
  readonly series: readonly SeriesPoint[];
  /** Claims about claims of other articles: a claim denies, withdraws, replaces or repeats another. */
  readonly links: readonly ArticleLink[];
  /** The figures that their bodies took back. */
  readonly withdrawals: readonly Withdrawal[];
  /** Claims that could not be compared with the others: another unit, another kind. */
  readonly notCompared: readonly string[];
  /** One for each body, and one for each withdrawal. */
  readonly reasons: readonly AgreementReason[];
  /** Of an UNCLEAR verdict: the facts that would decide it. */
  readonly undecided: readonly Undecided[];
}
