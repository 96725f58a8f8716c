import type { RawToken, Token } from '../../text/token.ts';

/** The part of speech that the form of a word shows. */
function posOf(text: string, first: boolean): string {
  if (/^[\d.,]*\d/u.test(text)) return 'NUM';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'PUNCT';
  return /^\p{Lu}/u.test(text) && !first ? 'PROPN' : 'X';
}

/** Makes a tagger of a closed list of words, lower case, with their part of speech; other words show it by their form. */
export const makeTagger =
  (words: ReadonlyMap<string, string>) =>
  (tokens: readonly RawToken[]): Token[] =>
    tokens.map((token, index) => {
      const lower = token.text.toLowerCase();
      return { ...token, lower, pos: words.get(lower) ?? posOf(token.text, index === 0), lemma: lower };
    });
