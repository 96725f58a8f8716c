import { loadTagger } from './loadTagger.ts';

/** Longer words are names and addresses; wink needs quadratic time for them. */
const MAX_UNITS = 30;

/** Whether English has a word (lower case, in any form). */
export function hasWord(word: string): boolean {
  if (word.length > MAX_UNITS || !/^\p{L}+$/u.test(word)) return false;
  const { nlp, its, firstUnknown } = loadTagger();
  const isKnown = (form: string): boolean =>
    Number(nlp.readDoc(form).tokens().out(its.uniqueId)[0]) < firstUnknown;
  if (isKnown(word)) return true;
  const lemma = nlp.readDoc(word).tokens().out(its.lemma)[0] ?? word;
  return lemma !== word && isKnown(lemma);
}
