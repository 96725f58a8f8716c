import type { Language } from '../reading/language.ts';
import { languages } from '../reading/languages/index.ts';

/**
 * The language of a text that is stored with a tag. A text of another language has no claim of the shipped readers;
 * claims that a person adds to it are compared by the words of the first language here.
 * @param tag BCP 47, of which the primary subtag decides; `null` if it is not known
 */
export function languageOf(tag: string | null): Language {
  const primary = tag?.split('-')[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary) ?? languages[0];
}
