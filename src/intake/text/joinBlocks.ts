import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Layout, Part, PartKind } from '../../domain/claims/layout.ts';
import type { Block } from './block.ts';

const KINDS: Readonly<Record<Block['kind'], PartKind>> = {
  paragraph: 'BODY',
  heading: 'BODY',
  item: 'LIST',
  row: 'TABLE',
  caption: 'CAPTION',
};

/** A part whose offsets are still UTF-16. */
type OpenPart = { -readonly [Name in keyof Part]: Part[Name] };

/**
 * The blocks as one text: an empty line between paragraphs, none between the items of one list or the rows of one
 * table, whose lines belong together. The layout has the parts that are not body: lists, tables, captions, entries.
 */
export function joinBlocks(blocks: readonly Block[]): { readonly text: string; readonly layout: Layout } {
  let text = '';
  let before: Block | undefined;
  const parts: OpenPart[] = [];
  for (const block of blocks) {
    const together = before !== undefined && goTogether(before, block);
    text += (before === undefined ? '' : together ? '\n' : '\n\n') + block.text;
    const span = { start: text.length - block.text.length, end: text.length };
    const open = parts.at(-1);
    if (open !== undefined && (together || goesOn(open, block))) {
      open.end = span.end;
      open.rows = block.kind === 'row' ? addRow(open.rows, rowOf(block, span.start)) : open.rows;
    } else {
      const part = partOf(block, span);
      if (part !== null) parts.push(part);
    }
    before = block;
  }
  return { text, layout: inCodePoints(text, parts) };
}

const goTogether = (before: Block, block: Block): boolean =>
  before.kind === block.kind &&
  (block.kind === 'item' || block.kind === 'row') &&
  before.table === block.table &&
  before.entry?.number === block.entry?.number;

/** Whether a paragraph belongs to the entry part that is open. */
const goesOn = (open: OpenPart, { kind, entry }: Block): boolean =>
  open.kind === 'ENTRY' && KINDS[kind] === 'BODY' && open.entry === entry?.number;

function partOf(block: Block, span: { readonly start: number; readonly end: number }): OpenPart | null {
  const kind = KINDS[block.kind];
  const { entry } = block;
  if (kind === 'BODY' && entry === undefined) return null;
  return {
    ...{ kind: kind === 'BODY' ? 'ENTRY' : kind, ...span },
    ...{ entry: entry?.number ?? null, time: entry?.time ?? null },
    rows: block.kind === 'row' ? [rowOf(block, span.start)] : [],
  };
}

type Row = Part['rows'][number];

/** Appends in place: a table of many rows would be copied for each of them. */
function addRow(rows: Part['rows'], row: Row): Part['rows'] {
  (rows as Row[]).push(row);
  return rows;
}

/** The cells of a row in the text; a row without known cells is one cell. */
const rowOf = ({ text, cells }: Block, at: number): Row =>
  cells?.map((cell) => ({ ...cell, start: at + cell.start, end: at + cell.end })) ?? [
    { start: at, end: at + text.length, column: 0, columns: 1, rows: 1, isHead: false },
  ];

function inCodePoints(text: string, parts: readonly Part[]): Layout {
  const points = new CodePoints(text);
  const counted = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: points.fromUtf16(span.start),
    end: points.fromUtf16(span.end),
  });
  return parts.map((part) => ({ ...counted(part), rows: part.rows.map((row) => row.map(counted)) }));
}
