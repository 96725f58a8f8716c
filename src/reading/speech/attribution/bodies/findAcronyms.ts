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

/** An acronym of a name in another language has other letters: it is not shorter than this. */
const MIN_FOREIGN = 3;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The capitalised words that end a stretch, with the short words between them. */
function capitalRun(words: readonly string[]): readonly string[] {
  let first = words.length;
  for (let at = words.length - 1; at >= Math.max(0, words.length - MAX_WORDS); at--) {
    const word = words[at] ?? '';
    if (
      !NAME_WORD.test(word) ||
      (!isCapital(word) && (word.length > MIN_FOREIGN || !isCapital(words[at - 1] ?? '')))
    )
      break;
    if (isCapital(word)) first = at;
  }
  return words.slice(first);
}

/**
 * The acronyms of a text in parentheses behind their names. Their letters begin the capitalised words of the name, or the
 * name is that of a body and its acronym of another language. Linear in the text.
 * @param bodyOf the name of a body without its article; `null` if it is not one
 */
export function findAcronyms(text: string, bodyOf: (name: string) => string | null): readonly FoundAcronym[] {
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: printed, 1: acronym = '', index }) => {
    const words = text.slice(Math.max(0, index - MAX_UNITS), index).split(' ');
    const of = (full: string): FoundAcronym => ({
      acronym,
      name: full,
      words: { start: index - full.length, end: index + printed.length },
    });
    for (let from = words.length - 1; from >= Math.max(0, words.length - MAX_WORDS); from--) {
      if (!NAME_WORD.test(words[from] ?? '')) break;
      const name = words.slice(from);
      const capitals = name.filter(isCapital).map((word) => word.charAt(0));
      if (capitals.join('') === acronym && isCapital(name[0] ?? '')) return [of(name.join(' '))];
    }
    const run = capitalRun(words);
    const full = run.length > 1 && acronym.length >= MIN_FOREIGN ? bodyOf(run.join(' ')) : null;
    return full !== null && run.join(' ').endsWith(full) ? [of(full)] : [];
  });
}
