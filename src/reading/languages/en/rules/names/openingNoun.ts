import type { Token } from '../../../../text/token.ts';
import { hasWord } from '../../hasWord.ts';
import { names } from '../../names.ts';
import { people } from '../../people.ts';

const SHARES = /^(?:shares?|stocks?|bonds?)$/u;

/** Whether a sentence opens with the plural of a noun in front of a place or firm: "Shares in Norvik", "Passengers from Orm". */
export function isOpeningNoun([first, next]: readonly Token[]): boolean {
  if (first === undefined || !/^\p{Lu}\p{Ll}+s$/u.test(first.text)) return false;
  const joins = /^(?:in|from|at|on)$/u.test(next?.text ?? '');
  if (!joins && !(next?.text === 'of' && SHARES.test(first.lower))) return false;
  const body = people.bodies.has(first.lower) || names.organisationWords.has(first.lower);
  return !body && hasWord(first.lower);
}

/** Whether the name at `at` is that of a firm whose shares are the subject: "Shares in Norvik rose after it said". */
export const hasShares = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|of)$/u.test(tokens[at - 1]?.lower ?? '') && SHARES.test(tokens[at - 2]?.lower ?? '');
