import type { Frame } from '../frames/frame.ts';
import type { ClaimTimes } from '../times/claimTimes.ts';
import type { ClaimKind, Modality, Polarity } from '../vocabulary.ts';

/** A claim as it is read or stored: the plain values of a row, without its article. */
export interface ClaimParts {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The claim's own words: of a quote the words between the marks. */
  readonly words: string;
  /** The beginning of the words and of their sentence, in code points of the article. */
  readonly start: number;
  readonly sentence: { readonly text: string; readonly start: number };
  readonly frame: Frame | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly times: ClaimTimes;
  /** The name of the ORIGIN of its chain; `null` for the article's own words. */
  readonly speaker: string | null;
  /** The claim of the article whose amount it states again in another unit; `null` for others. */
  readonly restates: string | null;
}
