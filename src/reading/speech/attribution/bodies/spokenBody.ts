import type { Extent } from '../../../text/extent.ts';

/** The words that tell the body for which a person speaks. */
export interface SpokenBody {
  /** The words of the body, or a pronoun for it; `null` if they only imply it ("the spokesman"). */
  readonly words: Extent | null;
  /** `ministry`, `department`: the words are its field. `company`: a company. `office`: the office that the person holds. `named`: only a body with a name. `house`: the publisher that speaks for itself. `null`: any body. */
  readonly kind: 'ministry' | 'department' | 'company' | 'office' | 'named' | 'house' | null;
  /** The body that the article spoke of last. */
  readonly implied: boolean;
}
