import { currencySigns } from './currencySigns.ts';
import type { TextWords } from './textWords.ts';
import type { RawToken } from './token.ts';
import { DESIGNATORS, MONTHS } from '../languages/en/designators.ts';

/** Longer stretches without white space are not tried as an address, so that trying stays linear. */
const MAX_ADDRESS_UNITS = 512;

const SPACE = /[\s\u200b\ufeff]+/uy;
/**
 * Digits grouped by comma (also 1,00,000), by a no-break or thin space, by repeated full stops, or plain. Repetitions
 * that can fail late are bounded here and below, so that no text makes the cutting quadratic.
 */
const NUMBER =
  /\d{1,3}(?:,\d{3}){1,9}(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d{2}){1,9},\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,9}(?:\.\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,9}(?!\d)|\d+(?:\.\d+)?/uy;
/**
 * A decimal comma: one or two digits behind it are never thousands ("3,5", "1.200,50"). Digits in a row between commas
 * are a list ("1,2,3"), a year is followed by a time ("2013,7: 35 am"), and scores have a hyphen ("10-5,4-4").
 */
const DECIMAL_COMMA =
  /(?<!\d[,–-])(?!(?:19|20)\d\d,)(?:\d{1,3}(?:\.\d{3}){1,9}|\d{1,9}),\d{1,2}(?!\d|,\d|[–-]\d)/uy;
/** Digits grouped by spaces ("1 200", "12 345 678"), unless more digits are in front or behind, as in a telephone number. */
const SPACE_GROUPS = /(?<!\d[ -]?)[1-9]\d{0,2}(?: \d{3}){1,9}(?:[.,]\d{1,2})?(?![ -]?\d)/uy;
/** What makes a number an ordinal or a decade and so belongs to the token. */
const NUMBER_ENDING = /(?:st|nd|rd|th|ST|ND|RD|TH|s)(?![\p{L}\p{N}])/uy;
const LEADING_POINT = /\.\d+(?![\d.])/uy;
/** Letters, then letters, digits and marks; apostrophes inside. "MH370", "O'Brien", "i24NEWS". */
const WORD = /\p{L}[\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*/uy;
/** A type designation: capitals, hyphen, digits ("F-15E", "COVID-19"). */
const DESIGNATION = /\p{Lu}[\p{L}\p{M}]*-\d+(?:\.\d+)?[\p{L}\p{N}]*/uy;
const INITIALISM = /(?:\p{L}\.){2,6}(?!\p{L})/uy;
/** A host name without scheme, written as a word ("example.org", "Example.Net"). */
const HOST =
  /(?:\.[\p{L}\p{N}-]{1,30}){0,3}\.(?:com|org|net|info|io|gov|edu|tv|[a-z]{2}|A[zZ]|Com|Org|Net)(?![\p{L}\p{N}.-])/uy;
const DOTS = /\.{2,}/y;
const DASHES = /-{2,}/y;
const CHUNK = /[^\s\u200b\ufeff]+/uy;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s]+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const ADDRESS_TAIL = /[.,;:!?)\]}>"'”’]+$/u;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Lower-case words that are also country domains, which a missing space after a full stop would fake. */
const NOT_HOSTS = /\.(?:is|it|in|at|as|to|be|my|me|so|no|by|do|us|am|an|he|we|of|on|or|if|up)$/u;
/** Words in front of a hyphenated number that are not the letters of a designation. */
const NUMBER_PREFIXES: ReadonlySet<string> = new Set(
  'minus plus sub mid pre post under over late early top non all to and'.split(' '),
);

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The address (web, mail) that begins at `at`, without the punctuation behind it; `null` where there is none. */
function addressAt(text: string, at: number): string | null {
  const chunk = matchAt(CHUNK, text, at);
  if (chunk === null || chunk.length > MAX_ADDRESS_UNITS) return null;
  if (!chunk.includes('@') && !chunk.includes('://') && !chunk.startsWith('www.')) return null;
  const address = chunk.replace(ADDRESS_TAIL, '');
  return ADDRESS.test(address) ? address : null;
}

/** "page 3 200 houses", "May 24 300 people": digits behind such a word are a number for themselves. */
const isLabel = (word: string): boolean => DESIGNATORS.has(word) || MONTHS.has(word);

