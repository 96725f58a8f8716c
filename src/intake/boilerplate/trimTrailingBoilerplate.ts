import type { PageWords } from '../../domain/pageWords.ts';
import type { Block } from '../text/block.ts';
import { parseByline } from './dateAndByline.ts';
import { isOpenClause, isSentence, wordCount } from './lineShape.ts';
import { matches } from './matches.ts';

/** If more lines than this below the last sentence could be clauses, they are the headlines of other articles. */
const MAX_OPEN_CLAUSES = 2;
const MIN_COUNT_WORDS = 3;
/** A line of so many words may be a sentence whose full stop is missing. */
const MIN_OPEN_WORDS = 8;

/**
 * The blocks without the lines below the last sentence: menus, labels, headlines of other articles. A list that the last sentence
 * announces with a colon stays. So do tables, bullets with a number, a line that names the source of the report, and
 * one or two clauses whose full stop is missing.
 */
export function trimTrailingBoilerplate(blocks: readonly Block[], pageWords: PageWords): readonly Block[] {
  const last = blocks.findLastIndex((block) => isSentence(block.text));
  if (last < 0) return blocks;
  const tail = blocks.slice(last + 1);
  const afterList = tail.findIndex((block) => block.kind !== 'item');
  const listEnd = blocks[last]?.text.endsWith(':') === true ? (afterList < 0 ? tail.length : afterList) : 0;
  const clauses = tail.filter((block) => isClause(block, pageWords));
  const kept = tail.filter(
    (block, at) =>
      block.kind === 'row' ||
      matches(pageWords.sources, block.text) ||
      parseByline(block.text, pageWords)?.agency === true ||
      at < listEnd ||
      isCount(block) ||
      (clauses.length <= MAX_OPEN_CLAUSES && clauses.includes(block)),
  );
  return [...blocks.slice(0, last + 1), ...kept];
}

/** A bullet that counts something ("- 12 drones shot down"): articles end with such lists, menus do not. */
const isCount = ({ kind, text, linked }: Block): boolean =>
  kind === 'item' && linked < 0.5 && /(?<!^)\d/.test(text) && wordCount(text) >= MIN_COUNT_WORDS;

const isClause = ({ text, linked }: Block, pageWords: PageWords): boolean =>
  linked < 0.5 && (isOpenClause(text, pageWords) || wordCount(text) >= MIN_OPEN_WORDS);
