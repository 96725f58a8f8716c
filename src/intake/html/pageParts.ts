import type { TableCell } from '../../domain/claims/layout.ts';
import type { BlockEntry } from '../text/block.ts';
import { tidyLine } from '../text/tidyLine.ts';
import { elementsOf, isElement, isText, type PageElement, type PageNode } from './pageNode.ts';

/** Elements that pages make entries of live blogs from. */
const ENTRY = /^(?:article|div|li|section)$/;
/** A time is at most so deep in its entry: in a heading, a link and a span. */
const MAX_TIME_DEPTH = 4;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Cells of data are short; a page that is laid out with a table has its paragraphs in the cells. */
const MAX_CELL_LENGTH = 120;
/** Wider spans are an error of the page. */
const MAX_SPAN = 1000;

/** The time with which an element begins, as live-blog entries do; `null` for any other element. */
function entryTime(element: PageElement): { readonly time: string | null } | null {
  if (!ENTRY.test(element.localName)) return null;
  let node: PageNode | null = element.firstChild;
  for (let depth = 0; node !== null && depth <= MAX_TIME_DEPTH;) {
    if (isElement(node)) {
      if (node.localName === 'time') return timeOf(node.getAttribute('datetime'));
      node = node.firstChild;
      depth++;
    } else if (isText(node) && (node.data ?? '').trim() !== '') return null;
    else node = node.nextSibling;
  }
  return null;
}

const timeOf = (stated: string | null): { readonly time: string | null } | null =>
  stated === null ? null : { time: ISO_TIME.test(stated.trim()) ? stated.trim() : null };

/** Whether a table has rows of data: short cells and no table inside. */
export function isDataTable(table: PageElement): boolean {
  let cells = 0;
  let rows = 0;
  for (const element of elementsOf(table)) {
    if (element.localName === 'table') return false;
    if (element.localName === 'tr') rows++;
    else if (element.localName === 'td' || element.localName === 'th') {
      cells++;
      if ((element.textContent ?? '').trim().length > MAX_CELL_LENGTH) return false;
    }
  }
  return rows > 0 && cells > rows;
}

/** A cell while its text is collected. */
interface OpenCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
  text: string;
}

/** Collects the cells of a table row by row; a cell that spans rows takes its columns in those below. */
export class OpenTable {
  readonly #spans: number[] = [];
  #cells: OpenCell[] = [];
  #column = 0;
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  addCell(element: PageElement): void {
    while ((this.#spans[this.#column] ?? 0) > 0) this.#column++;
    const columns = spanOf(element.getAttribute('colspan'));
    const rows = spanOf(element.getAttribute('rowspan'));
    this.#cells.push({ column: this.#column, columns, rows, isHead: element.localName === 'th', text: '' });
    this.#column += columns;
  }

  /** Takes the words of the open cell; false before the first one of a row. */
  addText(text: string): boolean {
    const cell = this.#cells.at(-1);
    if (cell === undefined) return false;
    cell.text += text;
    return true;
  }

  /** The cells of the row, which ends here, joined; `null` if they are empty. */
  endRow(): { readonly text: string; readonly cells: readonly TableCell[] } | null {
    for (let column = 0; column < this.#spans.length; column++)
      this.#spans[column] = Math.max(0, (this.#spans[column] ?? 0) - 1);
    let text = '';
    const cells: TableCell[] = [];
    for (const cell of this.#cells) {
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        this.#spans[column] = cell.rows - 1;
      const words = tidyLine(cell.text).replaceAll(' | ', ' / ');
      if (words === '') continue;
      text += text === '' ? words : ` | ${words}`;
      const { column, columns, rows, isHead } = cell;
      cells.push({ column, columns, rows, isHead, start: text.length - words.length, end: text.length });
    }
    this.#cells = [];
    this.#column = 0;
    return text === '' ? null : { text, cells };
  }
}

function spanOf(stated: string | null): number {
  const span = Number(stated ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1;
}

/** The entries of a live blog, numbered while a walk enters and leaves their elements. */
export class OpenEntries {
  #element: PageElement | null = null;
  #entry: BlockEntry | null = null;
  count = 0;

  get open(): BlockEntry | null {
    return this.#entry;
  }

  /** Whether the element begins an entry. */
  enter(element: PageElement): boolean {
    const found = this.#entry === null ? entryTime(element) : null;
    if (found === null) return false;
    this.#element = element;
    this.#entry = { number: ++this.count, time: found.time };
    return true;
  }

  /** Whether the element ends one. */
  leave(element: PageElement): boolean {
    if (element !== this.#element) return false;
    [this.#element, this.#entry] = [null, null];
    return true;
  }
}
