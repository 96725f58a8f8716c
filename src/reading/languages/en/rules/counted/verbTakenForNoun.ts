import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** How far a clause is searched for its verb. */
const REACH = 14;
/** Nouns without a plural ending that are counted in the plural. */
const PLURALS =
  /^(?:people|men|women|children|police|troops|personnel|aircraft|spacecraft|cattle|sheep|deer|fish|salmon|staff|crew|dead|wounded|injured|series|species|head|percent|dozen|hundred|thousand|million|billion|teeth|feet|geese|mice|media|data|offspring|youth|folk|clergy|homeless|sick|gay)$/;

/** Past forms of harm that the tagger takes for nouns behind a number. */
const LEMMAS: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);
/** Verbs that look like nouns, with the words behind them by which they are verbs: "51 fall ill", "900 cast their votes". */
const WITH_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['fall', /^(?:ill|sick|unconscious|dead)$/],
  ['face', /^(?:charges?|trial|jail|prison|prosecution|court|up|years?|life)$/],
  ['cast', /^(?:their|a|an|votes|ballots)$/],
]);

/** Whether the word at `at` is a verb by the word behind it, whatever the tagger takes it for. */
export const isVerbByNext = (tokens: readonly Token[], at: number): boolean =>
  WITH_WORD.get(lowerAt(tokens, at))?.test(lowerAt(tokens, at + 1)) === true;

/** Verbs of people in the past, which look like participles of a noun behind them: "90 required hospital treatment". */
const DONE = /^(?:suffered|sustained|required|needed|received|underwent|refused|sought)$/;

/** "43 suffered injuries": the only verb of its clause, with its object. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  DONE.test(lowerAt(tokens, at)) &&
  /^(?:NOUN|ADJ|DET)$/.test(posAt(tokens, at + 1)) &&
  !hasVerb(tokens, at, at + 1);

/** Whether the clause around tokens `from` to `to` has its own verb. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const isVerb = (k: number): boolean => /^(?:VERB|AUX)$/.test(posAt(tokens, k));
  const ends = (k: number): boolean => /^(?:|[,;:.!?()|–—])$/u.test(textAt(tokens, k));
  for (let k = from - 1; k >= from - REACH && !ends(k); k--) if (isVerb(k)) return true;
  for (let k = to; k < to + REACH && !ends(k); k++) if (isVerb(k)) return true;
  return false;
}

/**
 * The lemma of a verb behind a bare plural number that the tagger takes for a noun ("2,100 sleep in shelters", "nine
 * shot in a bar"). It is a singular word before a phrase of place or the end, in a clause without another verb.
 */
export function verbTakenForNoun(tokens: readonly Token[], amount: Amount): string | null {
  const word = tokens[amount.to];
  if (word !== undefined && amount.value?.lte(1) === false && isDone(tokens, amount.to)) return word.lemma;
  if (word?.pos !== 'NOUN' || word.lemma !== word.lower || PLURALS.test(word.lower)) return null;
  if (amount.kind !== 'VAGUE' && amount.value?.lte(1) !== false) return null;
  if (isVerbByNext(tokens, amount.to)) return word.lemma;
  const follows = posAt(tokens, amount.to + 1);
  if (!/^(?:ADP|ADV|)$/.test(follows) && !(LEMMAS.has(word.lower) && follows === 'PUNCT')) return null;
  if (follows === '' && !LEMMAS.has(word.lower)) return null;
  if (hasVerb(tokens, amount.from, amount.to + 1)) return null;
  return LEMMAS.get(word.lower) ?? word.lemma;
}
