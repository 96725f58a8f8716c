import type { Extent } from '../../text/extent.ts';

/** A quotation mark, or an apostrophe that may be one. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly double: boolean;
  /** Whether its neighbours let it open or close a quotation. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** 1 for a mark that opens by its shape, -1 for one that closes, 0 for a straight one. */
  readonly shape: number;
}

const MARK = /''|``|‘‘|’’|["“”„‟«»＂]|['’‘‚‛`‹›]/gu;
const DOUBLE = /^(?:''|``|‘‘|’’|["“”„‟«»＂])$/u;
const OPENING_SHAPES: ReadonlySet<string> = new Set([
  '“',
  '„',
  '‟',
  '«',
  '``',
  '‘‘',
  '‘',
  '‚',
  '‛',
  '`',
  '‹',
]);
const CLOSING_SHAPES: ReadonlySet<string> = new Set(['”', '»', '’', '’’', '›']);
const BEFORE_OPENING = /[\s([{\u2010-\u2015/'"“‘«*_>-]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}\u2010-\u2015/'"”’»…*_<-]/u;
const SPACE = /\s/u;

function markAt(text: string, at: number, mark: string): Mark {
  const end = at + mark.length;
  const before = text[at - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return {
    at,
    end,
    double: DOUBLE.test(mark),
    opens: BEFORE_OPENING.test(before) && !SPACE.test(after),
    closes: !SPACE.test(before) && AFTER_CLOSING.test(after),
    shape: OPENING_SHAPES.has(mark) ? 1 : CLOSING_SHAPES.has(mark) ? -1 : 0,
  };
}

/** The marks of each paragraph, in order. One pass over the text. */
export function marksByParagraph(text: string, paragraphs: readonly Extent[]): Mark[][] {
  const rows: Mark[][] = paragraphs.map(() => []);
  let index = 0;
  for (const found of text.matchAll(MARK)) {
    while (index < paragraphs.length && (paragraphs[index]?.end ?? 0) <= found.index) index++;
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    if (found.index >= paragraph.start) rows[index]?.push(markAt(text, found.index, found[0]));
  }
  return rows;
}
