import type { Extent } from '../../text/extent.ts';

/** An agency from which the article has its text. Offsets are UTF-16. */
export interface Wire {
  readonly name: string;
  readonly source: Extent;
  readonly note: string;
}
