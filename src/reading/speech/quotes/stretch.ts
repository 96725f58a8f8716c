import type { Extent } from '../../text/extent.ts';

/** A stretch between quotation marks. Offsets are UTF-16. */
export interface Stretch {
  /** Where the opening mark begins; equal to `words.start` where a paragraph runs on without a mark. */
  readonly open: number;
  /** Where the closing mark ends; equal to `words.end` where the stretch runs on into the next paragraph. */
  readonly close: number;
  /** The words between the marks. */
  readonly words: Extent;
  readonly paragraph: number;
  /** True where the speech of the stretch before, in the paragraph before, runs on here. */
  readonly continues: boolean;
}
