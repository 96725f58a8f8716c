import type { Extent } from '../../text/extent.ts';

/** A stretch between quotation marks. Offsets are UTF-16. */
export interface Stretch {
  /** The start of the opening mark; equal to `words.start` if a paragraph runs on without a mark. */
  readonly open: number;
  /** The end of the closing mark; equal to `words.end` if the stretch runs on into the next paragraph. */
  readonly close: number;
  /** The words between the marks. */
  readonly words: Extent;
  readonly paragraph: number;
  /** The speech of the stretch in the paragraph before runs on here. */
  readonly continues: boolean;
}
