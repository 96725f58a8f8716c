const QUOTATION_MARKS = /[“”„‟«»‹›"]/gu;
const SINGLE_MARKS = /[‘’‚‛`´]/gu;
/** The mark that a newspaper puts before the closing quotation mark to continue its own sentence. */
export const RUN_ON = /[\s,.]+$/u;

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
