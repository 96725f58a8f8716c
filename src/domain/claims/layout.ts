import type { ClaimPlace } from '../vocabulary.ts';
import type { Span } from './span.ts';

/** The kind of a part; a headline is not part of the text. */
export type PartKind = Exclude<ClaimPlace, 'HEADLINE'>;

/** A cell of a table. */
export interface TableCell extends Span {
  /** The index of its first column, from 0. */
  readonly column: number;
  /** How many columns and rows it spans. */
  readonly columns: number;
  readonly rows: number;
  /** Whether it is marked as a head of its column or row. */
  readonly isHead: boolean;
}

/** A part of an article's text, in code points. */
export interface Part extends Span {
  readonly kind: PartKind;
  /** The number of the live-blog entry that it belongs to, or `null`. */
  readonly entry: number | null;
  /** The time of that entry in ISO 8601, as precise as printed; `null` if it has none. */
  readonly time: string | null;
  /** The rows of a table; empty for other parts. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The parts of a text in its order, without overlaps. The text between them is its body. */
export type Layout = readonly Part[];

/** The part at an offset; `null` between parts. */
export function partAt(layout: Layout, at: number): Part | null {
  let low = 0;
  let high = layout.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const part = layout[low];
  return part !== undefined && part.start <= at ? part : null;
}

/** The kind of the part at an offset; BODY between parts. */
export const placeAt = (layout: Layout, at: number): PartKind => partAt(layout, at)?.kind ?? 'BODY';

/** A cell as numbers: start, end, column; then columns, rows, and 1 for a head if they are not 1, 1, 0. */
type StoredCell = readonly number[];
interface StoredPart extends Span {
  readonly kind: PartKind;
  readonly entry?: number;
  readonly time?: string;
  readonly rows?: readonly (readonly StoredCell[])[];
}

/** The layout as JSON, for the ledger; `null` if it has no part. Equal layouts give equal texts. */
export function encodeLayout(layout: Layout): string | null {
  if (layout.length === 0) return null;
  return JSON.stringify(
    layout.map(({ kind, start, end, entry, time, rows }): StoredPart => ({
      ...{ kind, start, end },
      ...(entry !== null && { entry }),
      ...(time !== null && { time }),
      ...(rows.length > 0 && { rows: rows.map((row) => row.map(storedCell)) }),
    })),
  );
}

function storedCell({ start, end, column, columns, rows, isHead }: TableCell): StoredCell {
  const place = [start, end, column];
  return columns === 1 && rows === 1 && !isHead ? place : [...place, columns, rows, Number(isHead)];
}

export function decodeLayout(stored: string | null): Layout {
  if (stored === null) return [];
  return (JSON.parse(stored) as readonly StoredPart[]).map(
    ({ kind, start, end, entry = null, time = null, rows = [] }) => ({
      ...{ kind, start, end, entry, time },
      rows: rows.map((row) => row.map(cellOf)),
    }),
  );
}

const cellOf = ([
  start = 0,
  end = 0,
  column = 0,
  columns = 1,
  rows = 1,
  isHead = 0,
]: StoredCell): TableCell => ({
  ...{ start, end, column, columns, rows },
  isHead: isHead === 1,
});
