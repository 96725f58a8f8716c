import { RUN_ON } from './normalizeQuote.ts';

/** Whether `whole` holds the words of `part` in a row, with free case at the edges. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  const last = part.length - 1;
  if (last < 0) return false;
  const bare = (word: string | undefined): string => (word ?? '').toLowerCase().replace(RUN_ON, '');
  const fits = (at: number): boolean =>
    part.every((word, i) => {
      const other = whole[at + i];
      return i === 0 || i === last ? bare(other) === bare(word) : other === word;
    });
  for (let at = 0; at + part.length <= whole.length; at++) if (fits(at)) return true;
  return false;
}
