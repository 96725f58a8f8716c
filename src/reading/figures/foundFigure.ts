import type { Frame, FrameColumn } from '../../domain/frames/frame.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Modality, Polarity } from '../../domain/vocabulary.ts';
import type { FigureLink } from './figureLink.ts';
import type { Extent } from '../text/extent.ts';

/**
 * A noun left out: of a part of things named before ("of them 34"), of those things themselves, or of others like
 * them, as the subject that begins a sentence or elsewhere. SUM leaves out a currency ("instead of 1.1bn"), SPEED a unit of
 * speed ("was doing 95"). ANSWER leaves out all but the number ("The coastguard says about 30"), and CONFIRMED all but a number
 * that was told before ("We have nine confirmed").
 */
export type Elision = 'PART' | 'THOSE' | 'LIKE' | 'SUBJECT' | 'SUM' | 'SPEED' | 'ANSWER' | 'CONFIRMED';

/** A figure that was found in a prose. Offsets are UTF-16. */
export interface FoundFigure {
  readonly words: Extent;
  readonly sentence: Extent;
  readonly frame: Frame;
  /** The words that slots of the frame were read from. */
  readonly slots: readonly { readonly slot: FrameColumn; readonly words: Extent }[];
  /** Whether the counted noun is left out, to be taken from the figures before; `null` if it is not. */
  readonly elided: Elision | null;
  readonly figure: Figure;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The offset of the word of the predicate; `null` if there is none. */
  readonly predicateAt: number | null;
  /** To other figures of the prose, by their index among them. */
  readonly links: readonly FigureLink[];
  readonly rule: string;
  /** One sentence for each decision that a person may ask about. */
  readonly notes: readonly string[];
}