/** A number and, glued to it, what makes it an ordinal or a decade. `before` is the word in front, in lower case. */
function numberAt(text: string, at: number, before: string): string | null {
  const grouped = isLabel(before) ? null : matchAt(SPACE_GROUPS, text, at);
  const digits = grouped ?? matchAt(DECIMAL_COMMA, text, at) ?? matchAt(NUMBER, text, at);
  if (digits === null) return matchAt(LEADING_POINT, text, at);
  return digits + (matchAt(NUMBER_ENDING, text, at + digits.length) ?? '');
}

/** The full stop of an abbreviation, '' where the word is none. */
function stopOf(text: string, word: string, end: number, { abbreviations }: TextWords): string {
  if (text[end] !== '.' || text[end + 1] === '.') return '';
  const lower = word.toLowerCase();
  const capital = word !== lower;
  if (abbreviations.numbering.has(lower)) return /^\.\s?\d/u.test(text.slice(end, end + 3)) ? '.' : '';
  if (capital && abbreviations.opening.has(lower)) return '.';
  if (lower === 'vs' || lower === 'approx' || lower === 'etc' || lower === 'al') return '.';
  if (capital && abbreviations.closing.has(lower)) return '.';
  // An initial ("J. Austin") is a single capital before a capitalised word.
  if (/^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 4))) return '.';
  return '';
}

/** A word and whatever belongs to it: designation, initialism, host name, abbreviation's stop. Clitics are cut off. */
function wordAt(text: string, at: number, words: TextWords): string | null {
  const designation = matchAt(DESIGNATION, text, at);
  if (designation !== null && !NUMBER_PREFIXES.has((designation.split('-')[0] ?? '').toLowerCase()))
    return designation;
  const initialism = text[at + 1] === '.' ? matchAt(INITIALISM, text, at) : null;
  if (initialism !== null) return initialism;
  const word = matchAt(WORD, text, at);
  if (word === null) return null;
  const end = at + word.length;
  if (text[end] === '.') {
    const host = matchAt(HOST, text, end);
    if (host !== null && !NOT_HOSTS.test(host.toLowerCase())) return word + host;
    return word + stopOf(text, word, end, words);
  }
  const clitic = CLITIC.exec(word);
  if (clitic === null) return word;
  return clitic.index === 0 ? word : word.slice(0, clitic.index);
}

const CODE_BEFORE_DIGIT = /\p{Lu}\p{L}{0,3}(?=\d)/uy;

/** The letters of a currency that stand on a number ("USD10m", "RM23.50", "$US5"), which are no name with a number. */
function currencyAt(text: string, at: number): string | null {
  const letters = matchAt(CODE_BEFORE_DIGIT, text, at);
  if (letters === null) return null;
  if (currencySigns.codes.has(letters)) return letters;
  return text[at - 1] === '$' && currencySigns.dollarLetters.has(letters.toLowerCase()) ? letters : null;
}

const APOSTROPHES = new Set(["'", '’']);
const CLITIC_TOKEN = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;

/**
 * Cuts `text` between `start` and `end` (UTF-16) into tokens: words with their abbreviation's stop ("Gen.", "U.S."),
 * numbers ("1,500", "25th", "1990s"), designations ("F-15E"), clitics ("n't", "’s"), addresses, and single marks.
 * Glued units ("45g", "$3.5bn") and hyphenated words are several tokens that touch. White space is no token.
 * Linear in the stretch.
 */
export function tokenize(text: string, start: number, end: number, words: TextWords): RawToken[] {
  const tokens: RawToken[] = [];
  let at = start;
  let afterSpace = true;
  while (at < end) {
    const space = matchAt(SPACE, text, at);
    if (space !== null) {
      at += space.length;
      afterSpace = true;
      continue;
    }
    let found = afterSpace ? addressAt(text, at) : null;
    if (found === null && APOSTROPHES.has(text[at] ?? '') && !afterSpace)
      found = matchAt(CLITIC_TOKEN, text, at);
    // "does" + "n't": the word was cut before its n.
    if (found === null && !afterSpace && /^n['’]t/iu.test(text.slice(at, at + 3)))
      found = text.slice(at, at + 3);
    found ??=
      numberAt(text, at, tokens.at(-1)?.text.toLowerCase() ?? '') ??
      currencyAt(text, at) ??
      wordAt(text, at, words) ??
      matchAt(DOTS, text, at) ??
      matchAt(DASHES, text, at);
    found ??= String.fromCodePoint(text.codePointAt(at) ?? 0);
    const stop = Math.min(at + found.length, end);
    tokens.push({ text: text.slice(at, stop), start: at, end: stop });
    at = stop;
    afterSpace = false;
  }
  return tokens;
}
