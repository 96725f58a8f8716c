import { changes } from '../../changes.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { countedPhrase, headBehind } from './countedPhrase.ts';
import { impliedNoun } from './impliedNoun.ts';
import type { Counted } from '../../../../figures/countedAmount.ts';
import { victimPredicate, participleAt } from '../predicates/findPredicate.ts';
import { isScore } from '../../../../figures/quantities/scoreUnits.ts';
import { singularize } from '../../singularize.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import { isVoteSide } from '../scopes/isVoteSide.ts';
import { nounOfVictims } from '../numerals/victimsAt.ts';
import { verbTakenForNoun } from './verbTakenForNoun.ts';
import type { Token } from '../../../../text/token.ts';

/** Verbs that tie a number to their subject ("the toll reached 97"). */
const LINKS =
  /^(?:reach|total|exceed|hit|number|top|surpass|be|become|average|measure|stand|remain|rank|cost|say)$/;

/**
 * The noun of a bare number that is the object of the verb in front of it: people if the verb harms people, else
 * unknown (`null`). `undefined` if the number is not such an object.
 */
function objectOf(tokens: readonly Token[], amount: Amount): string | null | undefined {
  const verb = tokens[amount.from - 1];
  if (harmVerbs.mistakenForNoun(verb?.lower ?? '') !== null) return 'people';
  if (verb?.pos !== 'VERB' || LINKS.test(verb.lemma) || changes.verbs.has(verb.lemma)) return undefined;
  return harmVerbs.has(verb.lemma) ? 'people' : null;
}

const NOTHING: Counted = {
  phrase: null,
  noun: null,
  ahead: null,
  guessed: false,
  predicate: null,
  partOf: false,
};

/** The thing that an amount counts or measures, from the words behind it, else from the words in front. */
export function findCounted(tokens: readonly Token[], amount: Amount): Counted {
  if (isScore(amount.unit)) return NOTHING;
  const bare = amount.kind !== 'FACTOR' && amount.unit === null;
  const victims = nounOfVictims(tokens, amount.numeralFrom, amount.numeralTo);
  if (victims !== null) return { ...NOTHING, noun: victims };
  if (bare && isVoteSide(tokens, amount.from)) return { ...NOTHING, noun: 'vote' };
  const verb = bare ? verbTakenForNoun(tokens, amount) : null;
  if (verb !== null) return { ...NOTHING, noun: harmVerbs.has(verb) ? 'people' : null, predicate: verb };
  const phrase = amount.kind === 'FACTOR' ? null : countedPhrase(tokens, amount);
  if (phrase)
    return {
      phrase,
      noun: singularize(tokens, phrase.head, true),
      ahead: null,
      guessed: false,
      predicate: victimPredicate(lowerAt(tokens, phrase.head)),
      partOf: phrase.partOf,
    };
  // "doubling the fleet", "a $3.5bn aid package": the noun behind is measured, not counted.
  if (amount.kind === 'NONE' && lowerAt(tokens, amount.numeralFrom) !== 'none')
    return { ...NOTHING, noun: 'people' };
  const behind = bare ? null : headBehind(tokens, amount.to, amount.kind === 'FACTOR');
  if (behind !== null) return { ...NOTHING, noun: singularize(tokens, behind, false) };
  // "Thousands marched": a vague number that acts means people.
  if (amount.kind === 'VAGUE' && bare && amount.from === 0) return { ...NOTHING, noun: 'people' };
  const object = bare ? objectOf(tokens, amount) : undefined;
  if (object !== undefined) return { ...NOTHING, noun: object };
  const implied = impliedNoun(tokens, amount.from);
  if (implied === null) return NOTHING;
  // A toll without a unit counts the dead; with one it is a fee.
  const isToll = amount.unit === null && tokens[implied.head]?.lemma === 'toll';
  return {
    phrase: null,
    noun: isToll ? 'death' : singularize(tokens, implied.head, false),
    ahead: implied.phrase ?? null,
    guessed: implied.guessed,
    predicate:
      victimPredicate(lowerAt(tokens, implied.head)) ??
      (implied.phrase ? participleAt(tokens, implied.phrase.to) : null),
    partOf: implied.partOf && bare,
  };
}
