import type { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Language, Tokens } from '../language.ts';

/** A sentence with its tokens. Offsets are UTF-16. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Prose.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: Tokens;
}

/** A paragraph, line or cell of a table. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly isCell?: boolean;
}

/** A text cut into paragraphs, sentences and tokens. Everything inside the reading floor counts in UTF-16. */
export interface Prose {
  readonly text: string;
  readonly language: Language;
  /** For the one conversion to code points, where claims leave the floor. */
  readonly points: CodePoints;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}
