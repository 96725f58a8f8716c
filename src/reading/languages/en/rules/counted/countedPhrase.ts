import { peopleAdjectives } from '../../peopleAdjectives.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { isCountable } from '../../isCountable.ts';
import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import type { Phrase, CountedPhrase } from '../../../../figures/countedAmount.ts';

/** Longer noun phrases are not one counted thing. */
const MAX_PHRASE_TOKENS = 9;
const TIMES =
  /^(?:year|month|week|quarter|season|summer|winter|spring|autumn|fall|night|century|decade|\p{L}+day)$/u;
const OWNERS = /^(?:the|these|those|its|their|his|her|our|my|all|your|an?|some|'s|’s)$/;

/** "31 of our colleagues": whose they are does not make them a part of a number that is told. */
const SPEAKERS = /^(?:our|my|your)$/;

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'PROPN' &&
  // "unmanned" and "defence" differ from their lemmas too.
  ((token.lemma !== token.lower && /(?:s|men|ice|eet|eeth|ren|ta|ia)$/.test(token.lower)) ||
    /^(?:people|men|women|children|police|others|troops|personnel|aircraft)$/.test(token.lower));

/** "2,100 present and former pupils": two adjectives of one noun. */
const joinsAdjectives = (tokens: readonly Token[], k: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(tokens, k)) &&
  posAt(tokens, k - 1) === 'ADJ' &&
  posAt(tokens, k + 1) === 'ADJ' &&
  posAt(tokens, k + 2) === 'NOUN';

/** Whether the token can be in front of the head of a noun phrase. */
function modifies(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (!token) return false;
  if (joinsAdjectives(tokens, k)) return true;
  if (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN') return true;
  if (isHyphen(token.text)) return touches(tokens, k) && touches(tokens, k + 1);
  const next = posAt(tokens, k + 1);
  if (token.pos === 'VERB') return /(?:ed|ing|en)$/.test(token.lower) && (next === 'NOUN' || next === 'ADJ');
  if (token.pos === 'ADV')
    return (next === 'ADJ' || next === 'VERB') && /(?:ly|more|most|newly)$/.test(token.lower);
  if (/^(?:more|other|further|additional|extra|new)$/.test(token.lower)) return true;
  return false;
}

/** Whether a hyphen joins the words on both sides of token `k`. */
const isJoint = (tokens: readonly Token[], k: number): boolean =>
  isHyphen(textAt(tokens, k)) && touches(tokens, k) && touches(tokens, k + 1);

/**
 * The index behind the joined words that modify a noun ("lab-confirmed cases", "surface-to-air missiles"); `at` if there
 * are none.
 */
export function pastCompound(tokens: readonly Token[], at: number): number {
  if (!isJoint(tokens, at + 1) || !/^(?:NOUN|PROPN|ADJ|ADV)$/.test(posAt(tokens, at))) return at;
  const isOfThree = /^(?:to|by|in|on)$/.test(lowerAt(tokens, at + 2)) && isJoint(tokens, at + 3);
  const isModifier =
    isOfThree ||
    posAt(tokens, at + 2) === 'ADJ' ||
    (posAt(tokens, at + 2) === 'VERB' && /(?:ed|en|ing|wn|ld|de|un|lt|nt|ft)$/.test(lowerAt(tokens, at + 2)));
  const to = isOfThree ? at + 5 : at + 3;
  return isModifier && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, to)) ? to : at;
}

/** "120 unmanned aerial vehicles": a participle that the tagger takes for a noun, in front of the words that it modifies. */
const isMistagged = (tokens: readonly Token[], k: number): boolean =>
  /[^e]ed$/.test(lowerAt(tokens, k)) && posAt(tokens, k) === 'NOUN' && posAt(tokens, k + 1) === 'ADJ';

/** The head of a noun phrase from `k` on and the index behind it. */
function phraseFrom(tokens: readonly Token[], start: number): Phrase | null {
  // "35 next year", "12 last Monday": a time, which is not counted.
  if (/^(?:next|last)$/.test(lowerAt(tokens, start)) && TIMES.test(lowerAt(tokens, start + 1))) return null;
  let head: number | null = null;
  let k = start;
  for (; k < Math.min(tokens.length, start + MAX_PHRASE_TOKENS); k++) {
    const past = head === null ? pastCompound(tokens, k) : k;
    if (past > k) {
      k = past - 1;
      continue;
    }
    const token = tokens[k];
    if (!token) break;
    const noun =
      (token.pos === 'NOUN' || token.pos === 'PROPN') && isCountable(token.lower) && !isMistagged(tokens, k);
    if (head === k - 1 && isPlural(tokens[head]) && !isHyphen(token.text)) break;
    if (head !== null && !noun && !isHyphen(token.text)) break;
    if (!modifies(tokens, k)) break;
    if (noun) head = k;
  }
  if (head !== null) return { head, to: head + 1 };
  return peopleAdjectives.has(lowerAt(tokens, start)) ? { head: start, to: start + 1 } : null;
}

