import type { SpeechRules } from '../../language.ts';

/** Saying in a language without grammar: quotes are found, but not who says them. */
export const speech: SpeechRules = {
  readUnit: () => [],
  antecedentOf: () => null,
  isAcronym: (word) => /^\p{Lu}{2,}$/u.test(word),
  findNames: () => [],
  identifyAgent: ({ text }, { start, end }) => ({
    name: text.slice(start, end),
    kind: 'UNKNOWN',
    anonymous: false,
  }),
  findWires: () => [],
  isTitleCase: () => false,
  isTitleOrScare: () => false,
};
