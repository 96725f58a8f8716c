import type { Lexicon } from '../domain/lexicon.ts';
import { languageOf } from './languageOf.ts';

/** The words of a language, for the floors that compare claims. */
export const lexiconOf = (tag: string | null): Lexicon => languageOf(tag).lexicon;
