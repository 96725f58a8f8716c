import type { Token } from '../../text/token.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** A token, or a whole quoted stretch as one word of the sentence. */
export interface Item extends Token {
  /** The quoted stretch of this item; `null` for a token. */
  readonly quoted: Stretch | null;
  /** The words of the stretch end as speech does, with a comma or a stop, so that a speech tag may follow. */
  readonly spoken: boolean;
  /** They end with a full stop, so that a capital may begin another sentence. */
  readonly stops: boolean;
}

/** A sentence as its narrator builds it: quoted stretches are single items, and their words are opaque. */
export interface SpeechUnit {
  readonly items: readonly Item[];
  readonly paragraph: number;
}
