import type { TermRules } from '../../domain/lexicon.ts';

/** A word of a text in matching. Numerals are not words: values must never draw claims together. */
export interface Word {
  /** Lower case, without possessive ending, roughly stemmed; a country for the words of its people. */
  readonly term: string;
  /** The same before stemming. */
  readonly lower: string;
  /** Printed with a capital inside a sentence, or as an abbreviation. */
  readonly name: boolean;
  /** Printed with a capital at all. */
  readonly capital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Behind these a sentence or a quotation begins, and a capital has no meaning. */
const OPENING = /(?:^|[.!?:;\n“"‘(\]])[\s“"‘(']*$/u;
const OPENING_REACH = 6;
/** The words of a text in order. Linear in the text. */
export function splitWords(text: string, rules: TermRules): readonly Word[] {
  const plain = rules.phrases.reduce((given, [phrase, name]) => given.replace(phrase, name), text);
  const words: Word[] = [];
  for (const match of plain.matchAll(WORD)) {
    const printed = rules.stripClitics(match[0]);
    if (printed === '') continue;
    const capital = /^\p{Lu}/u.test(printed);
    const opening = OPENING.test(plain.slice(Math.max(0, match.index - OPENING_REACH), match.index));
    const lower = printed.toLowerCase();
    const country = capital ? rules.countryInText(printed) : null;
    const name = country !== null || (capital && !opening);
    words.push({ term: country ?? rules.stem(lower), lower, name, capital });
  }
  return words;
}
