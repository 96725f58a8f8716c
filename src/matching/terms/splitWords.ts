import { findCountry } from '../../domain/frames/findCountry.ts';

/** A word of a text as matching sees it. Numerals are none: values must never draw claims together. */
export interface Word {
  /** Lower case, without possessive ending, roughly stemmed; a country for the words of its people. */
  readonly term: string;
  /** The same before stemming. */
  readonly lower: string;
  /** Printed with a capital where a sentence does not begin, or as an abbreviation. */
  readonly name: boolean;
  /** Printed with a capital at all. */
  readonly capital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Behind these a sentence or a quotation begins, and a capital says nothing. */
const OPENING = /(?:^|[.!?:;\n“"‘(\]])[\s“"‘(']*$/u;
const OPENING_REACH = 6;
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States(?: of America)?\b/gu, 'America'],
  [/\bUnited Kingdom\b/gu, 'Britain'],
  [/\bEuropean Union\b/gu, 'EU'],
  [/\bSaudi Arabian?\b/gu, 'Saudi'],
];

/** The shortest stem an ending is cut from: "bed" and "king" keep theirs. */
const MIN_STEM = 4;

/** A rough stem: plural and participle endings off, so that "missiles", "damaged" and "damage" meet. */
export function stem(word: string): string {
  if (word.length < MIN_STEM || /(?:ss|us|is)$/u.test(word)) return word;
  const singular = word.replace(/ies$/u, 'y').replace(/(?:(?<=ch|sh|ss|x)es|s)$/u, '');
  const bare = singular.replace(/(?:ied)$/u, 'y').replace(/(?:ing|ed|e)$/u, '');
  if (bare.length < MIN_STEM) return singular;
  return /([^lsz])\1$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** The words of a text in order. Linear in the text. */
export function splitWords(text: string): readonly Word[] {
  const plain = PHRASES.reduce((given, [phrase, name]) => given.replace(phrase, name), text);
  const words: Word[] = [];
  for (const match of plain.matchAll(WORD)) {
    const printed = match[0].replace(/(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/u, '');
    if (printed === '') continue;
    const capital = /^\p{Lu}/u.test(printed);
    const opening = OPENING.test(plain.slice(Math.max(0, match.index - OPENING_REACH), match.index));
    const abbreviation = /^\p{Lu}{2,}$/u.test(printed) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(printed);
    const lower = printed.toLowerCase();
    const country = capital && (lower !== 'us' || abbreviation) ? findCountry(printed) : null;
    const name = country !== null || (capital && !opening);
    words.push({ term: country ?? stem(lower), lower, name, capital });
  }
  return words;
}
