import { scoreUnits } from '../../../../figures/quantities/scoreUnits.ts';
import type { Tokens } from '../../../../language.ts';
import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import { unitAt } from '../../../../figures/quantities/unitAt.ts';
import type { Unit } from '../../../../figures/quantities/unit.ts';

/** The two numbers of "3-1", and the token of the first. */
interface TiedPair {
  readonly first: number;
  readonly values: readonly [number, number];
}

const whole = (tokens: Tokens, i: number): number | null =>
  /^\d{1,3}$/.test(textAt(tokens, i)) ? Number(textAt(tokens, i)) : null;

const tie = (tokens: Tokens, i: number): boolean =>
  isHyphen(textAt(tokens, i)) && touches(tokens, i) && touches(tokens, i + 1);

function tiedPair(tokens: Tokens, { numeral, unit, before }: Quantity): TiedPair | null {
  if (!numeral.digits || unit !== null || before !== null || numeral.to !== numeral.from + 1) return null;
  const first = tie(tokens, numeral.to) ? numeral.from : numeral.from - 2;
  if (!tie(tokens, first + 1)) return null;
  // "20-13-4" is no score: wins, defeats and draws, or a part number.
  if (isHyphen(textAt(tokens, first + 3)) && touches(tokens, first + 3)) return null;
  if (isHyphen(textAt(tokens, first - 1)) && touches(tokens, first)) return null;
  const [a, b] = [whole(tokens, first), whole(tokens, first + 2)];
  return a === null || b === null ? null : { first, values: [a, b] };
}

/** Words beside two tied numbers that make them a score, even where they ascend as the ends of a range do. */
const CONTEST =
  /^(?:win|won|wins|winning|lose|lost|beat|beaten|beating|draw|drew|drawn|defeat|defeated|victory|lead|led|score|scored|tie|tied|goal|goals|half-time|loss|down|up|game|match|final|home|away|edged|thrashed|record|set|sets)$/;
/** How near such a word is. */
const REACH = 5;

/** Words of sport and of winning: a sentence with one of them tells of a game. */
const SPORT =
  /^(?:win|beat|lose|loss|defeat|victory|triumph|rout|upset|game|match|season|playoff|play-off|championship|tournament|league|coach|quarterback|touchdown|goal|half-time|halftime|kickoff|quarter|semifinal|quarterfinal|semi-final|quarter-final|scorer|unbeaten|undefeated|standings|point)s?$/;

const isGame = (tokens: Tokens): boolean =>
  tokens.some(({ lemma, lower }) => SPORT.test(lemma) || SPORT.test(lower));

/** "are 10-5", "improved to 7-2", "a 9-14 start", "Evansville (7-2)": games won and lost, not one game's score. */
function isRecord(tokens: Tokens, first: number): boolean {
  if (textAt(tokens, first - 1) === '(' && textAt(tokens, first + 3) === ')') return true;
  if (/^(?:start|record|season|stretch|mark|run)$/.test(lowerAt(tokens, first + 3))) return true;
  return /^(?:at|to|is|are|was|were|be|been|went|go|going|stand|stood|record)$/.test(
    lowerAt(tokens, first - 1),
  );
}

/** Whether tied numbers are read as a range: what the second counts or measures makes them one ("won 20-30 seats"). */
function isMeasured(tokens: Tokens, first: number): boolean {
  const behind = tokens[first + 3];
  const counted = behind?.pos === 'NOUN' && behind.lemma !== behind.lower;
  return counted || unitAt(tokens, first + 3) !== null;
}

/** A reading of two tied numbers. */
export type TiedNumbers = 'SCORE' | 'RECORD' | 'OTHER';

/**
 * What the tied number that a quantity is one half of is: the score of a game ("won 3-1"), a record of games, or something
 * else that is no range, since it does not ascend; `null` where the quantity is not tied so, or may be a range.
 */
export function tiedNumbers(tokens: Tokens, quantity: Quantity): TiedNumbers | null {
  const pair = tiedPair(tokens, quantity);
  if (pair === null) return null;
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

/** The half of a score that a quantity is, as its unit: the two sides of a game are two figures. `null` where it is none. */
export function scoreSide(tokens: Tokens, quantity: Quantity): Unit | null {
  if (tiedNumbers(tokens, quantity) !== 'SCORE') return null;
  const pair = tiedPair(tokens, quantity);
  if (pair === null) return null;
  const [a, b] = pair.values;
  if (a === b) return scoreUnits.level;
  return (quantity.numeral.from === pair.first) === a > b ? scoreUnits.higher : scoreUnits.lower;
}
