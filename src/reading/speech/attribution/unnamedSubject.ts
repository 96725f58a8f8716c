import type { Extent } from '../../text/extent.ts';
import type { Gender } from './mentions.ts';

/** The subject of a sentence that is a person without a name. */
export interface UnnamedSubject {
  readonly words: Extent;
  /** As its noun tells it ("woman"); `null` if it does not. */
  readonly gender: Gender | null;
}
