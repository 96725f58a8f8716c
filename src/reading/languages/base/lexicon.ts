import type { Lexicon } from '../../../domain/lexicon.ts';
import { nameKey } from '../../../domain/nameKey.ts';

/** Matches nothing. */
const NEVER = /(?!)/gu;

/** A language without classes: nouns and words are compared as they are printed. */
export const lexicon: Omit<Lexicon, 'tag'> = {
  classifyNoun: (phrase) => ({ name: phrase.split(' ').at(-1) ?? phrase, listed: false, fate: null }),
  splitParts: (nounPhrase) => [nounPhrase],
  predicatesOf: () => [],
  findCountry: () => null,
  terms: {
    rank: () => 'SPECIFIC',
    stem: (word) => word,
    stripClitics: (word) => word,
    phrases: [],
    countryInText: () => null,
    times: NEVER,
    months: [],
    looseQualifiers: new Set(),
    countsPart: () => false,
  },
  names: {
    looseWords: new Set(),
    stripPossessives: (name) => name,
    describeBody: (name) => ({
      words: [...new Set(nameKey(name).split(' '))].sort(),
      country: null,
      opposed: false,
      held: false,
      named: true,
      kinds: [],
      heads: [],
      generic: false,
      acronym: null,
      initials: [],
    }),
  },
  isRecalled: () => false,
  emptyWords: new Set(),
  wordQuestion: (claims) => ({
    before: claims.map(({ words }) => words.exact).sort()[0] ?? '…',
    ofEvent: ' · ',
    after: '',
  }),
  events: {
    readMarks: () => ({ kinds: new Map(), things: new Set(), places: new Map(), names: new Map() }),
    tellKind: () => null,
    isCountry: () => false,
    wordEvent: ({ name, kind, day }) => [name, ...kind, day].filter((part) => part !== null).join(' ') || '…',
  },
  findPlace: () => null,
};
