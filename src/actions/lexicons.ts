import type { Lexicon } from '../domain/lexicon.ts';
import { lexicon as english } from '../reading/languages/en/lexicon.ts';

/** The words of every language that a reader is shipped for. */
const LEXICONS: readonly Lexicon[] = [english];

/**
 * The words of a language, for the floors that compare claims. A text of a language without a lexicon has no claims of
 * the shipped readers; claims that a person adds to it are compared with the words of the first one.
 * @param language BCP 47; only the primary subtag decides
 */
export function lexiconOf(language: string | null): Lexicon {
  const tag = language?.split('-')[0]?.toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.tag === tag) ?? english;
}
