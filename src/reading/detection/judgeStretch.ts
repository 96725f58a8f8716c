import { countScripts, scriptOf } from './scripts.ts';
import { isDetectable, isSameLanguage, scoreLanguages } from './scoreLanguages.ts';

/** The length of a stretch, and its language; `null` if that is not clear. */
export interface Judged {
  readonly letters: number;
  /** 'und' if it is plainly not in the expected language and no other is recognised. */
  readonly language: string | null;
}

/** The language that a text without a tag is taken for, and whether it has a word (lower case). */
export interface AssumedLanguage {
  readonly language: string;
  readonly hasWord: (word: string) => boolean;
}

/** The languages that a stretch is judged against. */
export interface ExpectedLanguages {
  /** The language of the tag, or else the assumed one. */
  readonly expected: string;
  /** The first language of the reader: the only one told from an expected language that the detector does not know. */
  readonly assumed: AssumedLanguage;
}

/** Addresses, handles and tags don't show the language around them. */
const ADDRESSES = /https?:\S+|www\.\S+|(?<!\S)\S*[@#<>_=/]\S*/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const CLITIC = /['’]\p{L}*$/u;
const NOT_ASCII = /[^\p{ASCII}\P{L}]/u;
/** The first word, unless it labels the others ("Kharkiv: 12 dead"). */
const OPENING = /^\p{Lu}[\p{L}\p{M}]{3,}(?= )/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * A language is clear with this lead, times the root of the number of letters; English with foreign names reaches
 * half.
 */
const PLAIN_EVIDENCE = 110;
/** More letters are not more evidence: the detector does not read them. */
const MOST_LETTERS = 300;
/** With fewer letters the words are not evidence ("Mayor quits", "Oil up 2%"). */
const FEWEST_LETTERS = 12;
const FEWEST_PLAIN_WORDS = 2;
/** So many letters confirm that a text is in the expected language. */
const ENOUGH_LETTERS = 20;
/** Shorter words are in several languages ("die", "in", "on"). */
const LETTERS_OF_TELLING_WORD = 4;

/** Judges the language of a stretch: the expected one, unless there is clear evidence for another. */
export function judgeStretch(stretch: string, languages: ExpectedLanguages): Judged {
  const clean = stretch.replace(ADDRESSES, ' ');
  const { letters, script } = countScripts(clean);
  if (script === null) return { letters, language: null };
  const usual = scriptOf(languages.expected);
  if (usual !== null && usual !== script) return { letters, language: scoreLanguages(clean).best ?? 'und' };
  if (letters < FEWEST_LETTERS) return { letters, language: null };
  return { letters, language: tellFromWords(clean, languages, letters) };
}

/**
 * All words must give the same language as the words that are not names. Names of people and places sound foreign in
 * an English text, and English in a foreign one.
 */
function tellFromWords(text: string, languages: ExpectedLanguages, letters: number): string | null {
  const { expected, assumed } = languages;
  const words = text.match(WORD) ?? [];
  const confirmed = letters >= ENOUGH_LETTERS ? expected : null;
  const all = evidenceOf(words, expected);
  if (all.best === null) return null;
  if (isSameLanguage(all.best, expected)) return confirmed;
  const plainWords = words.filter(isPlain);
  const isTold = isSameLanguage(expected, assumed.language);
  if (plainWords.length < (isTold ? 1 : FEWEST_PLAIN_WORDS)) return null;
  const plain = evidenceOf(plainWords, expected);
  if (plain.best === null) return null;
  if (isSameLanguage(plain.best, expected)) return confirmed;
  if (isTold && !areForeign(plainWords, assumed)) return confirmed;
  if (Math.min(all.evidence, plain.evidence) < PLAIN_EVIDENCE)
    // A language that the detector doesn't know leads by little, but is as far from the expected one.
    return all.isUnlike && plain.isUnlike && letters >= ENOUGH_LETTERS ? 'und' : null;
  // A language that the detector doesn't know sounds like its neighbours: Galician like Portuguese.
  if (!isDetectable(expected) && all.best !== assumed.language) return confirmed;
  return all.isTypical ? all.best : 'und';
}

/** Whether a text too short to tell is not in the assumed language either: it sounds like another, and has its words. */
export function isUnfamiliar(text: string, assumed: AssumedLanguage): boolean {
  const words = text.replace(ADDRESSES, ' ').match(WORD) ?? [];
  if (words.length === 0) return false;
  const { best } = scoreLanguages(words.join(' '));
  if (best !== null && isSameLanguage(best, assumed.language)) return false;
  const opening = OPENING.exec(text)?.[0];
  const telling = words.filter((word) => isPlain(word) && word.length >= LETTERS_OF_TELLING_WORD);
  if (telling.length > 0) return areForeign(opening === undefined ? telling : [opening, ...telling], assumed);
  // Names are not words of a language: all are unknown in a headline of a language with capital nouns.
  return NOT_ASCII.test(text) ? areForeign(words, assumed) : !words.some((word) => has(word, assumed));
}

/** Whether a language lacks half of the words or more. Its short words don't count, unless there are no others. */
function areForeign(words: readonly string[], assumed: AssumedLanguage): boolean {
  const long = words.filter((word) => word.length >= LETTERS_OF_TELLING_WORD);
  const telling = long.length > 0 ? long : words;
  return telling.filter((word) => has(word, assumed)).length * 2 <= telling.length;
}

const has = (word: string, { hasWord }: AssumedLanguage): boolean =>
  word.length >= LETTERS_OF_TELLING_WORD && hasWord(word.toLowerCase().replace(CLITIC, ''));

const isPlain = (word: string): boolean => !CAPITAL.test(word);

interface Evidence {
  readonly best: string | null;
  readonly isTypical: boolean;
  readonly isUnlike: boolean;
  readonly evidence: number;
}

function evidenceOf(words: readonly string[], expected: string): Evidence {
  const text = words.join(' ');
  const { best, isTypical, isUnlike, leadOver } = scoreLanguages(text);
  const evidence = leadOver(expected) * Math.sqrt(Math.min(text.length, MOST_LETTERS));
  return { best, isTypical, isUnlike: isUnlike(expected), evidence };
}
