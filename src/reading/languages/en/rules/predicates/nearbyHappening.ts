import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { happeningWords } from '../../happeningWords.ts';

/** Tokens on each side in which a word can say what happened. */
const REACH = 14;
/** The weight that a step leaves, and a mark, a joining word or another number. */
const STEP = 0.93;
const BEHIND_MARK = 0.45;
const BEHIND_JOINT = 0.72;
const BEHIND_NUMBER = 0.55;
/** A figure more often has its word behind it. */
const IN_FRONT = 0.95;
/** A word with less weight belongs to another figure, or to none. */
const LEAST = 0.4;

const MARK = /^[;:–—“”"()]$/u;
const JOINT = /^(?:,|and|but|while|or|with)$/;

interface Cue {
  readonly lemma: string;
  readonly at: number;
  readonly weight: number;
}

/** The longest phrase of the list, in words. */
const LONGEST = 5;

function wordAt(tokens: readonly Token[], at: number): string | null {
  let lemma = happeningWords.get(lowerAt(tokens, at)) ?? null;
  let phrase = lowerAt(tokens, at);
  for (let k = at + 1; k < Math.min(tokens.length, at + LONGEST); k++) {
    const word = lowerAt(tokens, k);
    // "intensive-care".
    phrase += word === '-' || lowerAt(tokens, k - 1) === '-' ? word : ` ${word}`;
    lemma = happeningWords.get(phrase) ?? lemma;
  }
  return lemma;
}

/** The lemma of the first word or phrase between two tokens that says what happened; `null` if none does. */
export function happeningOf(tokens: readonly Token[], from: number, to: number): string | null {
  const words = tokens.slice(from, to);
  for (let at = 0; at < words.length; at++) {
    const lemma = wordAt(words, at);
    if (lemma !== null) return lemma;
  }
  return null;
}

function weightBehind(tokens: readonly Token[], at: number, weight: number): number {
  const word = lowerAt(tokens, at);
  if (MARK.test(word)) return weight * BEHIND_MARK;
  if (JOINT.test(word)) return weight * BEHIND_JOINT;
  if (tokens[at]?.pos === 'NUM') return weight * BEHIND_NUMBER;
  return weight * STEP;
}

function walk(tokens: readonly Token[], start: number, step: 1 | -1, from: number): Cue | null {
  let weight = from;
  for (let at = start, k = 0; k < REACH && at >= 0 && at < tokens.length; at += step, k++) {
    const lemma = wordAt(tokens, at);
    if (lemma !== null) return { lemma, at, weight };
    weight = weightBehind(tokens, at, weight);
    if (weight < LEAST) return null;
  }
  return null;
}

/**
 * The event of the figure whose words are tokens `from` to `to`, by the nearest noun or adjective that says it ("the
 * toll is 14", "187 passengers", "a limit of 80 kph"); `null` if no near word does. It looks at a limited number of tokens.
 */
export function nearbyHappening(tokens: readonly Token[], from: number, to: number): Predicate | null {
  for (let at = from; at < to; at++) {
    const lemma = wordAt(tokens, at);
    if (lemma !== null) return { lemma, at, side: 'STATE' };
  }
  const cues = [walk(tokens, to, 1, 1), walk(tokens, from - 1, -1, IN_FRONT)].filter((cue) => cue !== null);
  const [best] = cues.sort((a, b) => b.weight - a.weight);
  return best === undefined || best.weight < LEAST ? null : { lemma: best.lemma, at: best.at, side: 'STATE' };
}
