import { changes } from '../../changes.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { countedPhrase, headBehind } from './countedPhrase.ts';
import { gappedNoun } from './gappedNoun.ts';
import { countedBehind, fateOfThose, impliedNoun } from './impliedNoun.ts';
import type { Counted, CountedPhrase } from '../../../../figures/countedAmount.ts';
import { classifyNoun } from '../../counted.ts';
import { isStatedNumber } from './isStatedNumber.ts';
import { labelCount } from './labelCount.ts';
import { nounOfPart } from './nounOfPart.ts';
import { predicatesOf } from '../../predicates.ts';
import { isSumOfThing } from '../slots/isSumAlone.ts';
import { victimPredicate, participleAt } from '../predicates/findPredicate.ts';
import { isScore } from '../../../../figures/quantities/scoreUnits.ts';
import { singularize } from '../../singularize.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import { fateInPublic } from '../predicates/fateInPublic.ts';
import { measureOf } from '../measures/measureOf.ts';
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

/** The thing that an amount counts or measures, with the part that a clause behind it names. */
export function findCounted(tokens: readonly Token[], amount: Amount): Counted {
  const counted = countedBeside(tokens, amount);
  const measured = measureOf(tokens, amount);
  if (measured !== null) {
    const named = isNoun(tokens, measured.at) ? { from: measured.at, to: measured.at + 1 } : null;
    return { ...counted, noun: measured.noun, named, guessed: false };
  }
  const publicNoun = fateInPublic(tokens, amount)?.noun ?? null;
  // "Employs 300 weavers" names them.
  if (publicNoun === 'vote' || publicNoun === 'signature' || (publicNoun !== null && counted.phrase === null))
    return { ...counted, noun: publicNoun, named: null, guessed: false };
  const part = nounOfPart(tokens, amount, counted);
  if (part === null) return counted;
  return { ...counted, noun: part.noun, named: { from: part.from, to: part.to }, guessed: false };
}

const IN_GROUP = /^(?:have|has|had|are|were|is|was|been|be|still|now|since|also|already)$/;

/** The "who" behind counted nouns and their place ("people in Beld who"); `null` if there is none. */
function relativeAt(tokens: readonly Token[], at: number): number | null {
  const placed = posAt(tokens, at) === 'ADP' ? /^(?:DET|ADJ|NOUN|PROPN)$/ : /^$/;
  let k = at;
  if (posAt(tokens, k) === 'ADP') k++;
  while (placed.test(posAt(tokens, k))) k++;
  return /^(?:who|that)$/.test(lowerAt(tokens, k)) ? k : null;
}

/** "the number of people who have fled", "of children killed unchanged at": the event behind counted nouns. */
function eventBehind(tokens: readonly Token[], at: number): string | null {
  const who = relativeAt(tokens, at);
  const relative = who !== null;
  let verb = who === null ? at : who + 1;
  while (relative && IN_GROUP.test(lowerAt(tokens, verb))) verb++;
  const state = victimPredicate(lowerAt(tokens, verb));
  if (relative && state !== null) return state;
  const lemma = tokens[verb]?.lemma ?? '';
  const participle = harmVerbs.participleTakenForNoun(lowerAt(tokens, verb));
  if (participle !== null) return participle;
  // A listed verb is sure, whatever follows it.
  const isHarm = /^(?:VERB|ADJ)$/.test(posAt(tokens, verb)) && predicatesOf(lemma).length > 0;
  if (isHarm && (relative || /(?:ed|en|ne)$/.test(lowerAt(tokens, verb)))) return lemma;
  return relative ? null : participleAt(tokens, at);
}

/** The lemma of the fate that the noun of a whole tells ("six of the injured"). */
const FATES: ReadonlyMap<string, string> = new Map([
  ['killed', 'die'],
  ['injured', 'injure'],
  ['missing', 'miss'],
  ['arrested', 'arrest'],
  ['displaced', 'displace'],
  ['rescued', 'rescue'],
]);

/** The event that the head of a counted phrase tells. */
function eventOf(tokens: readonly Token[], { head, to, partOf }: CountedPhrase): string | null {
  // "counts three miners shot, and five others"
  const ends = /^(?:|PUNCT|CCONJ)$/.test(posAt(tokens, to + 1));
  const behind = ends ? harmVerbs.participleTakenForNoun(lowerAt(tokens, to)) : null;
  const told = victimPredicate(lowerAt(tokens, head)) ?? behind;
  if (told !== null || !partOf) return told;
  return FATES.get(classifyNoun(lowerAt(tokens, head))?.fate ?? '') ?? null;
}

/** "27 of those present", "six of those who came", "nine of the stranded had": people. */
const isOfThose = (tokens: readonly Token[], { to }: Amount): boolean =>
  lowerAt(tokens, to) === 'of' &&
  ((lowerAt(tokens, to + 1) === 'those' &&
    (/^(?:VERB|ADJ)$/.test(posAt(tokens, to + 2)) || lowerAt(tokens, to + 2) === 'who')) ||
    (lowerAt(tokens, to + 1) === 'the' &&
      posAt(tokens, to + 2) === 'VERB' &&
      lowerAt(tokens, to + 2).endsWith('ed') &&
      posAt(tokens, to + 3) === 'AUX'));

/** "3,000 of us", "twelve of ours": people of the speaker. */
const isOfUs = (tokens: readonly Token[], { to }: Amount): boolean =>
  lowerAt(tokens, to) === 'of' && /^(?:us|ours)$/.test(lowerAt(tokens, to + 1));

