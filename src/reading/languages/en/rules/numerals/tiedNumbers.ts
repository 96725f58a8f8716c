import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { unitAt } from '../../../../figures/quantities/unitAt.ts';
import type { Tokens } from '../../../../language.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { oncePerSentence } from '../../../../text/oncePerSentence.ts';
import { isVotePair } from '../scopes/isVotePair.ts';
import { tiedPair } from './tiedPair.ts';

/** Words beside two tied numbers that make them a score, even if they ascend like the ends of a range. */
const CONTEST =
  /^(?:win|won|wins|winning|lose|lost|beat|beaten|beating|draw|drew|drawn|defeat|defeated|victory|lead|led|score|scored|tie|tied|goal|goals|half-time|loss|down|up|game|match|final|home|away|edged|thrashed|record|set|sets)$/;
/** How near such a word is. */
const REACH = 5;

/** Words of sport and of winning: a sentence with one of them tells of a game. */
const SPORT =
  /^(?:win|beat|lose|loss|defeat|victory|triumph|rout|upset|game|match|season|playoff|play-off|championship|tournament|league|coach|quarterback|touchdown|goal|half-time|halftime|kickoff|quarter|semifinal|quarterfinal|semi-final|quarter-final|scorer|unbeaten|undefeated|standings|point)s?$/;

/** Whether a sentence tells of a game. Kept for each sentence: a list of results asks for each of its numbers. */
const isGame = oncePerSentence((tokens) =>
  tokens.some(({ lemma, lower }) => SPORT.test(lemma) || SPORT.test(lower)),
);

/** "are 10-5", "improved to 7-2", "a 9-14 start", "Evansville (7-2)": games won and lost, not one game's score. */
function isRecord(tokens: Tokens, first: number): boolean {
  if (textAt(tokens, first - 1) === '(' && textAt(tokens, first + 3) === ')') return true;
  if (/^(?:start|record|season|stretch|mark|run)$/.test(lowerAt(tokens, first + 3))) return true;
  return /^(?:at|to|is|are|was|were|be|been|went|go|going|stand|stood|record)$/.test(
    lowerAt(tokens, first - 1),
  );
}

/**
 * Whether tied numbers are read as a range: the thing that the second counts or measures makes them one ("won 20-30
 * seats").
 */
function isMeasured(tokens: Tokens, first: number): boolean {
  const behind = tokens[first + 3];
  const counted = behind?.pos === 'NOUN' && behind.lemma !== behind.lower;
  return counted || unitAt(tokens, first + 3) !== null;
}

/** A reading of two tied numbers. */
export type TiedNumbers = 'SCORE' | 'RECORD' | 'OTHER';

/**
 * The meaning of two tied numbers, one of them the quantity: a game's score ("won 3-1"), a record of games, or OTHER.
 * Numbers that don't ascend are not a range. `null` if the quantity is not tied so, or may be a range.
 */
export function tiedNumbers(tokens: Tokens, quantity: Quantity): TiedNumbers | null {
  const pair = tiedPair(tokens, quantity);
  if (pair === null || isVotePair(tokens, pair.first)) return null;
  const { first, values } = pair;
  const falls = values[0] >= values[1];
  if (!falls && isMeasured(tokens, first)) return null;
  const record = isRecord(tokens, first);
  if (!falls && record)
    return posAt(tokens, first - 2) === 'PROPN' && textAt(tokens, first - 1) === '(' ? 'RECORD' : null;
  const { from } = quantity.numeral;
  const near = tokens
    .slice(Math.max(0, from - REACH), from + REACH + 1)
    .some(({ lower }) => CONTEST.test(lower));
  if (!falls) return near ? 'SCORE' : null;
  if (record) return 'RECORD';
  return isGame(tokens) ? 'SCORE' : 'OTHER';
}
