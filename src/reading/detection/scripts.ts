import type { Extent } from '../text/extent.ts';

/** Scripts by the names of Unicode, each with the pattern that finds its letters. Kana and Han count together for Japanese. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
];
const LETTER = /\p{L}/gu;
/** The codes of `Intl` for the scripts that use Han characters. */
const WITH_HAN: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan']);
/** Languages that print news in two scripts: their tag alone doesn't tell which. */
const TWO_SCRIPTS: ReadonlySet<string> = new Set('az bs kk ku ky mn ms pa sr tg tk tt ug uz'.split(' '));
/** A Han character counts like about three letters. */
const LETTERS_OF_A_SIGN = 3;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The number of letters in a text and the script of most of them; `null` if there are no letters. */
export interface Written {
  readonly letters: number;
  /** 'Zyyy' for a script that is not in the list. */
  readonly script: string | null;
}

/** Counts the letters of a text by script. */
export function countScripts(text: string): Written {
  const letters = countOf(text, LETTER);
  if (letters === 0) return { letters, script: null };
  for (const [script, pattern] of SCRIPTS) {
    const own = countOf(text, pattern);
    if (own * 2 <= letters) continue;
    return { letters: script === 'Hani' ? letters + own * (LETTERS_OF_A_SIGN - 1) : letters, script };
  }
  return { letters, script: 'Zyyy' };
}

/** Scripts that were asked before: `Intl` takes long, and the detector names few languages. */
const scripts = new Map<string, string>();

/** The script that a language is printed in; `null` if it has two. */
export function scriptOf(language: string): string | null {
  if (TWO_SCRIPTS.has(language)) return null;
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const found = WITH_HAN.has(script) ? 'Hani' : script;
  scripts.set(language, found);
  return found;
}

/** Letters in a row that are more than a name or a term in another script. */
const LETTERS_OF_RUN = { latin: 25, other: 8 } as const;
const RUN = /(?:\p{Script=Latin}\P{L}*)+|(?:(?!\p{Script=Latin})\p{L}\P{L}*)+/gu;
const LATIN = /^\p{Script=Latin}/u;

/** Cuts a short stretch between Latin and other letters, if each part is more than a name. */
export function cutScripts(text: string, { start, end }: Extent): Extent[] {
  const pieces: { start: number; end: number; isLatin: boolean | null }[] = [{ start, end, isLatin: null }];
  for (const { index, 0: run } of text.slice(start, end).matchAll(RUN)) {
    const isLatin = LATIN.test(run);
    const last = pieces.at(-1);
    if (last === undefined || last.isLatin === isLatin) continue;
    if (countOf(run, LETTER) < LETTERS_OF_RUN[isLatin ? 'latin' : 'other']) continue;
    if (last.isLatin === null) last.isLatin = isLatin;
    else {
      last.end = start + index;
      pieces.push({ start: start + index, end, isLatin });
    }
  }
  return pieces;
}
