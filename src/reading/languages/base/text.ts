import type { TextWords } from '../../text/textWords.ts';

/** A language without abbreviations. */
export const text: TextWords = {
  abbreviations: { opening: new Set(), closing: new Set(), anyCase: new Set(), numbering: new Set() },
  digits: { group: ',', decimal: '.' },
  numberEnding: null,
  numberLabels: new Set(),
  numberPrefixes: new Set(),
  notHosts: new Set(),
  clitics: null,
  sentenceOpeners: new Set(),
  reportingVerbs: new Set(),
};
