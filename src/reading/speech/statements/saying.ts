import type { Extent } from '../../text/extent.ts';

/** One attribution in the text: source, cue and content. Offsets are UTF-16. */
export interface Saying {
  /** The words that name the source; `null` if the text does not name it. */
  readonly source: Extent | null;
  /** The words that attribute. */
  readonly cue: Extent;
  /** The lemma of the cue's verb or noun, "according" or ":". */
  readonly lemma: string;
  /** The content: more than one extent if the cue is in the middle. In order, not overlapping. */
  readonly content: readonly Extent[];
  /** The clause that it states; `null` if the content is not a clause, or is found later. */
  readonly stated: Extent | null;
  /** The words that "who" or "which" refers to, if that is the source. */
  readonly antecedent: Extent | null;
  /** From the source to the start of the content: addressee, "in an interview with", "on condition of anonymity". */
  readonly zone: Extent;
  /** The content comes from this source even if another source passes it on in the same words (", citing X"). */
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly rule: string;
  /** Only a body can be the source: its act has the figure. */
  readonly ofBody: boolean;
  /** The source denies the content. */
  readonly denied: boolean;
  /** The content is a plan, a wish or an order, put with "to" or as a noun. */
  readonly planned: boolean;
}
