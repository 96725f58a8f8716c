import type { Figure } from '../figures/figure.ts';
import type { ClaimKind, ClaimLinkKind, Modality, Polarity } from '../vocabulary.ts';
import type { AttributionLink } from './attributionLink.ts';
import type { Span } from './span.ts';

/** How a claim of an article stands to another one of it. */
export interface ClaimLink {
  readonly kind: ClaimLinkKind;
  /** The other claim's index in the reader's list. */
  readonly to: number;
}

/** Why a reader read a claim so. */
export interface ReadingTrace {
  /** The rule that produced the claim ("figure.hedged-cardinal"). */
  readonly rule: string;
  /** One sentence for each decision that a person may ask about. */
  readonly notes: readonly string[];
}

/** A claim as a reader finds it, before it is in the ledger. Spans are offsets into the article's text. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly words: Span;
  readonly sentence: Span;
  /** Present exactly for FIGURE claims. */
  readonly figure: Figure | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** ISO 8601 date or time, as precise as the article gives it ("2024", "2024-04", "2024-04-13"); `null` if not given. */
  readonly eventTime: string | null;
  readonly asOf: string | null;
  readonly attribution: readonly AttributionLink[];
  readonly links: readonly ClaimLink[];
  readonly trace: ReadingTrace;
}
