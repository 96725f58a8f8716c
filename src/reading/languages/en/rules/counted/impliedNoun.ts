import { changes } from '../../changes.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import { people } from '../../people.ts';
import { peopleAdjectives } from '../../peopleAdjectives.ts';
import { currencies } from '../../currencies.ts';
import { units } from '../../units.ts';
import { classifyNoun } from '../../counted.ts';
import { predicatesOf } from '../../predicates.ts';
import { nounsFrom, pastCompound } from './countedPhrase.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { isCountable } from '../../isCountable.ts';
import { victimPredicate } from '../predicates/findPredicate.ts';
import { findSurfaceSubject } from '../predicates/findSubject.ts';
import { pastAddition } from '../scopes/opensAddition.ts';
import { isNoun, lowerAt, posAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** A noun that a bare number counts, and whether the number is a part of it ("Of the 251 people, 117 ..."). */
interface ImpliedNoun {
  readonly head: number;
  /** The nouns behind the "of" of a counter ("the number of drones and missiles launched"); token indices, end exclusive. */
  readonly phrase?: { readonly from: number; readonly to: number };
  /** A singular word that is only near. */
  readonly guessed: boolean;
  readonly partOf: boolean;
}

/** Nouns that only say that things are counted; the counted thing follows their "of". */
const COUNTERS = /^(?:number|total|count|figure|amount|tally|level|estimate|sum|share|proportion|rate|toll)$/;
/** The largest distance between a bare number and the counted thing on its left. */
const REACH = 30;

/** "those killed", "those missing": the predicate of people who are told by it; `null` for other words. */
export function fateOfThose(tokens: readonly Token[], at: number): string | null {
  if (lowerAt(tokens, at - 1) !== 'those') return null;
  const { lemma = '', pos } = tokens[at] ?? {};
  const fate = pos === 'VERB' && predicatesOf(lemma).length > 0 ? lemma : null;
  return victimPredicate(lowerAt(tokens, at)) ?? fate;
}

/** "the number of bridges hit is three": a participle that the tagger takes for a noun, behind a plural. */
const isFateBehind = (tokens: readonly Token[], k: number): boolean =>
  harmVerbs.participleTakenForNoun(lowerAt(tokens, k)) !== null &&
  tokens[k - 1]?.lemma !== tokens[k - 1]?.lower;

/**
 * The head of the noun phrase that begins at `at`, or a word used for people by their fate ("the displaced", "those
 * killed").
 */
function headFrom(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at) === 'those' && fateOfThose(tokens, at + 1) !== null) return at + 1;
  let head: number | null = null;
  const owned = /^(?:its|their|his|her|our)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  for (let k = owned; k < tokens.length; k++) {
    const past = head === null ? pastCompound(tokens, k) : k;
    if (past > k) {
      k = past - 1;
      continue;
    }
    if (head === k - 1 && isFateBehind(tokens, k)) break;
    const stands = peopleAdjectives.has(lowerAt(tokens, k)) && !isNoun(tokens, k + 1);
    if (isNoun(tokens, k) || stands) head = k;
    else if (!/^(?:DET|ADJ|NUM)$/.test(posAt(tokens, k)) || head !== null) break;
    if (stands) break;
  }
  return head;
}

/** The index of the word in front of the noun phrase that ends at `head`. */
function leadOf(tokens: readonly Token[], head: number): number {
  let k = head;
  while (k > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(tokens, k - 1))) k--;
  // "the efficacy of its vaccine".
  const owned = /^(?:its|their|his|her|our|my)$/.test(lowerAt(tokens, k - 1));
  return owned && lowerAt(tokens, k - 2) === 'of' ? k - 2 : k - 1;
}

/** Nouns for a measure, which is told itself ("the danger level is four"). */
const MEASURES = /^(?:level|rate|share|proportion|sum)$/;

/** "death toll": the counted thing is in front of the counter. Any other noun is the counted thing itself. */
function countedByCounter(tokens: readonly Token[], head: number): number {
  const lemma = tokens[head]?.lemma ?? '';
  const counts = COUNTERS.test(lemma) && !MEASURES.test(lemma);
  return counts && isNoun(tokens, head - 1) && !isCounting(tokens, head) ? head - 1 : head;
}

/** "the police count": the noun in front is the body that counts. */
const isCounting = (tokens: readonly Token[], head: number): boolean =>
  people.bodies.has(lowerAt(tokens, head - 1)) &&
  /^(?:count|estimate|figure|tally|number)$/.test(tokens[head]?.lemma ?? '');

