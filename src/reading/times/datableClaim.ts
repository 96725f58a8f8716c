import type { Extent } from '../text/extent.ts';

/** The words of a speaker around a claim. */
export interface EnclosingSpeech extends Extent {
  readonly quote: boolean;
}

/** A claim that gets its times. */
export interface DatableClaim {
  readonly kind: 'FIGURE' | 'QUOTE' | 'STATEMENT';
  readonly words: Extent;
  /** The place of the word for the event that happens to the counted thing; `null` if there is none. */
  readonly predicate: number | null;
  /** A figure that tells what became of people or things in an event ("12 died"). */
  readonly outcome: boolean;
  /** A figure that is out of date: only a time right beside it belongs to it. */
  readonly previous: boolean;
  /** The quotes and statements around it, the innermost first. Times outside them are not its own. */
  readonly around: readonly EnclosingSpeech[];
}
