import type { NamedPlace } from '../../../../domain/openingClaim.ts';
import { MONTH_NAMES } from '../calendar.ts';
import { wordRank } from '../commonWords.ts';

/** One to four capitalised words behind a preposition of place, an article between them or not. */
const PLACE =
  /\b(in|at|near|off|outside|across|around) ((?:the )?\p{Lu}[\p{L}'’-]*(?: (?:of )?\p{Lu}[\p{L}'’-]*){0,3})(?=(?:[,.]? )(\p{L}+)|[,.]|$)/u;
/** The end of the clause about the figure: behind it, a speaker may have said it in another place. */
const CLAUSE_END =
  /[;:“”"()]|, | (?:said|says|told|reported|according|because|after|before|while|when|since|but|and|as|who|which|where|that) /u;
/** The number of words that are read of the clause: a place further on belongs to another noun. */
const NEAR_WORDS = 9;
/** Capitalised words that name a time. */
const TIME = new RegExp(`^(?:the )?(?:${MONTH_NAMES.join('|')}|\\p{L}+day|Easter|Christmas|Ramadan)\\b`, 'u');

/**
 * The place behind a figure in its own clause; `null` if there is none. "In the Sarn flood" names no place: a name in
 * front of another noun only modifies it.
 * @param behind the rest of the sentence, from the end of the figure's words
 */
export function findPlaceAfter(behind: string): NamedPlace | null {
  const clause = behind
    .slice(0, CLAUSE_END.exec(behind)?.index ?? behind.length)
    .split(' ')
    .slice(0, NEAR_WORDS + 1)
    .join(' ');
  const [, preposition, name, next] = PLACE.exec(clause) ?? [];
  if (preposition === undefined || name === undefined || TIME.test(name)) return null;
  if (next !== undefined && wordRank(next.toLowerCase()) !== 'FUNCTION' && !TIME.test(next)) return null;
  return { words: `${preposition} ${name}`, name: name.replace(/^the /u, '') };
}
