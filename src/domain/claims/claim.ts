import type { Figure } from '../figures/figure.ts';
import type { Frame, SlotWords } from '../frames/frame.ts';
import type { ClaimTimes } from '../times/claimTimes.ts';
import type { ClaimKind, ClaimLinkKind, ClaimPlace, Modality, Polarity } from '../vocabulary.ts';
import type { AttributionLink } from './attributionLink.ts';
import type { Words } from './span.ts';
import type { ToldRelation } from './toldRelation.ts';

/** A relation of a claim to another claim of its article. */
export interface ClaimLink {
  readonly kind: ClaimLinkKind;
  /** The id of the other claim. */
  readonly to: string;
}

/** Why a reader read a claim so. */
export interface ReadingTrace {
  /** The rule that produced the claim ("figure.hedged-cardinal"). */
  readonly rule: string;
  /** One sentence for each decision that a person may ask about. */
  readonly notes: readonly string[];
}

/**
 * A claim of an article: its words, their meaning, and their source. Spans count code points of the article's text; of a
 * HEADLINE claim they count in the title.
 */
export interface Claim {
  /** The ledger's id; of a reading that is not stored `readingId`. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly words: Words;
  readonly sentence: Words;
  readonly place: ClaimPlace;
  /** The thing that a figure counts, without its number; present exactly for FIGURE claims. */
  readonly frame: Frame | null;
  /** The words that slots of the frame were read from, in the order of its columns; empty if none is known. */
  readonly frameWords: readonly SlotWords[];
  /** Present exactly for FIGURE claims. */
  readonly figure: Figure | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly times: ClaimTimes;
  /** ORIGIN first; empty if the article says it in its own name. */
  readonly attribution: readonly AttributionLink[];
  readonly links: readonly ClaimLink[];
  /** The relations of its agents that the text tells; absent if it tells none. */
  readonly told?: readonly ToldRelation[];
  readonly reading: ReadingTrace;
}

/** The id of a claim before the ledger gives it one: its place in the reader's list. */
export const readingId = (index: number): string => `~${index}`;

/** The fields that FIGURE claims have and other claims lack. */
export interface HasFigure {
  readonly figure: Figure;
  readonly frame: Frame;
}

export const isFigureClaim = <C extends Pick<Claim, 'figure' | 'frame'>>(claim: C): claim is C & HasFigure =>
  claim.figure !== null && claim.frame !== null;
