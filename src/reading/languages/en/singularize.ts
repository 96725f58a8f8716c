import { peopleAdjectives } from './peopleAdjectives.ts';
import type { Token } from '../../text/token.ts';

/** Endings of singulars and names that only look like plurals. */
const NO_PLURAL = /(?:ss|us|is|ews|ics)$/;

/**
 * The lower-case singular of the noun at `index` of a sentence. The tagger takes the first word of a sentence for a
 * name and keeps its plural. So this function cuts regular endings, also of names that are counted ("four Texans",
 * `counted`). Adjectives used for people give "people".
 */
export function singularize(tokens: readonly Token[], index: number, counted: boolean): string | null {
  const token = tokens[index];
  if (!token) return null;
  const { lower, lemma } = token;
  if (lower === 'others') return 'other';
  if (peopleAdjectives.has(lower)) return 'people';
  const name = token.pos === 'PROPN' && index > 0 && !counted;
  if (lemma !== lower || name || lower.length < 4 || !lower.endsWith('s') || NO_PLURAL.test(lower))
    return lemma;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|z)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
