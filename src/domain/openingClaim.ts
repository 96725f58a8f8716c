import type { Frame } from './frames/frame.ts';
import type { ClaimKind, Modality } from './vocabulary.ts';

/** The claim that opens a question, as far as its wording needs it. */
export interface OpeningClaim {
  readonly kind: ClaimKind;
  /** Its words as printed, and their beginning in the sentence, in code points. */
  readonly words: string;
  readonly start: number;
  readonly sentence: string;
  readonly measure: Frame | null;
  readonly modality: Modality;
  /** When it happened or held, ISO 8601. */
  readonly moment: string | null;
  readonly speaker: string | null;
  readonly title: string | null;
}

/** A place as a text names it. */
export interface NamedPlace {
  /** With its preposition: "near Quillhaven". */
  readonly words: string;
  readonly name: string;
}
