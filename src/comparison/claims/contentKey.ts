import type { Lexicon } from '../../domain/lexicon.ts';

/** The content words of a statement, as a key: equal keys say the same. */
export function contentKey(statement: string, { emptyWords }: Pick<Lexicon, 'emptyWords'>): string {
  const words =
    statement
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word)).join(' ');
}
