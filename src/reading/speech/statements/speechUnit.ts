import type { Token } from '../../text/token.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** A token, or a whole quoted stretch standing in the sentence as one word. */
export interface Item extends Token {
  /** The quoted stretch that this item stands for; `null` for a token. */
  readonly quoted: Stretch | null;
  /** The words of the stretch end as speech does, with a comma or a stop, so that a speech tag may follow. */
  readonly spoken: boolean;
}

/** A sentence as its narrator builds it: quoted stretches are single items, so that their words are opaque. */
export interface SpeechUnit {
  readonly items: readonly Item[];
  readonly paragraph: number;
}
