import type { TableCell } from '../../domain/claims/layout.ts';

/** A line or paragraph of an article before boilerplate is removed, in any input format. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'caption';
  /** The share of the text that is inside links, 0 to 1; 0 if the form has no links. */
  readonly linked: number;
  /** Something separates the block from the one before it: an empty line, a paragraph's border. */
  readonly gap: boolean;
  /** The cells of a row, with their places in its text in UTF-16; absent if the form does not tell them apart. */
  readonly cells?: readonly TableCell[];
  /** The number of the table that a row belongs to, or of its caption. */
  readonly table?: number;
  /** The live-blog entry that the block belongs to. */
  readonly entry?: BlockEntry;
}

/** An entry of a live blog. */
export interface BlockEntry {
  readonly number: number;
  /** ISO 8601, as precise as printed; `null` if the entry has no time. */
  readonly time: string | null;
}
