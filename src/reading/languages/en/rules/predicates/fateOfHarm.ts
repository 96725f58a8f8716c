import { rootOfThing } from '../../../../../domain/frames/countedThing.ts';
import { classifyNoun } from '../../counted.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { findSurfaceSubject } from './findSubject.ts';
import { pastInsertion } from './pastInsertion.ts';

/** Verbs that bring people to a hospital. */
const TAKING = /^(?:take|send|bring|rush|airlift|fly|transport|transfer|admit|carry|drive|evacuate)$/;
const HOSPITAL = /^hospitals?$/;
const HOSPITAL_REACH = 4;

/** Places that people leave if they flee. */
const HOMES =
  /^(?:homes?|houses?|villages?|towns?|city|cities|areas?|regions?|enclave|districts?|neighbourhoods?|neighborhoods?|hotels?|villas?|campsites?|camps?|apartments?|flats?|farms?|resorts?|valleys?|island|coast)$/;
const DRIVING = /^(?:force|drive|chase|push)$/;
const LEAVING = /^(?:leave|flee|evacuate|move)$/;
const HOMES_REACH = 5;

/** Objects of those who "lost their lives", "lost their homes". */
const LOSSES: ReadonlyMap<string, string> = new Map([
  ['life', 'die'],
  ['lives', 'die'],
  ['home', 'displace'],
  ['homes', 'displace'],
  ['power', 'disconnect'],
  ['electricity', 'disconnect'],
  ['houses', 'displace'],
  ['job', 'dismiss'],
  ['jobs', 'dismiss'],
  ['limbs', 'maim'],
  ['legs', 'maim'],
]);
const OWNED = /^(?:their|his|her|its|a|an|the|at|least|all)$/;

/** Words of danger behind "are still". */
const UNSAVED = /^(?:trapped|missing|underground|inside|below|beneath|under|behind|buried|unaccounted)$/;

const RUBBLE = /^(?:under|underneath|beneath|rubble|debris|snow|mud|earth|avalanche|landslide|mudslide)$/;
const CAPTIVE = /^(?:hostage|captive|prisoner)$/;

/** Searching "for" people who are missing, and for suspects, who are at large. */
const SEARCHING = /^(?:look|search|hunt|comb|scour)$/;
const SOUGHT = /^(?:person|child|man|woman|adult|passenger|migrant|soldier|civilian|hostage)$/;
const WANTED = /^(?:suspect|militant|prisoner)$/;
/** Verbs of searching a place; a firm looks for staff as well. */
const COMBING = /^(?:search|comb|scour)$/;
/** Those who look for the missing; the police look for suspects as well. */
const RESCUERS =
  /^(?:crew|rescuer|diver|team|firefighter|coastguard|guard|brigade|family|families|relative|parent|resident|neighbou?r|association|volunteer|service|helicopter)s?$/;

/** Deeds of armies at places. */
const TAKING_PLACES = /^(?:take|lose|hold|control|concede|retake|recapture|fall)$/;
const PLACES = /^(?:settlement|village|town|city)$/;

/** How far behind the counted places the words are that say who holds them. */
const HOLD_REACH = 8;

/** How far in front of a verb its auxiliaries are, and how far behind one its words. */
const REACH = 4;

/** The first of the words near behind a verb, in its clause. */
function wordBehind(tokens: readonly Token[], at: number, words: RegExp, reach: number): number | null {
  for (let k = at + 1; k <= at + reach && !/^(?:PUNCT|CCONJ|)$/.test(posAt(tokens, k)); k++)
    if (words.test(lowerAt(tokens, k))) return k;
  return null;
}

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => lemma === 'be');

/** "lost their lives"; "forfeit" if they lost another thing, which tells no harm. */
function lossOf(tokens: readonly Token[], at: number): string | null {
  let k = at + 1;
  while (OWNED.test(lowerAt(tokens, k))) k++;
  const loss = LOSSES.get(lowerAt(tokens, k));
  if (loss !== undefined) return loss;
  return k > at + 1 && !isPassive(tokens, at) ? 'forfeit' : null;
}

type Fates = (tokens: readonly Token[], at: number, lemma: string) => string | null;

/** The harm of people who are the subject of a verb. */
const ofSubject: Fates = (tokens, at, lemma) => {
  if (TAKING.test(lemma) && wordBehind(tokens, at, HOSPITAL, HOSPITAL_REACH) !== null) return 'hospitalise';
  if (lemma === 'leave' && wordBehind(tokens, at, HOMES, HOMES_REACH) !== null) return 'flee';
  if (DRIVING.test(lemma) && isPassive(tokens, at)) {
    const leaves = tokens.slice(at + 1, at + REACH).some((token) => LEAVING.test(token.lemma));
    return leaves || wordBehind(tokens, at, HOMES, HOMES_REACH) !== null ? 'displace' : null;
  }
  if (lemma === 'lose') return lossOf(tokens, at);
  if (lemma === 'hold' && isPassive(tokens, at))
    return CAPTIVE.test(lowerAt(tokens, at + 1)) ? 'abduct' : 'detain';
  if (lemma === 'bury' && isPassive(tokens, at))
    return wordBehind(tokens, at, RUBBLE, REACH) === null ? 'die' : 'trap';
  if (lemma === 'lay' && wordBehind(tokens, at, /^(?:arms|weapons)$/, REACH) !== null) return 'surrender';
  if (lemma === 'seek' && isPassive(tokens, at)) return 'wanted';
  return null;
};

