import type { AskedLedger } from './askLedger.ts';
import type { Story } from './story.ts';

/** A stretch of a text in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The place of words in an article: a stretch of its kept text, or its headline. */
export interface Place {
  readonly isHeadline: boolean;
  readonly stretch: Stretch | null;
}

/** A text with single spaces and plain marks, and the code point from which each of its characters comes. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

function plainOf(char: string): string {
  if (/\s/u.test(char)) return ' ';
  if (/[“”„«»]/u.test(char)) return '"';
  if (/[‘’‚]/u.test(char)) return "'";
  return /[‐-―−]/u.test(char) ? '-' : char;
}

function foldText(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  for (const [index, char] of Array.from(text).entries()) {
    const plain = plainOf(char);
    if (plain === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) from.push(index);
  }
  return { text: folded, from };
}

/** Words in the form in which they are looked for. */
export const foldWords = (words: string): string => foldText(words).text.trim();

/** The place of the n-th occurrence in a folded text, from 1; -1 if there are fewer. */
function nthIndexOf(text: string, words: string, nth: number): number {
  let at = -1;
  for (let found = 0; found < nth; found++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** Finds the words of a story's annotation in its articles. Occurrences count from the headline on. */
export function wordFinder(
  { articles }: Story,
  { texts }: AskedLedger,
): (words: { readonly article: string; readonly exact: string; readonly nth?: number }) => Place {
  const folded = new Map(
    articles.map(({ id, title }) => [id, { title: foldWords(title), body: foldText(texts.get(id) ?? '') }]),
  );
  return ({ article, exact, nth = 1 }) => {
    const found = folded.get(article);
    if (!found) return { isHeadline: false, stretch: null };
    const words = foldWords(exact);
    // A ledger may keep the headline in the text.
    const inTitle = found.body.text.startsWith(found.title) ? 0 : countOf(found.title, words);
    if (nth <= inTitle) return { isHeadline: true, stretch: null };
    const at = nthIndexOf(found.body.text, words, nth - inTitle);
    const [start, last] = [found.body.from[at], found.body.from[at + words.length - 1]];
    const isFound = at >= 0 && start !== undefined && last !== undefined;
    return { isHeadline: false, stretch: isFound ? { start, end: last + 1 } : null };
  };
}

/** The number of code points that two stretches share. */
export const overlapOf = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
