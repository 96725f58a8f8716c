import type { FigureRules } from '../../language.ts';
import { dates } from './dates.ts';
import type { Counted } from '../../figures/countedAmount.ts';
import { lowerAt } from '../../text/tokenAccess.ts';

const NOTHING: Counted = {
  phrase: null,
  noun: null,
  ahead: null,
  guessed: false,
  predicate: null,
  partOf: false,
};

/** Nouns, and words that no closed list has. */
const UNLISTED = /^(?:NOUN|X)$/;

/** Figures in a language without grammar: the word right behind a number is counted, and there is no predicate. */
export const figures: FigureRules = {
  numerals: { first: [], longer: [], last: [] },
  factorTokens: () => 0,
  scoreSide: () => null,
  sharedUnit: () => null,
  dates,
  rejections: [],
  nounOf: (_, { counted }) => counted.noun,
  changeBefore: () => null,
  isVotePair: () => false,
  findCounted: (tokens, { to, unit }) => {
    const { behindMagnitude } = tokens.language.numbers.of;
    const at = behindMagnitude.has(lowerAt(tokens, to)) ? to + 1 : to;
    const word = tokens[at];
    const counts = unit === null && word !== undefined && /^\p{Ll}/u.test(word.text);
    if (!counts || !UNLISTED.test(word.pos)) return NOTHING;
    return { ...NOTHING, noun: word.lemma, phrase: { from: at, head: at, to: at + 1, partOf: false } };
  },
  findPredicate: () => null,
  findParticipants: () => ({ actor: null, target: null }),
  readScopes: (tokens, amounts) =>
    amounts.map(({ to, amount }) => ({ scope: amount.scope ?? 'TOTAL', to, note: null })),
  elision: () => null,
  readSlots: () => ({}),
  linkFigures: () => [],
  readTakeup: () => ({ denied: null, open: null, withdrawn: null, elsewhere: null }),
  readAssertion: () => ({ modality: 'ASSERTED', polarity: 'POSITIVE', notes: [] }),
};
