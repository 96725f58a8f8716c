import type { Extent } from '../../text/extent.ts';

/** One place where the text says who says something. Offsets are UTF-16. */
export interface Saying {
  /** The words that name the source; `null` where the text does not name it. */
  readonly source: Extent | null;
  /** The words that attribute. */
  readonly cue: Extent;
  /** The lemma of the cue's verb or noun, "according" or ":". */
  readonly lemma: string;
  /** What is said: more than one extent where the cue stands in the middle. In order, not overlapping. */
  readonly content: readonly Extent[];
  /** What "who" or "which" stands for, where that is the source. */
  readonly antecedent: Extent | null;
  /** From the source to where what is said begins: addressee, "in an interview with", "on condition of anonymity". */
  readonly zone: Extent;
  /** What is said comes from this source even where somebody else passes it on in the same words (", citing X"). */
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly rule: string;
  /** The source denies the content. */
  readonly denied: boolean;
  /** The content is a plan, a wish or an order, put with "to" or as a noun. */
  readonly planned: boolean;
}
