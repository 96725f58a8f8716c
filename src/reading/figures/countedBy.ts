import type { Token } from '../prose.ts';
import type { Amount } from './amount.ts';
import { CHANGE_VERBS } from './changeWords.ts';
import { countedPhrase, headBehind } from './countedPhrase.ts';
import { HARMS } from './harms.ts';
import { impliedNoun } from './impliedNoun.ts';
import type { Counted } from './placed.ts';
import { fateOf } from './predicateOf.ts';
import { singularOf } from './singularOf.ts';
import { lowerAt } from './tokenLook.ts';

/** Verbs that tie a number to their subject ("the toll reached 97"). */
const LINKS =
  /^(?:reach|total|exceed|hit|number|top|surpass|be|become|average|measure|stand|remain|rank|cost|say)$/;

/**
 * The noun of a bare number that is the object of the verb in front of it: people where the verb harms people, else
 * unknown (`null`). `undefined` where the number is no such object.
 */
function objectOf(tokens: readonly Token[], amount: Amount): string | null | undefined {
  const verb = tokens[amount.from - 1];
  if (verb?.pos !== 'VERB' || LINKS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma)) return undefined;
  return HARMS.test(verb.lemma) ? 'people' : null;
}

/** What an amount counts or measures, from the words behind it, else from those in front. */
export function countedBy(tokens: readonly Token[], amount: Amount): Counted {
  const phrase = amount.kind === 'FACTOR' ? null : countedPhrase(tokens, amount);
  if (phrase)
    return {
      phrase,
      noun: singularOf(tokens, phrase.head, true),
      fate: fateOf(lowerAt(tokens, phrase.head)),
      partOf: phrase.partOf,
    };
  // "doubling the fleet", "a $3.5bn aid package": the noun behind is measured, not counted.
  const measured = amount.kind === 'FACTOR' || amount.unit !== null;
  const behind = measured ? headBehind(tokens, amount.to, amount.kind === 'FACTOR') : null;
  if (behind !== null) return { phrase, noun: singularOf(tokens, behind, false), fate: null, partOf: false };
  // "Thousands marched": a vague number that acts stands for people.
  if (amount.kind === 'VAGUE' && amount.unit === null && amount.from === 0)
    return { phrase, noun: 'people', fate: null, partOf: false };
  const object = amount.unit === null ? objectOf(tokens, amount) : undefined;
  if (object !== undefined) return { phrase, noun: object, fate: null, partOf: false };
  const implied = impliedNoun(tokens, amount.from);
  if (implied === null) return { phrase, noun: null, fate: null, partOf: false };
  return {
    phrase,
    noun: singularOf(tokens, implied.head, false),
    fate: fateOf(lowerAt(tokens, implied.head)),
    partOf: implied.partOf && amount.unit === null,
  };
}
