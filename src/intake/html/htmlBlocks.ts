import type { Block } from '../text/block.ts';
import { isElement, isText, type PageElement, type PageNode } from './pageNode.ts';
import { LOST_BORDER } from './sanitizeHtml.ts';
import { isDataTable, OpenEntries, OpenTable } from './pageParts.ts';
import { tidyLine } from '../text/tidyLine.ts';

/** Elements on separate lines. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
/** Elements that never hold article text. */
const SKIPPED = /^(?:nav|aside|footer|form|button|head|title|dialog|menu)$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The text of an element as blocks: paragraphs, headings, list items, table rows (cells joined with " | "). A
 * superscript number is kept as superscript digits ("km²"), so that it is not read as a figure or as part of one;
 * superscript links, which are notes, go. The walk is a loop and not a recursion, since the page decides its depth.
 */
export function htmlBlocks(root: PageElement): readonly Block[] {
  const lines = new Lines();
  let node: PageNode | null = root;
  while (node !== null) {
    const entered: boolean = isElement(node) ? lines.enter(node) : lines.add(node);
    if (entered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (entered && isElement(node)) lines.leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) lines.leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return lines.blocks();
}

/** Collects text into lines while a walk enters and leaves elements. */
class Lines {
  readonly #blocks: Block[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #superscripts = 0;
  #gap = true;
  readonly #kinds: Block['kind'][] = ['paragraph'];
  readonly #entries = new OpenEntries();
  #table: OpenTable | null = null;
  #tables = 0;

  /** Whether the children of the element are to be walked. */
  enter(element: PageElement): boolean {
    const name = element.localName;
    if (SKIPPED.test(name) || isHidden(element) || isNoteMark(element)) return false;
    if (this.#table !== null && name !== 'caption') return this.#enterInTable(element, this.#table);
    if (name === 'a') this.#links++;
    else if (name === 'sup') this.#superscripts++;
    else if (name === 'br') this.#flush(false);
    else if (name === 'td' || name === 'th') this.#text += this.#text.trim() === '' ? '' : ' | ';
    else if (BLOCK.test(name)) {
      this.#flush(true);
      const begins = this.#entries.enter(element);
      if (name === 'table' && isDataTable(element)) this.#table = new OpenTable(++this.#tables);
      const kind = kindOf(name);
      // An item that is an entry has paragraphs, as any entry.
      if (kind !== null) this.#kinds.push(begins ? 'paragraph' : kind);
    }
    return true;
  }

  leave(element: PageElement): void {
    const name = element.localName;
    if (this.#table !== null && name !== 'caption') {
      if (name === 'tr' || name === 'table') this.#endRow(this.#table);
      if (name !== 'table') return;
      this.#table = null;
    }
    if (name === 'a') this.#links--;
    else if (name === 'sup') this.#superscripts--;
    else if (BLOCK.test(name)) {
      this.#flush(true);
      if (kindOf(name) !== null) this.#kinds.pop();
      this.#entries.leave(element);
    }
  }

  /** Takes the characters of a text node; always false, since it has no children. */
  add(node: PageNode): boolean {
    if (!isText(node)) return false;
    for (const [at, part] of (node.data ?? '').split(LOST_BORDER).entries()) {
      if (this.#kinds.at(-1) !== 'caption' && this.#table?.addText(part) === true) continue;
      if (at > 0) this.#flush(true);
      this.#text += this.#superscripts > 0 ? raised(part) : part;
      if (this.#links > 0) this.#linked += part.trim().length;
    }
    return false;
  }

  blocks(): readonly Block[] {
    this.#flush(true);
    // One time is that of the page; entries come in numbers.
    return this.#entries.count > 1 ? this.#blocks : this.#blocks.map(({ entry: _, ...block }) => block);
  }

  /** Inside a table of data the cells alone count: their paragraphs are not on lines. */
  #enterInTable(element: PageElement, table: OpenTable): boolean {
    const name = element.localName;
    if (name === 'tr') this.#endRow(table);
    else if (name === 'td' || name === 'th') table.addCell(element);
    else if (name === 'br' || BLOCK.test(name)) table.addText(' ');
    return true;
  }

  #endRow(table: OpenTable): void {
    this.#flush(true);
    const row = table.endRow();
    if (row !== null) this.#push({ ...row, kind: 'row', linked: 0 });
  }

  #push(block: Omit<Block, 'gap'>): void {
    const entry = this.#entries.open;
    this.#blocks.push({
      ...block,
      gap: this.#gap,
      ...(this.#table !== null && { table: this.#table.number }),
      ...(entry !== null && { entry }),
    });
    this.#gap = false;
  }

  #flush(border: boolean): void {
    const text = withoutEmptyCells(tidyLine(this.#text));
    if (text !== '') {
      const linked = Math.min(1, this.#linked / text.length);
      this.#push({ text, kind: this.#kinds.at(-1) ?? 'paragraph', linked });
    }
    this.#text = '';
    this.#linked = 0;
    this.#gap ||= border;
  }
}

/** A row without the separators of the empty cells at its ends. */
function withoutEmptyCells(row: string): string {
  let start = 0;
  let end = row.length;
  while (row.startsWith('| ', start)) start += 2;
  while (end > start && row.endsWith(' |', end)) end -= 2;
  return row.slice(start, end);
}

const raised = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

function kindOf(name: string): Block['kind'] | null {
  if (name === 'li') return 'item';
  if (name === 'tr') return 'row';
  if (name === 'caption' || name === 'figcaption') return 'caption';
  return /^h[1-6]$/.test(name) ? 'heading' : null;
}

function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** The mark of a note: a superscript that links, or is in brackets. */
function isNoteMark(element: PageElement): boolean {
  if (element.localName !== 'sup') return false;
  if ([element.parentNode, element.firstChild].some(isLink)) return true;
  const { firstChild } = element;
  return firstChild !== null && /^\s*\[.{1,6}\]\s*$/.test(firstChild.data ?? '');
}

const isLink = (node: PageNode | null): boolean => node !== null && isElement(node) && node.localName === 'a';
