import { analyse } from 'chardet';

import { decodeAs } from './decodeAs.ts';
import { utf8Share } from './utf8Share.ts';

/** Statistics need no more, and chardet takes 50 ms for a megabyte. */
const SAMPLE_BYTES = 64 * 1024;
/** How many of its guesses are tried. */
const MAX_GUESSES = 5;
/** Above this share of high bytes in sequences shaped like UTF-8, the bytes are UTF-8 that was cut or mixed. */
const MAX_UTF8_SHARE = 0.5;
/** In a right guess nearly every character outside ASCII is in a word or is a mark of print. */
const MIN_PLAUSIBLE_SHARE = 0.95;

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fc\uff01-\uff60]/u;

/** Marks of print outside ASCII: quotation marks, dashes, ellipsis, currencies, fractions, degree, section, ordinal signs, NBSP. */
const PRINT_MARK = /[‘’‚“”„«»‹›–—…•·€£¥¢°§©®™½¼¾²³±×º¹¿¡ªµ\u00a0№\u3000-\u303f\uff01-\uff60]/;

/**
 * The charset of bytes that are not UTF-8 and declare nothing, or `null` if no guess gives a plausible text. The
 * intake must refuse broken UTF-8, not read it as Latin letters that were never printed.
 */
export function guessCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const brokenUtf8 = utf8Share(sample) > MAX_UTF8_SHARE;
  for (const { name } of analyse(sample).slice(0, MAX_GUESSES)) {
    const doubleByte = /^(?:shift_jis|big5|euc-|gb|iso-2022)/i.test(name);
    if (brokenUtf8 && !doubleByte) continue;
    const text = decodeAs(bytes, name);
    if (text !== null && isPlausible(text.slice(0, SAMPLE_BYTES), doubleByte)) return name;
  }
  return null;
}

function isPlausible(text: string, doubleByte: boolean): boolean {
  let outside = 0;
  let plausible = 0;
  for (const match of text.matchAll(/\P{ASCII}/gu)) {
    outside++;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    if (fits(match[0], before, after, doubleByte)) plausible++;
  }
  return outside > 0 && plausible >= outside * MIN_PLAUSIBLE_SHARE;
}

/**
 * Whether print has such a character in this place. The byte 0xff becomes an ÿ, a stray byte in Shift_JIS a half-width
 * katakana; both are very rare as letters of an article.
 */
function fits(character: string, before: string, after: string, doubleByte: boolean): boolean {
  if (PRINT_MARK.test(character)) return true;
  if (!/\p{L}/u.test(character) || /[ÿ\uff61-\uff9f]/.test(character)) return false;
  if (doubleByte) return EAST_ASIAN.test(character) && (EAST_ASIAN.test(before) || EAST_ASIAN.test(after));
  const inWord = /\p{L}/u.test(before) || /\p{Ll}/u.test(after);
  return inWord || /[àéèêóòúyавикосуяιοηκи]/u.test(character);
}
