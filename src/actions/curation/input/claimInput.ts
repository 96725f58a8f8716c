import type {
  AgentKind,
  AttributionRole,
  ClaimKind,
  Directness,
  Modality,
  Polarity,
} from '../../../domain/vocabulary.ts';
import type { Frame } from '../../../domain/frames/frame.ts';
import type { StatedNumbers } from '../../../domain/figures/statedFigure.ts';

/** Words of an article as somebody names them. */
export interface QuoteInput {
  readonly exact: string;
  /** Where they begin, in code points; `null` where they stand but once. */
  readonly start: number | null;
  /** The text that ends just before them; `null` where it is not needed to tell them from others. */
  readonly prefix: string | null;
}

/** A link of the chain from who said it to who printed it; the printing outlet is known of the article. */
export interface AttributionInput {
  readonly role: AttributionRole;
  readonly name: string;
  readonly kind: AgentKind;
  readonly directness: Directness;
  readonly anonymous: boolean;
  /** The words that name the agent, and those that attribute. */
  readonly source: QuoteInput | null;
  readonly cue: QuoteInput | null;
}

/** A figure as stated, with what it counts. Decimals are strings. */
export type FigureInput = StatedNumbers & Frame;

/** A claim as an outside reader or a person gives it. */
export interface ClaimInput {
  readonly kind: ClaimKind;
  readonly quote: QuoteInput;
  /** Exactly for FIGURE. */
  readonly figure: FigureInput | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly eventTime: string | null;
  readonly asOf: string | null;
  /** ORIGIN first; `null` where it is not told. */
  readonly attribution: readonly AttributionInput[] | null;
}
