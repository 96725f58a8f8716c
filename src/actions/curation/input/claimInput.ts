import type {
  AgentKind,
  AttributionRole,
  ClaimKind,
  ClaimPlace,
  Directness,
  Modality,
  Polarity,
} from '../../../domain/vocabulary.ts';
import type { Frame } from '../../../domain/frames/frame.ts';
import type { StatedNumbers } from '../../../domain/figures/statedFigure.ts';

/** Words of an article, as the input names them. */
export interface QuoteInput {
  readonly exact: string;
  /** Their start in code points; `null` if the text has them once. */
  readonly start: number | null;
  /** The text just before them; `null` if it is not needed. */
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

/** A figure as stated, with its measure. Decimals are strings. */
export type FigureInput = StatedNumbers & Frame;

/** A claim as an outside reader or a person gives it. */
export interface ClaimInput {
  readonly kind: ClaimKind;
  readonly quote: QuoteInput;
  /** `null` for the part of the text that has the words. */
  readonly place: ClaimPlace | null;
  /** Exactly for FIGURE. */
  readonly figure: FigureInput | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly eventTime: string | null;
  readonly asOf: string | null;
  /** ORIGIN first; `null` if not given. */
  readonly attribution: readonly AttributionInput[] | null;
}