/** Whether a counted thing is of the classes. */
const isOf = ({ counted: { noun } }: CountedAmount, classes: RegExp): boolean =>
  noun !== null && classes.test(classifyNoun(noun)?.name ?? '');

/** Whether those whom the verb at `at` searches for are people who are missing: "is looking for six", "for two climbers". */
function isSought(tokens: readonly Token[], own: CountedAmount, at: number): boolean {
  const noun = own.counted.guessed ? null : own.counted.noun;
  if (noun !== null && isOf(own, SOUGHT)) return true;
  if (noun !== null && classifyNoun(noun)?.wider !== 'person') return false;
  const subject = findSurfaceSubject(tokens, at);
  const isRescuer = RESCUERS.test(lowerAt(tokens, subject ?? -1));
  return isRescuer || (noun !== null && COMBING.test(tokens[at]?.lemma ?? ''));
}

/** Whether the counted thing is a listed one that is not people. */
function isThing({ counted: { noun } }: CountedAmount): boolean {
  const thing = noun === null ? null : classifyNoun(noun);
  return thing?.listed === true && !/^(?:person|household)$/.test(rootOfThing(thing.name));
}

/** "13 villages are in its hands", "are under rebel control", "have been brought under control": the words that say it. */
function heldBehind(tokens: readonly Token[], { to }: CountedAmount): number | null {
  for (let k = to; k < to + HOLD_REACH && !/^(?:CCONJ|)$/.test(posAt(tokens, k)); k++) {
    const lead = lowerAt(tokens, k);
    if (!/^(?:in|into|under)$/.test(lead)) continue;
    const held = wordBehind(tokens, k, lead === 'under' ? /^(?:control|occupation)$/ : /^hands$/, REACH);
    if (held !== null) return held;
  }
  return null;
}

/** "People are still underground", "are still behind the fall": the words behind a counted noun. */
function unsaved(tokens: readonly Token[], own: CountedAmount): number | null {
  const to = pastInsertion(tokens, own.to);
  const be = /^(?:be|remain)$/.test(tokens[to]?.lemma ?? '') ? to : null;
  const still = lowerAt(tokens, be === null ? to : be + 1) === 'still' ? 1 : 0;
  if (be === null && still === 0) return null;
  if (still === 0 && tokens[to]?.lemma === 'be') return null;
  const at = be === null ? to + 1 : be + 1 + still;
  return UNSAVED.test(lowerAt(tokens, at)) ? at : null;
}

/**
 * The harm of counted people, or of places in a war, that a verb tells with the words beside it: "sent to hospital", "left
 * their homes", "is looking for nine people", "12 are still below". `null` if it tells none.
 */
export function fateOfHarm(
  tokens: readonly Token[],
  own: CountedAmount,
  verb: Predicate | null,
): Predicate | null {
  if (own.amount.unit !== null) return null;
  const held = isOf(own, PLACES) ? heldBehind(tokens, own) : null;
  if (held !== null) return { lemma: 'capture', at: held, side: 'STATE' };
  const still = isThing(own) ? null : unsaved(tokens, own);
  if (still !== null) return { lemma: 'miss', at: still, side: 'STATE' };
  if (tokens[own.to]?.lemma === 'be' && lowerAt(tokens, own.to + 1) === 'gone' && !isOf(own, /^person$/))
    return { lemma: 'destroy', at: own.to + 1, side: 'STATE' };
  if (isOf(own, /^job$/) && tokens[own.to]?.lemma === 'go')
    return { lemma: 'go', at: own.to, side: 'SUBJECT' };
  if (verb === null) return null;
  const { lemma, at, side } = verb;
  if (TAKING_PLACES.test(lemma) && isOf(own, PLACES)) return { lemma: 'capture', at, side };
  if (SEARCHING.test(lemma) && side === 'OBJECT' && lowerAt(tokens, own.from - 1) === 'for') {
    if (isOf(own, WANTED)) return { lemma: 'wanted', at, side };
    return isSought(tokens, own, at) ? { lemma: 'miss', at, side } : null;
  }
  if (/^(?:receive|admit)$/.test(lemma) && side === 'OBJECT' && isOf(own, /^patient$/))
    return { lemma: 'hospitalise', at, side };
  if (lemma === 'cut' && lowerAt(tokens, at + 1) === 'off' && isOf(own, /^(?:customer|home|household)$/))
    return { lemma: 'disconnect', at, side };
  // "lost 80 pilots to a rival" tells no harm.
  if (lemma === 'lose' && side === 'OBJECT' && lowerAt(tokens, own.to) === 'to')
    return { lemma: 'forfeit', at, side };
  // "driving some 3,000 from their hotels".
  if (DRIVING.test(lemma) && side === 'OBJECT' && /^(?:from|out)$/.test(lowerAt(tokens, own.to)))
    return wordBehind(tokens, own.to, HOMES, HOMES_REACH) === null ? null : { lemma: 'displace', at, side };
  const told = side === 'SUBJECT' ? ofSubject(tokens, at, lemma) : null;
  return told === null ? null : { lemma: told, at, side };
}
