import type { TextWords } from '../../text/textWords.ts';

/** A language without abbreviations. */
export const text: TextWords = {
  abbreviations: { opening: new Set(), closing: new Set(), numbering: new Set() },
  sentenceOpeners: new Set(),
  reportingVerbs: new Set(),
};
