import type { Block } from './block.ts';
import { isOpenClause, isSentence, wordCount } from './lineShape.ts';

/** If more lines than this below the last sentence could be clauses, they are the headlines of other articles. */
const MAX_OPEN_CLAUSES = 2;
/** A line of so many words may be a sentence whose full stop is missing. */
const MIN_OPEN_WORDS = 8;

/**
 * The blocks without the lines below the last sentence: menus, labels, headlines of other articles. A list that the last sentence
 * announces with a colon stays, tables stay, and so do one or two clauses whose full stop is missing.
 */
export function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => isSentence(block.text));
  if (last < 0) return blocks;
  const tail = blocks.slice(last + 1);
  const afterList = tail.findIndex((block) => block.kind !== 'item');
  const listEnd = blocks[last]?.text.endsWith(':') === true ? (afterList < 0 ? tail.length : afterList) : 0;
  const clauses = tail.filter(isClause);
  const kept = tail.filter(
    (block, at) =>
      block.kind === 'row' || at < listEnd || (clauses.length <= MAX_OPEN_CLAUSES && clauses.includes(block)),
  );
  return [...blocks.slice(0, last + 1), ...kept];
}

const isClause = ({ text, linked }: Block): boolean =>
  linked < 0.5 && (isOpenClause(text) || wordCount(text) >= MIN_OPEN_WORDS);