/**
 * A phrase with the second noun of things counted together. Of two plurals the first is the head ("missiles and
 * drones"). Two words that modify one plural have that plural as head ("Dutch and Danish ships").
 */
function withSecondNoun(tokens: readonly Token[], first: Phrase): Phrase {
  const link = lowerAt(tokens, first.to);
  if (link !== 'and' && link !== 'or') return first;
  const plural = isPlural(tokens[first.head]);
  if (!plural && posAt(tokens, first.head) !== 'PROPN') return first;
  const second = phraseFrom(tokens, first.to + 1);
  if (second === null || !isPlural(tokens[second.head]) || posAt(tokens, second.head) !== 'NOUN')
    return first;
  if (posAt(tokens, first.to + 1) === 'VERB') return first;
  // "17 people and officials said": the second noun begins the next clause.
  const verb = tokens[second.to]?.lemma ?? '';
  if (/^(?:say|tell|report|add|warn|announce|confirm|claim)$/.test(verb)) return first;
  return { head: plural ? first.head : second.head, to: second.to };
}

/** Skips the closing mark of a quotation that holds only the number. */
function pastClosingMark(tokens: readonly Token[], amount: Amount): number {
  const opened =
    /^[“"‘']$/u.test(textAt(tokens, amount.numeralFrom - 1)) ||
    /^[“"‘']$/u.test(textAt(tokens, amount.from - 1));
  return opened && /^[”"’']$/u.test(textAt(tokens, amount.to)) ? amount.to + 1 : amount.to;
}

/**
 * The head of the noun phrase that begins at token `at`. Skips its article if `object` allows the object of a verb
 * ("doubled its fleet"). `null` if none begins there. "a barrel" and "last year" are not objects.
 */
export function headBehind(tokens: readonly Token[], at: number, object: boolean): number | null {
  if (/^(?:last|next|this|an?|per|each|every)$/.test(lowerAt(tokens, at))) return null;
  let start = at;
  while (object && OWNERS.test(lowerAt(tokens, start))) start++;
  return phraseFrom(tokens, start)?.head ?? null;
}

/** The noun phrase that begins at token `at`, with a second noun of things counted together. */
export function nounsFrom(tokens: readonly Token[], at: number): Phrase | null {
  const first = phraseFrom(tokens, at);
  return first && withSecondNoun(tokens, first);
}

/** The noun phrase that an amount counts or measures, directly behind it; `null` if there is none. */
export function countedPhrase(tokens: readonly Token[], amount: Amount): CountedPhrase | null {
  let at = pastClosingMark(tokens, amount);
  // "two out of five hundred trucks"
  if (lowerAt(tokens, at) === 'out' && lowerAt(tokens, at + 1) === 'of' && amount.unit === null) at++;
  const of = lowerAt(tokens, at) === 'of';
  const measured = amount.unit !== null;
  if (of) {
    at++;
    const ours = SPEAKERS.test(lowerAt(tokens, at)) && posAt(tokens, at + 1) !== 'NUM';
    const partOf = !ours && (OWNERS.test(lowerAt(tokens, at)) || posAt(tokens, at) === 'NUM');
    while (
      OWNERS.test(lowerAt(tokens, at)) ||
      (posAt(tokens, at) === 'PROPN' && /^['’]s?$/.test(textAt(tokens, at + 1)))
    )
      at++;
    // "300 of the 350 drones", "four of their last five games": the second number counts the same thing.
    if (posAt(tokens, at) === 'ADJ' && posAt(tokens, at + 1) === 'NUM') at++;
    while (posAt(tokens, at) === 'NUM') at++;
    const found = phraseFrom(tokens, at);
    if (found === null) return null;
    return { from: at, ...withSecondNoun(tokens, found), partOf };
  }
  const hyphened = isHyphen(textAt(tokens, at)) && touches(tokens, at);
  const adjective = measured && isHyphen(textAt(tokens, amount.numeralTo));
  if (measured && !adjective) return null;
  if (hyphened) at++;
  const found = phraseFrom(tokens, at);
  if (found === null) return null;
  return { from: at, ...withSecondNoun(tokens, found), partOf: false };
}
