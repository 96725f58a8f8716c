/** A line or paragraph of an article before boilerplate is removed, in any input format. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** The share of the text that is inside links, 0 to 1; 0 if the form has no links. */
  readonly linked: number;
  /** Something separates the block from the one before it: an empty line, a paragraph's border. */
  readonly gap: boolean;
}

/**
 * The blocks as one text: an empty line between paragraphs, none between the items of one list or the rows of one
 * table, whose lines belong together.
 */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = '';
  let before: Block | undefined;
  for (const block of blocks) {
    const together = before?.kind === block.kind && (block.kind === 'item' || block.kind === 'row');
    text += (before === undefined ? '' : together ? '\n' : '\n\n') + block.text;
    before = block;
  }
  return text;
}
