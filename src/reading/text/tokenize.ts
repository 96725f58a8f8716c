import { currencySigns } from './currencySigns.ts';
import type { TextWords } from './textWords.ts';
import type { RawToken } from './token.ts';
import { digitPatterns } from './digitPatterns.ts';

/** Longer stretches without white space are not tried as an address, so that trying stays linear. */
const MAX_ADDRESS_UNITS = 512;

const SPACE = /[\s\u200b\ufeff]+/uy;
/** Letters, then letters, digits and marks; apostrophes inside. "MH370", "O'Brien", "i24NEWS". */
const WORD = /\p{L}[\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*/uy;
/** A type designation: capitals, hyphen, digits ("F-15E", "COVID-19"). */
const DESIGNATION = /\p{Lu}[\p{L}\p{M}]*-\d+(?:\.\d+)?(?:(?!\d)[\p{L}\p{N}]+)?/uy;
const INITIALISM = /(?:\p{L}\.){2,6}(?!\p{L})/uy;
/** A host name without scheme, written as a word ("example.org", "Example.Net"). */
const HOST =
  /(?:\.[\p{L}\p{N}-]{1,30}){0,3}\.(?:com|org|net|info|io|gov|edu|tv|[a-z]{2}|A[zZ]|Com|Org|Net)(?![\p{L}\p{N}.-])/uy;
const DOTS = /\.{2,}/y;
const DASHES = /-{2,}/y;
const CHUNK = /[^\s\u200b\ufeff]+/uy;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s]+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const ADDRESS_TAIL = /(?<![.,;:!?)\]}>"'”’])[.,;:!?)\]}>"'”’]+$/u;
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The address (web, mail) that begins at `at`, without the punctuation behind it; `null` if there is none. */
function addressAt(text: string, at: number): string | null {
  const chunk = matchAt(CHUNK, text, at);
  if (chunk === null || chunk.length > MAX_ADDRESS_UNITS) return null;
  if (!chunk.includes('@') && !chunk.includes('://') && !chunk.startsWith('www.')) return null;
  const address = chunk.replace(ADDRESS_TAIL, '');
  return ADDRESS.test(address) ? address : null;
}

/** A number and, glued to it, its ending as an ordinal or a decade. */
function numberAt(text: string, at: number, { digits: marks, numberEnding }: TextWords): string | null {
  const { number, foreignDecimal, spaceGroups, leadingDecimal } = digitPatterns(marks);
  const digits =
    matchAt(spaceGroups, text, at) ?? matchAt(foreignDecimal, text, at) ?? matchAt(number, text, at);
  if (digits === null) return matchAt(leadingDecimal, text, at);
  return digits + (numberEnding === null ? '' : (matchAt(numberEnding, text, at + digits.length) ?? ''));
}

/** The full stop of an abbreviation, '' for any other word. */
function stopOf(text: string, word: string, end: number, { abbreviations }: TextWords): string {
  if (text[end] !== '.' || text[end + 1] === '.') return '';
  const lower = word.toLowerCase();
  const capital = word !== lower;
  if (abbreviations.numbering.has(lower)) return /^\.\s?\d/u.test(text.slice(end, end + 3)) ? '.' : '';
  if (capital && abbreviations.opening.has(lower)) return '.';
  if (abbreviations.anyCase.has(lower)) return '.';
  if (capital && abbreviations.closing.has(lower)) return '.';
  // An initial ("J. Austin") is a single capital before a capitalised word.
  if (/^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 4))) return '.';
  return '';
}

/** Whether the last part of a host is a word behind a full stop without its space ("the end.It rained"). */
const isWord = (host: string, { notHosts }: TextWords): boolean =>
  notHosts.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase());

/** A word with all that belongs to it: designation, initialism, host name, abbreviation's stop. Clitics are cut off. */
function wordAt(text: string, at: number, words: TextWords): string | null {
  const designation = matchAt(DESIGNATION, text, at);
  if (designation !== null && !words.numberPrefixes.has((designation.split('-')[0] ?? '').toLowerCase()))
    return designation;
  const initialism = text[at + 1] === '.' ? matchAt(INITIALISM, text, at) : null;
  if (initialism !== null) return initialism;
  const word = matchAt(WORD, text, at);
  if (word === null) return null;
  const end = at + word.length;
  if (text[end] === '.') {
    const host = matchAt(HOST, text, end);
    if (host !== null && !isWord(host, words)) return word + host;
    return word + stopOf(text, word, end, words);
  }
  const clitic = words.clitics?.end.exec(word) ?? null;
  if (clitic === null) return word;
  return clitic.index === 0 ? word : word.slice(0, clitic.index);
}

const CODE_BEFORE_DIGIT = /\p{Lu}\p{L}{0,3}(?=\d)/uy;

/** The letters of a currency in front of a number ("USD10m", "RM23.50", "$US5"), which are not a name with a number. */
function currencyAt(text: string, at: number): string | null {
  const letters = matchAt(CODE_BEFORE_DIGIT, text, at);
  if (letters === null) return null;
  if (currencySigns.codes.has(letters)) return letters;
  return text[at - 1] === '$' && currencySigns.dollarLetters.has(letters.toLowerCase()) ? letters : null;
}

/** A clitic that was cut off the word in front ("does" + "n't", "it" + "'s"). */
function cliticAt(text: string, at: number, { clitics }: TextWords): string | null {
  return clitics === null ? null : (matchAt(clitics.own, text, at) ?? matchAt(clitics.lettered, text, at));
}

/**
 * Cuts `text` between `start` and `end` (UTF-16) into tokens: words with their abbreviation's stop ("Gen.", "U.S."),
 * numbers ("1,500", "25th", "1990s"), designations ("F-15E"), clitics ("n't", "’s"), addresses, and single marks.
 * Glued units ("45g", "$3.5bn") and hyphenated words are several tokens that touch. White space is not a token. Linear
 * in the stretch.
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
    if (found === null && !afterSpace) found = cliticAt(text, at, words);
    found ??=
      numberAt(text, at, words) ??
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
