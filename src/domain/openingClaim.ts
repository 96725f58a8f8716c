import type { Claim } from './claims/claim.ts';

/** The claim that opens a question, as far as the question's wording needs it. */
export type OpeningClaim = Pick<
  Claim,
  'kind' | 'words' | 'sentence' | 'frame' | 'modality' | 'times' | 'attribution'
>;

/** A place as a text names it. */
export interface NamedPlace {
  /** With its preposition: "near Quillhaven". */
  readonly words: string;
  readonly name: string;
}
