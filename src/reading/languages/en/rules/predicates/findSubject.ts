import { isParticipant } from './participantName.ts';
import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The largest distance between a verb and the subject on its left. */
const REACH = 24;
/** How many verbs may hand a subject on ("plans to try to send"). */
const MAX_VERBS = 4;
/** Heads that only measure the noun behind their "of". */
const MEASURES =
  /^(?:dozen|hundred|thousand|million|score|number|group|couple|handful|majority|lot|series|pair|wave|string)$/;
const OWNERS = /^(?:its|their|his|her|our|my|your)$/;
const STOPS = /^[;:.!?()“”"—]$/u;

/** The first token of the noun phrase that ends with `head`: its article, or the token behind another word. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let k = head;
  while (k > 0 && posAt(tokens, k) !== 'DET' && !OWNERS.test(lowerAt(tokens, k))) {
    const before = lowerAt(tokens, k - 1);
    const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(tokens, k - 1)) || OWNERS.test(before);
    if (!inside && !/^['’]s?$|^-$/u.test(before)) break;
    k--;
  }
  return k;
}

/** "the total", "the north": an adjective or adverb with an article that no noun follows. */
const standsAsNoun = (tokens: readonly Token[], k: number): boolean =>
  /^AD[JV]$/.test(posAt(tokens, k)) && posAt(tokens, k - 1) === 'DET' && !isNoun(tokens, k + 1);

/** The head of the noun phrase that ends at `end`, over phrases that a preposition ties to it; `null` if unsure. */
function headEndingAt(tokens: readonly Token[], end: number): number | null {
  let head = end;
  for (let steps = 0; steps < 4; steps++) {
    if (!isNoun(tokens, head) && !standsAsNoun(tokens, head)) return null;
    const k = phraseStart(tokens, head);
    if (posAt(tokens, k - 1) !== 'ADP') {
      // "the army late Saturday": the time is not a head.
      if (isParticipant(tokens, head) || standsAsNoun(tokens, head))
        return isCoordinated(tokens, k) ? null : head;
      head = posAt(tokens, k - 1) === 'ADV' ? k - 2 : lastParticipant(tokens, k, head);
      continue;
    }
    let before = k - 2;
    if (lowerAt(tokens, k - 1) === 'of' && MEASURES.test(tokens[before]?.lemma ?? ''))
      return isParticipant(tokens, head) ? head : null;
    // "missiles fired by Iran": the participle belongs to the noun in front.
    if (posAt(tokens, before) === 'VERB' && /(?:ed|en|wn|lt|nt|ght)$/.test(lowerAt(tokens, before))) before--;
    head = before;
  }
  return null;
}

/** The last word between `from` and a time that can be a participant ("The army Saturday"). */
function lastParticipant(tokens: readonly Token[], from: number, time: number): number {
  for (let k = time - 1; k >= from; k--) if (isParticipant(tokens, k)) return k;
  return -1;
}

/** "the army and the navy": two subjects are not one participant. */
const isCoordinated = (tokens: readonly Token[], from: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(tokens, from - 1)) && isNoun(tokens, from - 2);

/** Whether a form of "be" makes the verb at `verb` passive. */
function isPassiveVerb(tokens: readonly Token[], verb: number): boolean {
  if (/ing$/.test(lowerAt(tokens, verb))) return false;
  let k = verb - 1;
  while (posAt(tokens, k) === 'ADV') k--;
  return tokens[k]?.lemma === 'be';
}

/** The nearest active verb in front of token `at`, whose subject a participle or a second verb shares. */
function verbShared(tokens: readonly Token[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    if (STOPS.test(textAt(tokens, k))) return null;
    if (posAt(tokens, k) !== 'VERB' || /ing$/.test(lowerAt(tokens, k))) continue;
    return isPassiveVerb(tokens, k) ? null : k;
  }
  return null;
}

/** Whether a word between a subject and its verb belongs to the verb; "the north" is a noun. */
const carries = (tokens: readonly Token[], k: number): boolean =>
  posAt(tokens, k) === 'AUX' ||
  (posAt(tokens, k) === 'ADV' && posAt(tokens, k - 1) !== 'DET') ||
  /^(?:not|n't|n’t|also|both)$/.test(lowerAt(tokens, k));

/** How long an insertion between subject and verb may be (", an official said,"). */
const INSERTION = 10;

/** The index in front of an insertion between commas that ends at the comma `end`; `null` if none does. */
function beforeInsertion(tokens: readonly Token[], end: number): number | null {
  for (let k = end - 1; k >= Math.max(1, end - INSERTION); k--) {
    if (STOPS.test(textAt(tokens, k))) return null;
    if (textAt(tokens, k) === ',') return isNoun(tokens, k - 1) || standsAsNoun(tokens, k - 1) ? k - 1 : null;
  }
  return null;
}

/**
 * The head of the subject of the active verb at `verb`: the noun in front of it, over auxiliaries, infinitives ("plans
 * to send"), insertions and relatives. A participle behind a comma and a second verb share the subject of the verb
 * before. `null` if unsure.
 */
export const findSubject = (tokens: readonly Token[], verb: number): number | null =>
  isPassiveVerb(tokens, verb) ? null : findSurfaceSubject(tokens, verb);

/** The same for an active or passive verb: its grammatical subject. */
export function findSurfaceSubject(tokens: readonly Token[], verb: number): number | null {
  let at = verb;
  for (let verbs = 0; verbs < MAX_VERBS; verbs++) {
    let k = at - 1;
    while (carries(tokens, k)) k--;
    const word = lowerAt(tokens, k);
    if (word === 'to') {
      // A noun in front of "to" may be anything ("a plan to send"); a verb hands its subject on.
      let governor = k - 1;
      while (posAt(tokens, governor) === 'ADJ') governor--;
      const verbal =
        posAt(tokens, governor) === 'VERB' || (governor < k - 1 && posAt(tokens, governor) === 'AUX');
      if (!verbal) return null;
      at = governor;
      continue;
    }
    const inserted = word === ',' && !/ing$/.test(lowerAt(tokens, at)) ? beforeInsertion(tokens, k) : null;
    if (inserted !== null) return headEndingAt(tokens, inserted);
    if (/^(?:and|,|then)$/.test(word)) {
      const shared = verbShared(tokens, k);
      if (shared === null) return null;
      at = shared;
      continue;
    }
    if (/^(?:who|which|that)$/.test(word)) k -= textAt(tokens, k - 1) === ',' ? 2 : 1;
    return k >= Math.max(0, verb - REACH) ? headEndingAt(tokens, k) : null;
  }
  return null;
}
