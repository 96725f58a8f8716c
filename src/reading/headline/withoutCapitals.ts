import type { Language } from '../language.ts';

/** A title has title case if this share of its longer words is capitalised. */
const MIN_CAPITALISED = 0.7;
const MIN_WORDS = 4;
const LONG_WORD = /\p{L}{4,}/gu;

/**
 * A title in title case or capitals with small letters, so that its nouns are not read as names; else the title with
 * its shouted words small. Every character keeps its place.
 */
export function withoutCapitals(title: string, { headlines }: Pick<Language, 'headlines'>): string {
  const long = (title.match(LONG_WORD) ?? []).slice(1);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (long.length >= MIN_WORDS - 1 && capitalised >= long.length * MIN_CAPITALISED) return lowered(title);
  return title.replace(/\p{Lu}{2,}/gu, (word) =>
    headlines.isShouted(word.toLowerCase()) ? lowered(word) : word,
  );
}

/** Some letters have two small ones; such a word stays, because offsets count. */
function lowered(words: string): string {
  const small = words.toLowerCase();
  return small.length === words.length ? small : words;
}
