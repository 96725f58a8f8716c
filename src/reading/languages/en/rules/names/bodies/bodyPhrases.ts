import type { Extent } from '../../../../../text/extent.ts';
import type { Token } from '../../../../../text/token.ts';
import { isBodyHeadAt } from './bodyHeads.ts';

/** A body's name has at most so many words in front of its head. */
const MAX_WORDS = 7;

const isMark = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/u.test(token.lower);

/** Of bodies that are not an institution by themselves. */
const DESCRIBING =
  /^(?:riot|armed|mounted|plainclothes|local|other|foreign|several|new|entire|whole|second|rival|private|same|own|many|big|small|news)$/u;

/** The start of the phrase whose head is at `at`: over nouns, adjectives and an owner. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k > 0 && at - k < MAX_WORDS) {
    const before = tokens[k - 1];
    const plain = before !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(before.pos);
    // "fire and rescue corps"
    const joint =
      before?.lower === 'and' && tokens[k - 2]?.pos === 'NOUN' && k < at && tokens[k]?.pos === 'NOUN';
    if (plain || before?.text === '-' || (isMark(before) && tokens[k - 2]?.pos === 'PROPN')) k--;
    else if (joint) k -= 2;
    else break;
  }
  return k;
}

/** The words of a sentence that name a body, without articles: "Norland's navy", "coastguard". */
export function bodyPhrases(tokens: readonly Token[]): Extent[] {
  const found: Extent[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isBodyHeadAt(tokens, at)) continue;
    // "police union": the head is the last noun.
    if (isBodyHeadAt(tokens, at + 1) || tokens[at + 1]?.text === '-') continue;
    let from = phraseStart(tokens, at);
    while (from < at && DESCRIBING.test(tokens[from]?.lower ?? '')) from++;
    if (tokens.slice(from, at).some(({ lower }) => DESCRIBING.test(lower))) continue;
    const first = tokens[from];
    const last = tokens[at];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** The place with which a sentence opens ("In Orlan, the fire service"), lower case; `null` if there is none. */
export function openingPlace(tokens: readonly Token[]): string | null {
  const named = /^(?:in|at|off|from)$/u.test(tokens[0]?.lower ?? '') && tokens[2]?.text === ',';
  return named && /^\p{Lu}/u.test(tokens[1]?.text ?? '') ? (tokens[1]?.lower ?? null) : null;
}
