import type { Lexicon } from '../../domain/lexicon.ts';
import { nameKey } from '../../domain/nameKey.ts';

/**
 * The key of a name, by which speakers and outlets are compared: its identifying words, sorted, in lower
 * case. Possessives, articles and the office of a spokesperson are left out; a people becomes its country.
 * "Israel's military" and "the Israeli military" are one.
 */
export function speakerKey(
  name: string,
  { names, findCountry }: Pick<Lexicon, 'names' | 'findCountry'>,
): string {
  const words = names
    .stripPossessives(nameKey(name))
    .split(/[^\p{L}\p{N}.&-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/gu, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !names.looseWords.has(word));
  const identifying = telling.length > 0 ? telling : words;
  return [...new Set(identifying.map((word) => findCountry(word) ?? word.replaceAll('.', '')))]
    .sort()
    .join(' ');
}
