import type { Token } from '../../../../text/token.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';
import { isBodyNoun } from './bodyNounOf.ts';
import { KIN } from './isKin.ts';

/** An apposition has at most so many tokens in front of its noun ("a retired harbour pilot"). */
const MAX_APPOSITION = 5;
/** Those who are close to a person without being of the family. */
const CLOSE = /^(?:partner|friend|neighbour|neighbor)$/u;
const OWNER = /^(?:his|her|their|my|our|[’']s?)$/u;
const BEHIND_NOUN = /^(?:,|\.|who|whose|of|from|in|at|with)$/u;
const AGE = /^(?:\d{1,2}|1[01]\d)$/u;

/** "Jonas, 19, from Iss", "Jonas (19)". */
const hasAge = (tokens: readonly Token[], end: number): boolean =>
  AGE.test(tokens[end + 1]?.text ?? '') &&
  ((tokens[end]?.text === ',' && /^(?:,|\.|who|and)$/u.test(tokens[end + 2]?.text ?? '.')) ||
    (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')'));

/** "Ida, a cook who": the noun of a person explains the name. */
function hasOccupation(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',' || !/^(?:an?|the)$/u.test(tokens[end + 1]?.lower ?? '')) return false;
  for (let k = end + 2; k < end + 2 + MAX_APPOSITION; k++) {
    const token = tokens[k];
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos)) return false;
    if (!BEHIND_NOUN.test(tokens[k + 1]?.lower ?? '.')) continue;
    const isBody = people.bodies.has(token.lower) || isBodyNoun(token.lower);
    return token.pos === 'NOUN' && !isBody && (people.nouns.has(token.lower) || isPersonNoun(token.lower));
  }
  return false;
}

/** "his wife, Ida,". */
const hasKin = (tokens: readonly Token[], start: number): boolean =>
  (KIN.test(tokens[start - 2]?.lower ?? '') || CLOSE.test(tokens[start - 2]?.lower ?? '')) &&
  tokens[start - 1]?.text === ',' &&
  tokens.slice(Math.max(0, start - 2 - MAX_APPOSITION), start - 2).some(({ lower }) => OWNER.test(lower));

/** Whether the words beside a name of one word tell that it is a person's: an age, an occupation, a relative. */
export const isPersonTold = (tokens: readonly Token[], start: number, end: number): boolean =>
  hasAge(tokens, end) || hasOccupation(tokens, end) || hasKin(tokens, start);
