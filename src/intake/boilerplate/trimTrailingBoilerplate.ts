import type { Block } from '../text/block.ts';
import { parseByline } from './dateAndByline.ts';
import { isOpenClause, isSentence, wordCount } from './lineShape.ts';

/** If more lines than this below the last sentence could be clauses, they are the headlines of other articles. */
const MAX_OPEN_CLAUSES = 2;
const MIN_COUNT_WORDS = 3;
/** A line of so many words may be a sentence whose full stop is missing. */
const MIN_OPEN_WORDS = 8;

/** "(Meridian Wire)", "With reporting by ...", "Source: ...": the article says there whom it has its words from. */
const SOURCE =
  /^\((?:source: )?\p{Lu}[^()]{1,60}\)$|^(?:[Ss]ources?:|[Ww]ith (?:reporting|files|material|information) (?:by|from)|[Ii]nformation from|[Cc]ontributing:)\s*\p{Lu}.{1,100}$/u;

/**
 * The blocks without the lines below the last sentence: menus, labels, headlines of other articles. A list that the last sentence
 * announces with a colon stays, tables and bullets with a number stay, a line that names where the report is from stays, and so do one or two clauses whose
 * full stop is missing.
 */
export function trimTrailingBoilerplate(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => isSentence(block.text));
  if (last < 0) return blocks;
  const tail = blocks.slice(last + 1);
  const afterList = tail.findIndex((block) => block.kind !== 'item');
  const listEnd = blocks[last]?.text.endsWith(':') === true ? (afterList < 0 ? tail.length : afterList) : 0;
  const clauses = tail.filter(isClause);
  const kept = tail.filter(
    (block, at) =>
      block.kind === 'row' ||
      SOURCE.test(block.text) ||
      parseByline(block.text)?.agency === true ||
      at < listEnd ||
      isCount(block) ||
      (clauses.length <= MAX_OPEN_CLAUSES && clauses.includes(block)),
  );
  return [...blocks.slice(0, last + 1), ...kept];
}

/** A bullet that counts something ("- 12 drones shot down"): articles end with such lists, menus do not. */
const isCount = ({ kind, text, linked }: Block): boolean =>
  kind === 'item' && linked < 0.5 && /(?<!^)\d/.test(text) && wordCount(text) >= MIN_COUNT_WORDS;

const isClause = ({ text, linked }: Block): boolean =>
  linked < 0.5 && (isOpenClause(text) || wordCount(text) >= MIN_OPEN_WORDS);
