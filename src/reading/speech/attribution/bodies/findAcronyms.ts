import type { Extent } from '../../../text/extent.ts';

/** An acronym in parentheses behind its name. */
export interface FoundAcronym {
  readonly acronym: string;
  readonly name: string;
  /** The name and the acronym with its parentheses. */
  readonly words: Extent;
}

/** The acronym in its parentheses: shorter ones are initials, longer ones are words. */
const ACRONYM = /\s\((\p{Lu}{2,8})\)/gu;
/** Words of a name behind which its acronym is printed. */
const MAX_WORDS = 12;
/** UTF-16 units in front of an acronym in which its name is. */
const MAX_UNITS = 160;
/** A word of a name: without marks that end a clause. */
const NAME_WORD = /^[\p{L}\p{N}&'’-]+$/u;

/** The acronyms of a text whose letters begin the capitalised words of the name in front of them. Linear in the text. */
export function findAcronyms(text: string): readonly FoundAcronym[] {
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: printed, 1: acronym = '', index }) => {
    const words = text.slice(Math.max(0, index - MAX_UNITS), index).split(' ');
    for (let from = words.length - 1; from >= Math.max(0, words.length - MAX_WORDS); from--) {
      if (!NAME_WORD.test(words[from] ?? '')) break;
      const name = words.slice(from);
      const capitals = name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
      if (capitals.join('') !== acronym || !/^\p{Lu}/u.test(name[0] ?? '')) continue;
      const full = name.join(' ');
      return [{ acronym, name: full, words: { start: index - full.length, end: index + printed.length } }];
    }
    return [];
  });
}
