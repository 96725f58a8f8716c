import type { Extent } from '../text/extent.ts';

/** Words that somebody says around a claim. */
export interface EnclosingSpeech extends Extent {
  readonly quote: boolean;
}

/** What is to be dated. */
export interface DatableClaim {
  readonly kind: 'FIGURE' | 'QUOTE' | 'STATEMENT';
  readonly words: Extent;
  /** Where the word stands that says what happens to what a figure counts; `null` where none does. */
  readonly predicate: number | null;
  /** A figure that no longer stands: only a time right beside it is its own. */
  readonly previous: boolean;
  /** The quotes and statements around it, the innermost first. Times outside them are not its own. */
  readonly around: readonly EnclosingSpeech[];
}
