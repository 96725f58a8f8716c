import type { Frame } from '../../../../../domain/frames/frame.ts';
import { isParticipant, participantName } from './participantName.ts';
import { findSubject } from './findSubject.ts';
import { isNoun, lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import type { Token } from '../../../../text/token.ts';

/** The largest distance in tokens between a verb or counted thing and the arguments behind it. */
const REACH = 12;

/** Verbs that name their target with "at" and "on"; with others these tell a place or a day. */
const AIMED =
  /^(?:fire|launch|throw|hurl|lob|aim|direct|target|drop|rain|unleash|impose|inflict|levy|slap|shell)$/;
/** Verbs that hand something over, so that "to" and "into" name the receiver. */
const HANDING =
  /^(?:send|deliver|give|sell|deploy|transfer|donate|provide|supply|pay|ship|lend|grant|award|hand|offer|pledge|export|return|transport|evacuate|bring|dispatch|fire|launch|funnel|allocate|commit|move|rush|contribute|promise|lease|loan)$/;
/** Of these the ones that take a receiver without a preposition ("gave Ukraine 300 tanks"). */
const GIVING = /^(?:give|send|sell|lend|pay|offer|grant|award|owe|cost|hand|promise|loan)$/;

/** Verbs whose object only completes them ("took place", "caught fire"). */
const LIGHT = /^(?:take|make|catch|hold|keep|become|come|go)$/;

interface Phrase {
  readonly preposition: string;
  readonly head: number;
  readonly to: number;
}

/** The head of the noun phrase that begins at `at` and the token behind it; `null` if no such phrase begins there. */
function nounPhraseAt(tokens: readonly Token[], at: number): { head: number; to: number } | null {
  let head: number | null = null;
  let k = at;
  for (; k < Math.min(tokens.length, at + REACH); k++) {
    if (isNoun(tokens, k)) head = k;
    // A second noun phrase ("Israel the night before").
    else if (head !== null && !/^(?:['’]s?|-)$/u.test(lowerAt(tokens, k))) break;
    else if (head === null && !/^(?:DET|ADJ|PROPN|PRON|NUM)$/.test(posAt(tokens, k))) break;
    else if (
      head === null &&
      posAt(tokens, k) === 'PRON' &&
      !/^(?:its|their|his|her|our|my)$/.test(lowerAt(tokens, k))
    )
      return null;
  }
  // Two coordinated phrases are not one participant.
  const coordinated =
    lowerAt(tokens, k) === 'and' && (isNoun(tokens, k + 1) || posAt(tokens, k + 1) === 'DET');
  return head === null || coordinated || !isParticipant(tokens, head) ? null : { head, to: k };
}

/** The prepositional phrases from token `at` on, until something else follows. */
function phrasesFrom(tokens: readonly Token[], at: number): Phrase[] {
  const phrases: Phrase[] = [];
  let k = at;
  while (k < Math.min(tokens.length, at + REACH)) {
    const pos = posAt(tokens, k);
    if (pos === 'ADV' || (pos === 'PROPN' && !isParticipant(tokens, k))) {
      k++;
      continue;
    }
    const preposition = lowerAt(tokens, k);
    const phrase = pos === 'ADP' || preposition === 'to' ? nounPhraseAt(tokens, k + 1) : null;
    if (phrase !== null) phrases.push({ preposition, ...phrase });
    const next = phrase?.to ?? (pos === 'ADP' ? pastOther(tokens, k + 1) : null);
    if (next === null) break;
    k = next;
  }
  return phrases;
}

/** The token behind a phrase that names no participant ("on Monday"); `null` if there is none at `at`. */
function pastOther(tokens: readonly Token[], at: number): number | null {
  let k = at;
  while (/^(?:DET|ADJ|NUM)$/.test(posAt(tokens, k)) && k < at + 4) k++;
  return isNoun(tokens, k) && !isParticipant(tokens, k) ? k + 1 : null;
}

function isTarget(preposition: string, verb: string): boolean {
  if (/^(?:against|toward|towards)$/.test(preposition)) return true;
  if (/^(?:at|on|upon)$/.test(preposition)) return AIMED.test(verb);
  return /^(?:to|into)$/.test(preposition) && HANDING.test(verb);
}

/** Whether a form of "be" or none, and no other auxiliary, is between the subject and its verb. */
function isPassive(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!/(?:ed|en|wn|ne|nt|ld|ght|ut|ot|lt|de|uck|ung|un)$/.test(lowerAt(tokens, verb))) return false;
  for (let k = from; k < verb; k++) if (posAt(tokens, k) === 'AUX' && tokens[k]?.lemma === 'be') return true;
  return posAt(tokens, verb - 1) !== 'AUX' && /^(?:ADP|)$/.test(posAt(tokens, verb + 1));
}

/** The actor and target of a predicate whose counted words are tokens `from` to `to`; `null` if unsure. */
export function findParticipants(
  tokens: readonly Token[],
  from: number,
  to: number,
  predicate: Predicate | null,
  text: string,
): Pick<Frame, 'actor' | 'target'> {
  if (predicate === null) return { actor: null, target: null };
  const { at, side, lemma } = predicate;
  const name = (head: number | null | undefined): string | null =>
    head == null ? null : participantName(tokens, head, text);
  const targetIn = (phrases: readonly Phrase[]): number | undefined =>
    phrases.find(({ preposition }) => isTarget(preposition, lemma))?.head;
  const doerIn = (phrases: readonly Phrase[]): number | undefined =>
    phrases.find(({ preposition }) => preposition === 'by')?.head;

  if (side === 'OBJECT') {
    const receiver = GIVING.test(lemma) && at + 1 < from ? nounPhraseAt(tokens, at + 1) : null;
    const target =
      receiver !== null && receiver.to === from ? receiver.head : targetIn(phrasesFrom(tokens, to));
    return { actor: name(findSubject(tokens, at)), target: name(target) };
  }
  if (side === 'EVENT') {
    const owner = /^['’]s?$/u.test(lowerAt(tokens, at - 1)) && isParticipant(tokens, at - 2) ? at - 2 : null;
    const phrases = phrasesFrom(tokens, to);
    return { actor: name(owner ?? doerIn(phrases)), target: name(targetIn(phrases)) };
  }
  if (side === 'STATE') {
    // "The raid left 31 wounded."
    const left = posAt(tokens, from - 1) === 'VERB' && tokens[from - 1]?.lemma === 'leave';
    return {
      actor: name(left ? findSubject(tokens, from - 1) : doerIn(phrasesFrom(tokens, at + 1))),
      target: null,
    };
  }
  const phrases = phrasesFrom(tokens, at + 1);
  if (isPassive(tokens, to, at)) return { actor: name(doerIn(phrases)), target: name(targetIn(phrases)) };
  // "two passes to lead the club": a purpose, which has another subject.
  if (lowerAt(tokens, at - 1) === 'to') return { actor: null, target: null };
  const direct = /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(tokens, at + 1)) && !LIGHT.test(lemma);
  const object = direct ? nounPhraseAt(tokens, at + 1) : null;
  return { actor: null, target: name(object?.head ?? targetIn(phrases)) };
}
