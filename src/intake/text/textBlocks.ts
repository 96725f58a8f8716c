import type { Block } from './block.ts';
import { tidyLine } from './tidyLine.ts';

/** Every line end there is, with the separators of Unicode and the page breaks of old printers. */
export const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
export const BULLET = /^(?:[-–*•·‣▪●○]|\d{1,2}[.)])\s+\S/;

/** The column widths at which people and mail programs wrap lines. */
const MIN_WRAP_LENGTH = 50;
const MAX_WRAP_LENGTH = 100;
/** A text counts as wrapped if it has this many line breaks and this share of them looks like wrapping. */
const MIN_WRAP_BREAKS = 4;
const MIN_WRAP_SHARE = 0.7;
const ENDS_UNFINISHED = /[\p{L}\p{N},;–-]$/u;

/**
 * The lines of a plain text as blocks. Most articles have a paragraph on each line. If the whole text is wrapped at a
 * column, the lines of a paragraph are joined again, because such breaks part figures from their nouns.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split(LINE_END).map(tidyLine);
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let gap = true;
  let before = '';
  for (const line of lines) {
    if (line === '') {
      gap = true;
      before = '';
      continue;
    }
    const kind = BULLET.test(line) ? 'item' : 'paragraph';
    const last = blocks.at(-1);
    if (wrapped && last !== undefined && kind !== 'item' && before.length >= MIN_WRAP_LENGTH) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}` };
    } else {
      blocks.push({ text: line, kind, linked: 0, gap });
    }
    before = line;
    gap = false;
  }
  return blocks;
}

function isWrapped(lines: readonly string[]): boolean {
  let breaks = 0;
  let wraps = 0;
  lines.forEach((line, at) => {
    if (line === '' || (lines[at + 1] ?? '') === '') return;
    breaks++;
    const fits = line.length >= MIN_WRAP_LENGTH && line.length <= MAX_WRAP_LENGTH;
    if (fits && ENDS_UNFINISHED.test(line)) wraps++;
  });
  return breaks >= MIN_WRAP_BREAKS && wraps >= breaks * MIN_WRAP_SHARE;
}
