import type { Token } from '../prose.ts';
import { PEOPLE_ADJECTIVES } from './peopleAdjectives.ts';
import { isNoun, lowerAt, posAt } from './tokenLook.ts';

/** A noun that a bare number counts, and whether the number is a part of it ("Of the 251 people, 117 ..."). */
interface ImpliedNoun {
  readonly head: number;
  readonly partOf: boolean;
}

/** Nouns that only say that something is counted; what is counted stands behind their "of". */
const COUNTERS = /^(?:number|total|count|figure|amount|tally|level|estimate|sum|share|proportion|rate|toll)$/;
/** How far left the thing counted may stand of a bare number. */
const REACH = 30;

/** The head of the noun phrase that begins at `at`, or an adjective that stands for people ("the displaced"). */
function headFrom(tokens: readonly Token[], at: number): number | null {
  let head: number | null = null;
  for (let k = at; k < tokens.length; k++) {
    const stands = PEOPLE_ADJECTIVES.has(lowerAt(tokens, k)) && !isNoun(tokens, k + 1);
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
  return k - 1;
}

/**
 * The noun that a bare number counts, from the words in front of it: "the number of troops rose to 43,000", "revised
 * the toll to 231", "Of the 251 people taken captive, 117 ...". `null` where no noun stands there.
 */
export function impliedNoun(tokens: readonly Token[], from: number): ImpliedNoun | null {
  if (lowerAt(tokens, 0) === 'of') {
    const whole = headFrom(tokens, 1);
    if (whole !== null && whole < from) return { head: whole, partOf: true };
  }
  let nearest: number | null = null;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k];
    if (!token || /^[;:]$/.test(token.text)) break;
    if (COUNTERS.test(token.lemma) && lowerAt(tokens, k + 1) === 'of') {
      const counted = headFrom(tokens, k + 2);
      if (counted !== null && counted < from) return { head: counted, partOf: false };
    }
    // The last noun of the nearest phrase that no preposition leads: the subject, or the object that is put at it.
    if (nearest !== null || !isNoun(tokens, k) || isNoun(tokens, k + 1)) continue;
    if (posAt(tokens, leadOf(tokens, k)) === 'ADP') continue;
    // "death toll": what is counted stands in front of the counter.
    nearest = COUNTERS.test(token.lemma) && isNoun(tokens, k - 1) ? k - 1 : k;
  }
  return nearest === null ? null : { head: nearest, partOf: false };
}
