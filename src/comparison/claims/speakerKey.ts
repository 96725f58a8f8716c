import { findCountry } from '../../domain/frames/findCountry.ts';
import { nameKey } from '../../domain/nameKey.ts';

/** Words of a name that say nothing of who it is: articles, prepositions, and those who only speak for somebody. */
const LOOSE_WORDS: ReadonlySet<string> = new Set(
  'the a an of for and in at by its his her their office spokesman spokeswoman spokesperson spokespeople mr mrs ms dr sir'.split(
    ' ',
  ),
);

/**
 * The words of a name that tell who it is, sorted: lower case, without possessives, articles and the office of a
 * spokesperson; peoples as their country. "Israel's military" and "the Israeli military" are one.
 */
function nameTokens(name: string): readonly string[] {
  const words = nameKey(name)
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}.&-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/gu, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LOOSE_WORDS.has(word));
  const kept = telling.length > 0 ? telling : words;
  return [...new Set(kept.map((word) => findCountry(word) ?? word.replaceAll('.', '')))].sort();
}

/** A name as origins are told apart by. */
export const speakerKey = (name: string): string => nameTokens(name).join(' ');
