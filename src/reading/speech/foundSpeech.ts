import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { ToldRelation } from '../../domain/claims/toldRelation.ts';
import type { Modality, Polarity } from '../../domain/vocabulary.ts';
import type { Extent } from '../text/extent.ts';

/** A quote or a statement that speech reading found. It becomes one claim each. */
export interface FoundSpeech {
  readonly kind: 'QUOTE' | 'STATEMENT';
  /** A quote: the words between the marks, without them. A statement: the content, without source and cue. */
  readonly words: Extent;
  /** The words whose source is its source: a part of `words`. */
  readonly asked: Extent;
  /** The narrator states it on the article's own account, so it does not part the times of its sentence. */
  readonly own: boolean;
  /** From the start of the first sentence that the words touch to the end of the last. */
  readonly sentence: Extent;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The rule that found it ("quote.full", "quote.partial", "statement.before-content"). */
  readonly rule: string;
  /** One sentence for each decision that a reader may ask about. */
  readonly notes: readonly string[];
}

/** The sources of some words. */
export interface FoundAttribution {
  /**
   * ORIGIN first, then RELAYs, outward. Spans are in code points (through `Prose.points`). Without an ORIGIN the words
   * are the article's own assertion. It has no PUBLISHER link, which the prose does not know.
   */
  readonly links: readonly AttributionLink[];
  readonly notes: readonly string[];
  /** The relations of these agents that the text tells. */
  readonly told: readonly ToldRelation[];
}

/** The speech of a text that is not read. */
export const NO_SPEECH: Speech = {
  quotes: [],
  statements: [],
  attributionOf: () => ({ links: [], notes: [], told: [] }),
  ownVoice: null,
};

/** The result of reading the speech in a prose (`readSpeech`). */
export interface Speech {
  /** In the order of the text. Without titles of works and scare quotes. */
  readonly quotes: readonly FoundSpeech[];
  readonly statements: readonly FoundSpeech[];
  /**
   * The sources of a stretch (a figure, a quote, a statement). A whole `clause` may name its source inside itself.
   * O(log n) and the depth of the nesting.
   */
  attributionOf(words: Extent, clause?: boolean): FoundAttribution;
  /** The publisher, if it speaks for itself: it is the source of words that no one else says. */
  readonly ownVoice: string | null;
}
