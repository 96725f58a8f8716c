import type { Token } from '../prose.ts';
import { isNoun, lowerAt, posAt } from './tokenLook.ts';

/** Nouns that only say that something is counted; what is counted stands behind their "of". */
const COUNTERS = /^(?:number|total|count|figure|amount|tally|level|estimate|sum|share|proportion|rate)$/;
/** How far left the thing counted may stand of a bare number. */
const REACH = 30;

/** The last noun of the noun phrase that begins behind `at`. */
function headBehind(tokens: readonly Token[], at: number): number | null {
  let head: number | null = null;
  for (let k = at; k < tokens.length; k++) {
    if (isNoun(tokens, k)) head = k;
    else if (!/^(?:DET|ADJ|NUM)$/.test(posAt(tokens, k)) || head !== null) break;
  }
  return head;
}

/** "Of the 251 people taken captive, 117 ...": the whole that opens the sentence. */
function openingWhole(tokens: readonly Token[]): number | null {
  return lowerAt(tokens, 0) === 'of' ? headBehind(tokens, 1) : null;
}

/**
 * The token of the noun that a bare number counts, from the words in front of it: "the number of troops rose to
 * 43,000", "the death toll stands at 231". `null` where no noun stands there.
 */
export function impliedNoun(tokens: readonly Token[], from: number): number | null {
  const whole = openingWhole(tokens);
  if (whole !== null && whole < from) return whole;
  let nearest: number | null = null;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k];
    if (!token || /^[;:]$/.test(token.text)) break;
    if (COUNTERS.test(token.lemma) && lowerAt(tokens, k + 1) === 'of') {
      const counted = headBehind(tokens, k + 2);
      if (counted !== null && counted < from) return counted;
    }
    if (!isNoun(tokens, k)) continue;
    // The last noun of a subject in front of the verb; a noun of a prepositional phrase is no subject.
    if (!isNoun(tokens, k + 1)) {
      const led = leadOf(tokens, k);
      if (posAt(tokens, led) !== 'ADP')
        nearest = COUNTERS.test(token.lemma) && k > 0 && isNoun(tokens, k - 1) ? k - 1 : k;
    }
    if (nearest !== null && posAt(tokens, nearest + 1) !== 'ADP' && lowerAt(tokens, nearest + 1) !== 'to')
      break;
  }
  return nearest;
}

/** The index of the word in front of the noun phrase that ends at `head`. */
function leadOf(tokens: readonly Token[], head: number): number {
  let k = head;
  while (k > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(tokens, k - 1))) k--;
  return k - 1;
}
