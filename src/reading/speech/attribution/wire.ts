import type { Extent } from '../../text/extent.ts';

/** An agency that supplied the article's text. Offsets are UTF-16. */
export interface Wire {
  readonly name: string;
  readonly source: Extent;
  readonly note: string;
}