/** "the police count was 6,500": the words in front name only the body that counts. */
const isOfBody = (tokens: readonly Token[], from: number): boolean =>
  /^(?:is|was|are|were|stands|stood)$/.test(lowerAt(tokens, from - 1)) && isCounting(tokens, from - 2);

/** The unit or magnitude of another number ("9 percent", "$3bn"). */
const isMeasure = (tokens: readonly Token[], k: number): boolean =>
  posAt(tokens, k - 1) === 'NUM' && (touches(tokens, k) || units.singular.has(lowerAt(tokens, k)));

/** Words of others, which a number inside them does not count ("reports that 17 had died"). */
const REPORTS = /^(?:report|rumour|rumor|claim|allegation|suggestion|statement)$/;
/** Measures of levels and times near a bare number that it does not count ("at the close"). */
const LEVELS = /^(?:close|point|quarter|half|end)$/;
const canBeImplied = (token: Token | undefined): boolean =>
  token !== undefined &&
  !REPORTS.test(token.lemma) &&
  isCountable(token.lower) &&
  !LEVELS.test(token.lemma) &&
  !currencies.words.has(token.lower);

/** Verbs that tie a number to their subject, beside those of change. */
const TIES = /^(?:be|reach|total|exceed|number|top|surpass|average|stand|remain|become)$/;
/** Words between such a verb and its number ("hovered at", "has risen back to"). */
const BETWEEN = 5;

const plain = (head: number): ImpliedNoun => ({ head, partOf: false, guessed: false });

/** "the toll of the flood", "the medal tally of the games": deaths and medals are counted, not floods and games. */
const isNamed = (tokens: readonly Token[], counter: number): boolean => {
  const { lemma } = tokens[counter] ?? {};
  return lemma === 'toll' || (lemma === 'tally' && isNoun(tokens, counter - 1));
};

/** The noun behind "the number of". */
function behindCounter(tokens: readonly Token[], at: number, head: number): ImpliedNoun {
  let from = at;
  while (posAt(tokens, from) === 'DET' || posAt(tokens, from) === 'NUM') from++;
  const nouns = nounsFrom(tokens, from);
  const phrase = nouns?.head === head ? { phrase: { from, to: nouns.to } } : {};
  return { head, partOf: false, guessed: false, ...phrase };
}

/** Singular nouns for many people or things, or for a level, which a bare number can give. */
const COLLECTIVES =
  /^(?:crowd|turnout|population|workforce|membership|audience|attendance|staff|fleet|garrison|enrolment|enrollment|caseload|headcount|index|score|rating|temperature|limit|price)$/;

/** Whether a bare number can count the noun: a plural, a counter, a noun of many, or a class of the ledger. */
function namesMany(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  if (token === undefined) return false;
  if (classifyNoun(token.lower)?.listed === true) return true;
  if (token.pos === 'PROPN') return false;
  if (token.lemma !== token.lower || COUNTERS.test(token.lemma) || COLLECTIVES.test(token.lemma)) return true;
  return isNoun(tokens, head + 1) || token.pos !== 'NOUN';
}

/** The head of the subject of the verb that ties it to a bare number ("the total, it said, will reach 430"). */
function subjectOfNumber(tokens: readonly Token[], from: number): ImpliedNoun | null {
  let k = from - 1;
  for (let steps = 0; steps < BETWEEN && /^(?:ADP|ADV|PART)$/.test(posAt(tokens, k)); steps++) k--;
  const lemma = tokens[k]?.lemma ?? '';
  // "Death toll rises to 10": in a headline the tagger takes the verb for a noun.
  if (posAt(tokens, k) === 'NOUN' && changes.verbs.has(lemma) && COUNTERS.test(tokens[k - 1]?.lemma ?? ''))
    return plain(countedByCounter(tokens, k - 1));
  const verb = posAt(tokens, k) === 'VERB' || posAt(tokens, k) === 'AUX';
  if (!verb || !(TIES.test(lemma) || changes.verbs.has(lemma))) return null;
  const surface = findSurfaceSubject(tokens, k);
  const head = surface !== null && isFateBehind(tokens, surface) ? surface - 1 : surface;
  if (head === null || !canBeImplied(tokens[head])) return null;
  if (
    !isNamed(tokens, head) &&
    COUNTERS.test(tokens[head]?.lemma ?? '') &&
    lowerAt(tokens, head + 1) === 'of'
  ) {
    const counted = headFrom(tokens, head + 2);
    return counted === null ? plain(head) : behindCounter(tokens, head + 2, counted);
  }
  const of = leadOf(tokens, head);
  if (lowerAt(tokens, of) === 'of' && COUNTERS.test(tokens[of - 1]?.lemma ?? ''))
    return behindCounter(tokens, of + 1, head);
  const counted = countedByCounter(tokens, head);
  return { ...plain(counted), guessed: !namesMany(tokens, counted) };
}

