const QUOTATION_MARKS = /[“”„‟«»‹›"]/gu;
const SINGLE_MARKS = /[‘’‚‛`´]/gu;
/** The mark that a newspaper puts before the closing quotation mark to continue its own sentence. */
const RUN_ON = /[\s,.]+$/u;

const lowered = (word: string | undefined): string => (word ?? '').toLowerCase();

/**
 * The words of a quotation, normalized for comparison. Quotation marks are unified or removed, and white
 * space is folded. The comma or full stop of the outlet's own sentence is removed from the end. Case is kept;
 * only the first word is lowered.
 */
export function normalizeQuote(quote: string): readonly string[] {
  const plain = quote
    .normalize('NFC')
    .replace(QUOTATION_MARKS, ' ')
    .replace(SINGLE_MARKS, "'")
    .trim()
    .replace(/^'+|(?<=[\s\p{P}])'+$/gu, '')
    .replace(RUN_ON, '');
  const [first, ...rest] = plain.split(/\s+/u).filter((word) => word !== '');
  return first === undefined ? [] : [first.toLowerCase(), ...rest];
}

/** Whether `whole` holds the words of `part` in a row, with free case at the edges. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  const last = part.length - 1;
  if (last < 0) return false;
  const bare = (word: string | undefined): string => lowered(word).replace(RUN_ON, '');
  const fits = (at: number): boolean =>
    part.every((word, i) => {
      const other = whole[at + i];
      return i === 0 || i === last ? bare(other) === bare(word) : other === word;
    });
  for (let at = 0; at + part.length <= whole.length; at++) if (fits(at)) return true;
  return false;
}
