/** The lower-case words of a string. */
export const wordsOf = (text) => (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());

/**
 * The words of a regular expression as it is written. Character classes, escapes, group marks and flags are
 * left out. An optional group (`jan(?:uary)?`) counts as a word by itself.
 */
export function regexWords(source) {
  const body = source.slice(1, source.lastIndexOf('/'));
  const plain = body
    .replace(/\\[pP]\{[^}]*\}/gu, ' ')
    .replace(/\\[ux](?:\{[^}]*\}|[0-9a-fA-F]{2,4})/gu, ' ')
    .replace(/\[(?:\\.|[^\]\\])*\]/gu, ' ')
    .replace(/\\./gu, ' ')
    .replace(/\(\?<[A-Za-z]+>/gu, '(');
  return wordsOf(plain);
}
