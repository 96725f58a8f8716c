import type { SpeechRules } from '../../language/speechRules.ts';
import type { SpeechWords } from '../../speech/speechWords.ts';

/** Matches nothing. */
const NEVER = /(?!)/u;

/** No verb of saying and no pronoun is known. */
const words: SpeechWords = {
  tagVerbs: new Set(),
  unspokenVerbs: new Set(),
  projectingVerbs: new Set(),
  statingVerbs: new Set(),
  demandingVerbs: new Set(),
  firstPersons: new Set(),
  pronouns: {
    male: new Set(),
    female: new Set(),
    plural: new Set(),
    thing: new Set(),
    subjects: new Set(),
    anaphoric: new Set(),
  },
  nameJoints: new Set(),
  spokenTo: NEVER,
  elision: NEVER,
  possessiveEnding: NEVER,
};

/** Saying in a language without grammar: quotes are found, but not their speakers. */
export const speech: SpeechRules = {
  words,
  readUnit: () => [],
  quoteBefore: () => null,
  leadingPerson: () => null,
  figuresBefore: () => null,
  findStated: () => [],
  statementOf: (_, { content }) => content[0] ?? null,
  antecedentOf: () => null,
  isAcronym: (word) => /^\p{Lu}{2,}$/u.test(word),
  findNames: () => [],
  identifyAgent: ({ text }, { start, end }) => ({
    name: text.slice(start, end),
    kind: 'UNKNOWN',
    anonymous: false,
  }),
  findWires: () => [],
  bodySubject: () => null,
  personSubject: () => null,
  bodyName: () => null,
  partOf: () => null,
  bodyPhrases: () => [],
  openingPlace: () => null,
  spokenBody: () => null,
  identifyBody: () => null,
  isVoiceOf: () => false,
  isOfficeOf: () => false,
  actingVerbs: new Set(),
  goesOn: () => false,
  refersBack: () => false,
  isIntroduced: () => false,
  givesSum: () => false,
  takesUp: () => false,
  counts: () => false,
  tellsOfSelf: () => false,
  goesOnBehindTag: () => false,
  ownVoice: null,
  isTitleCase: () => false,
  isTitleOrScare: () => false,
  isAscribed: () => false,
};