/** How far in front of a relative clause the "of" of its counter may be ("the number of people in Beld who"). */
const RELATIVE_REACH = 9;

/** "the number of people who have fled stands at 900": the noun in front of the relative clause. */
function relatedCount(tokens: readonly Token[], from: number): ImpliedNoun | null {
  for (let k = from - 1; k >= Math.max(1, from - REACH) && !/^[;:]$/.test(lowerAt(tokens, k)); k--) {
    if (!/^(?:who|that)$/.test(lowerAt(tokens, k))) continue;
    for (let of = k - 2; of > Math.max(0, k - RELATIVE_REACH) && posAt(tokens, of) !== 'VERB'; of--) {
      if (lowerAt(tokens, of) !== 'of' || !COUNTERS.test(tokens[of - 1]?.lemma ?? '')) continue;
      const head = headFrom(tokens, of + 1);
      if (head !== null) return behindCounter(tokens, of + 1, head);
    }
  }
  return null;
}

/**
 * The noun that a bare number counts, from the words in front of it, or `null`. "The number of troops rose to 43,000",
 * "revised the toll to 231", "of the 251 people taken captive, 117 ...".
 */
export function impliedNoun(tokens: readonly Token[], from: number): ImpliedNoun | null {
  if (isOfBody(tokens, from)) return null;
  const added = pastAddition(tokens);
  if (lowerAt(tokens, 0) === 'of' || added > 0) {
    const whole = headFrom(tokens, added > 0 ? added : 1);
    if (whole !== null && whole < from) return { head: whole, partOf: added === 0, guessed: false };
  }
  const related = relatedCount(tokens, from);
  if (related !== null) return related;
  const subject = subjectOfNumber(tokens, from);
  if (subject !== null) return subject;
  let nearest: number | null = null;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k];
    if (!token || /^[;:]$/.test(token.text)) break;
    if (COUNTERS.test(token.lemma) && lowerAt(tokens, k + 1) === 'of' && !isNamed(tokens, k)) {
      const counted = headFrom(tokens, k + 2);
      if (counted !== null && counted < from) return behindCounter(tokens, k + 2, counted);
    }
    // The last noun of the nearest phrase that no preposition leads: the subject, or the object that the number
    // measures.
    if (nearest !== null || !isNoun(tokens, k) || isNoun(tokens, k + 1) || !canBeImplied(token)) continue;
    if (posAt(tokens, leadOf(tokens, k)) === 'ADP') continue;
    if (isMeasure(tokens, k)) continue;
    nearest = countedByCounter(tokens, k);
  }
  if (nearest === null) return null;
  const { lemma = '', lower = '', pos } = tokens[nearest] ?? {};
  // "The army says six, the rebels 45": they count, and are not counted.
  if (nearest === from - 1 && (people.bodies.has(lower) || isPersonNoun(lemma))) return null;
  const plural = lemma !== lower;
  const counter = isNoun(tokens, nearest + 1) || COUNTERS.test(lemma) || COLLECTIVES.test(lemma);
  // The name of a person or place is not a counted thing.
  const named = pos === 'PROPN' && nearest > 0 && classifyNoun(lower)?.listed !== true;
  return named ? null : { head: nearest, partOf: false, guessed: !plural && !counter };
}

/** The noun behind a bare number and "the number of": "bringing to 13 the number of dead", "put at 60 the number of injured". */
export function countedBehind(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): ImpliedNoun | null {
  const isTold = /^(?:to|at)$/.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, to) === 'the';
  if (!isTold || !COUNTERS.test(tokens[to + 1]?.lemma ?? '') || lowerAt(tokens, to + 2) !== 'of') return null;
  const head = headFrom(tokens, to + 3);
  return head === null ? null : behindCounter(tokens, to + 3, head);
}
