import type { Token } from './token.ts';

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);
const DIGITS = /^\.?\d[\d,. \u00a0\u202f\u2009'’]*$/u;

/** The lower-case text of a token, '' outside the sentence. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The text of a token as printed, '' outside the sentence. */
export const textAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** The part of speech of a token, '' outside the sentence. */
export const posAt = (tokens: readonly Token[], i: number): string => tokens[i]?.pos ?? '';

/** Whether token `i` touches the one before it, without white space between. */
export function touches(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before.end === tokens[i]?.start;
}

export const isHyphen = (text: string): boolean => HYPHENS.has(text);

/** Whether a token is a number in digits (no ordinal, no decade). */
export const isDigits = (text: string): boolean => DIGITS.test(text);

/** Whether a token begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

export const isNoun = (tokens: readonly Token[], i: number): boolean => {
  const pos = posAt(tokens, i);
  return pos === 'NOUN' || pos === 'PROPN';
};
