import type { Stretch } from '../../../../speech/quotes/stretch.ts';

/** Small words that a title of a work keeps in lower case. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|is|as|vs\.?|but|nor|de|la)$/u;
/** Words in front of a name in quotation marks: "a film called “...”", "so-called “...”". */
const NAMING =
  /(?:\b(?:so-called|self-styled|called|titled|entitled|named|dubbed|nicknamed|known as|headlined|labelled|labeled)|\b(?:film|movie|book|song|album|novel|series|show|episode|documentary|play|poem|essay|magazine|memoir|slogan|word|term|phrase|operation|codenamed|code-named|ballad|hymn|painting|exhibition|podcast|column|single|hashtag|app|game))[,:]?\s*$/iu;
/** The reach of the search for such a word in front of the opening mark, in UTF-16 units. */
const NAMING_UNITS = 24;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** Longer stretches are not titles. */
const MAX_TITLE_WORDS = 10;

/** Whether all words but the small ones begin with a capital, and there are at least two of them. */
export function isTitleCase(words: string): boolean {
  const found = words.match(WORD) ?? [];
  if (found.length < 2 || found.length > MAX_TITLE_WORDS || /[.!?]\s/u.test(words)) return false;
  return found.every((word, index) => (index > 0 && SMALL.test(word)) || /^[\p{Lu}\d]/u.test(word));
}

/** Whether a stretch is a name or a scare quote, and so not speech. */
export function isTitleOrScare(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.words.start, stretch.words.end);
  const before = text.slice(Math.max(0, stretch.open - NAMING_UNITS), stretch.open);
  return isTitleCase(words) || NAMING.test(before);
}

/** Words in front of the words of a person whom the text does not name: "is described as “...”". */
const ASCRIBING =
  /\b(?:described|characteri[sz]ed|denounced|hailed|dismissed|condemned|praised|portrayed|decried|derided|touted|deemed|criticised|criticized|ridiculed|mocked)(?: \p{L}+){0,3} as (?:(?:an?|the|being|merely|simply|partly) ){0,2}$/iu;
/** "in her own words “…”", "calls that “…”". */
const IN_WORDS =
  /\b(?:in (?:his|her|their|its) (?:own )?words,?|(?:calls|called|branded|brands|labels|labelled|termed) (?:that|this|it|them|him|her|these|those)) $/iu;
/** The reach of the search for them, in UTF-16 units. */
const ASCRIBING_UNITS = 60;

/** Whether the text ascribes a stretch to a speaker without naming one. */
export const isAscribed = (text: string, stretch: Stretch): boolean => {
  const before = text.slice(Math.max(0, stretch.open - ASCRIBING_UNITS), stretch.open);
  return ASCRIBING.test(before) || IN_WORDS.test(before);
};
