import type { Language } from '../language.ts';
import { english } from './en/index.ts';

/** The languages that a reader is shipped for. The first is assumed if a text is too short to tell. */
export const languages: readonly [Language, ...Language[]] = [english];