/** "Of the total killed since May, 4,324 were": the fate of a whole that is told without a noun; `null` if none is. */
function ofVictims(tokens: readonly Token[], from: number): string | null {
  if (lowerAt(tokens, 0) !== 'of' || !/^(?:the|those|all)$/.test(lowerAt(tokens, 1))) return null;
  const at = /^(?:total|number|overall)$/.test(lowerAt(tokens, 2)) ? 3 : 2;
  return at < from ? (FATES.get(lowerAt(tokens, at)) ?? null) : null;
}

/** Nouns for the records of those whom a number behind their "of" counts. */
const RECORDS = /^(?:data|details|records|identities|addresses|passwords|credentials|photographs)$/;

/** Nouns for a number of things that they do not name. */
const COUNTS = /^(?:count|figure|tally|estimate)$/;

/** "of injured at 30" behind "the number of dead at four". */
function ofGapped(tokens: readonly Token[], head: number): Counted {
  const predicate = victimPredicate(lowerAt(tokens, head));
  const noun = predicate === null ? singularize(tokens, head, false) : 'people';
  return { ...NOTHING, noun, ahead: { from: head, to: head + 1 }, predicate };
}

/** Verbs of people, if no thing is named: "nine shot", "51 fall ill", "900 cast their votes". */
const isDoneByPeople = (verb: string): boolean =>
  harmVerbs.has(verb) ||
  /^(?:fall|cast|face|suffer|sustain|require|need|receive|undergo|refuse|seek)$/.test(verb);

/** The thing from the words behind an amount, else from the words in front. */
function countedBeside(tokens: readonly Token[], amount: Amount): Counted {
  if (isScore(amount.unit)) return NOTHING;
  const bare = amount.kind !== 'FACTOR' && amount.unit === null;
  const victims = nounOfVictims(tokens, amount.numeralFrom, amount.numeralTo);
  if (victims !== null) return { ...NOTHING, noun: victims };
  if (bare && isVoteSide(tokens, amount.from)) return { ...NOTHING, noun: 'vote' };
  const verb = bare ? verbTakenForNoun(tokens, amount) : null;
  if (verb !== null) return { ...NOTHING, noun: isDoneByPeople(verb) ? 'people' : null, predicate: verb };
  const isNumber = bare && isStatedNumber(tokens, amount);
  // "The number of 12 given at night": of what, the text before says.
  if (isNumber && lowerAt(tokens, amount.from - 2) !== 'toll') return NOTHING;
  const phrase =
    isNumber || amount.kind === 'FACTOR' || isSumOfThing(tokens, amount)
      ? null
      : countedPhrase(tokens, amount);
  if (phrase)
    return {
      phrase,
      noun: singularize(tokens, phrase.head, true),
      ahead: null,
      guessed: false,
      predicate: eventOf(tokens, phrase),
      partOf: phrase.partOf,
    };
  const labelled = amount.kind === 'FACTOR' ? null : labelCount(tokens, amount);
  if (labelled !== null) return labelled;
  if (bare && isSumOfThing(tokens, amount)) {
    const thing = headBehind(tokens, amount.to, false);
    return { ...NOTHING, noun: thing === null ? null : singularize(tokens, thing, false) };
  }
  if (bare && (isOfThose(tokens, amount) || isOfUs(tokens, amount))) return { ...NOTHING, noun: 'people' };
  // "doubling the fleet", "a $3.5bn aid package": the noun behind is measured, not counted.
  if (amount.kind === 'NONE' && lowerAt(tokens, amount.numeralFrom) !== 'none')
    return { ...NOTHING, noun: 'people' };
  const behind = bare ? null : headBehind(tokens, amount.to, amount.kind === 'FACTOR');
  if (behind !== null) return { ...NOTHING, noun: singularize(tokens, behind, false) };
  // "Thousands marched": a vague number that acts means people.
  if (amount.kind === 'VAGUE' && bare && amount.from === 0) return { ...NOTHING, noun: 'people' };
  const object = bare ? objectOf(tokens, amount) : undefined;
  if (object !== undefined) return { ...NOTHING, noun: object };
  const fate = bare ? ofVictims(tokens, amount.from) : null;
  if (fate !== null) return { ...NOTHING, noun: 'people', predicate: fate, partOf: true };
  // "Copied the details of 300 more": of those whose details they are.
  if (bare && lowerAt(tokens, amount.from - 1) === 'of' && RECORDS.test(lowerAt(tokens, amount.from - 2)))
    return NOTHING;
  const gapped = bare ? gappedNoun(tokens, amount.from) : null;
  if (gapped !== null) return ofGapped(tokens, gapped);
  const implied = (bare ? countedBehind(tokens, amount) : null) ?? impliedNoun(tokens, amount.from);
  if (implied === null) return NOTHING;
  // A toll without a unit counts the dead; with one it is a fee.
  const isToll = amount.unit === null && tokens[implied.head]?.lemma === 'toll';
  const ofThose = fateOfThose(tokens, implied.head);
  // "The count rises to five": of what, the text before says.
  if (bare && COUNTS.test(tokens[implied.head]?.lemma ?? '') && implied.phrase === undefined) return NOTHING;
  return {
    phrase: null,
    noun: isToll ? 'death' : ofThose === null ? singularize(tokens, implied.head, false) : 'people',
    ahead: implied.phrase ?? null,
    guessed: implied.guessed,
    predicate:
      ofThose ??
      victimPredicate(lowerAt(tokens, implied.head)) ??
      (implied.phrase ? eventBehind(tokens, implied.phrase.to) : null),
    partOf: implied.partOf && bare,
  };
}
