import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Layout, Part } from '../../domain/claims/layout.ts';
import { BULLET, LINE_END } from './textBlocks.ts';

/** The lists of a text that is kept as it is: lines that begin with bullets, one under the other. */
export function lineLayout(text: string): Layout {
  const points = new CodePoints(text);
  const parts: { -readonly [Name in keyof Part]: Part[Name] }[] = [];
  let inList = false;
  for (const line of linesOf(text)) {
    const isItem = BULLET.test(line.text.trimStart());
    const open = parts.at(-1);
    if (isItem && inList && open !== undefined) open.end = points.fromUtf16(line.end);
    else if (isItem) {
      const span = { start: points.fromUtf16(line.start), end: points.fromUtf16(line.end) };
      parts.push({ kind: 'LIST', ...span, entry: null, time: null, rows: [] });
    }
    inList = isItem;
  }
  return parts;
}

function* linesOf(
  text: string,
): Generator<{ readonly text: string; readonly start: number; readonly end: number }> {
  let start = 0;
  for (const found of text.matchAll(new RegExp(LINE_END, 'g'))) {
    yield { text: text.slice(start, found.index), start, end: found.index };
    start = found.index + found[0].length;
  }
  yield { text: text.slice(start), start, end: text.length };
}
