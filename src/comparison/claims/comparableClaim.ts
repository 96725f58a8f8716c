import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import type { ClaimTimes } from '../../domain/times/claimTimes.ts';
import type { ClaimKind, Modality, Polarity } from '../../domain/vocabulary.ts';
import type { ClaimClasses } from './classifyClaim.ts';

/**
 * A claim as comparison sees it. A claim row with its version, publisher and attributions has all of it, and so has a
 * fresh reading with its article; only newest versions and claims that are not retracted should be handed in.
 */
export interface ComparableClaim {
  /** Any string that is unique among the claims compared; the ledger's claim id. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: ClaimKind;
  /** The claim's own words as printed: what a quote or statement is compared by. */
  readonly words: string;
  /** Present exactly for FIGURE claims. */
  readonly frame: Frame | null;
  readonly figure: Figure | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly times: ClaimTimes;
  /** Where it happened and to whom, as far as that is known of the claim or its question; empty where it is not. */
  readonly places: readonly string[];
  readonly participants: readonly string[];
  /** ORIGIN first; empty where nobody is named. */
  readonly chain: readonly Pick<AttributionLink, 'role' | 'agent' | 'anonymous'>[];
  readonly publisher: string | null;
  /** What its words mean in its language. */
  readonly classes: ClaimClasses;
  /** ISO 8601; a date only where no time is known. */
  readonly publishedAt: string | null;
  /** When the ledger recorded it; `null` for a text that is only checked. */
  readonly recordedAt: Date | null;
}

/** A claim that has a figure. */
export type FigureClaim = ComparableClaim & { readonly figure: Figure; readonly frame: Frame };

export const isFigureClaim = (claim: ComparableClaim): claim is FigureClaim =>
  claim.figure !== null && claim.frame !== null;
