import { its, nlp } from './nlp.ts';

/** Longer words are names and addresses; wink needs quadratic time for them. */
const MAX_UNITS = 30;

const idOf = (word: string): number => Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0]);

/** wink numbers the words of its lexicon, and then all others as they come. */
const FIRST_UNKNOWN = idOf('\u{3400}\u{3400}');

/** Whether English has a word (lower case, in any form). */
export function hasWord(word: string): boolean {
  if (word.length > MAX_UNITS || !/^\p{L}+$/u.test(word)) return false;
  if (idOf(word) < FIRST_UNKNOWN) return true;
  const lemma = nlp.readDoc(word).tokens().out(its.lemma)[0] ?? word;
  return lemma !== word && idOf(lemma) < FIRST_UNKNOWN;
}
