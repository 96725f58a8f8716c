import type { PageWords } from '../../domain/pageWords.ts';
import type { Block } from '../text/block.ts';
import { parseByline } from './dateAndByline.ts';
import { isOpenClause, isSentence, wordCount } from './lineShape.ts';
import { isListedCount } from './listedCount.ts';
import { matches } from './matches.ts';

/** If more lines than this below the last sentence could be clauses, they are the headlines of other articles. */
const MAX_OPEN_CLAUSES = 2;
/** So many bullets, none of which is a link, are a list of the article. */
const MIN_LIST = 3;
/** A line of so many words may be a sentence whose full stop is missing. */
const MIN_OPEN_WORDS = 8;

/**
 * The blocks without the lines below the last sentence: menus, labels, headlines of other articles. A list that the last
 * sentence announces with a colon stays. So do tables, lists without links and bullets with a number. A line that names
 * the source of the report stays too, and one or two clauses whose full stop is missing.
 */
export function trimTrailingBoilerplate(blocks: readonly Block[], pageWords: PageWords): readonly Block[] {
  const last = blocks.findLastIndex((block) => isSentence(block.text));
  if (last < 0) return blocks;
  const tail = blocks.slice(last + 1);
  const afterList = tail.findIndex((block) => block.kind !== 'item');
  const listEnd = blocks[last]?.text.endsWith(':') === true ? (afterList < 0 ? tail.length : afterList) : 0;
  const lists = listsIn(tail);
  const clauses = tail.filter((block) => isClause(block, pageWords));
  const kept = tail.filter(
    (block, at) =>
      block.kind === 'row' ||
      matches(pageWords.sources, block.text) ||
      parseByline(block.text, pageWords)?.agency === true ||
      at < listEnd ||
      isListedCount(block) ||
      lists.has(block) ||
      (block.kind === 'heading' && lists.has(tail[at + 1] ?? block)) ||
      (clauses.length <= MAX_OPEN_CLAUSES && clauses.includes(block)),
  );
  return [...blocks.slice(0, last + 1), ...kept];
}

/** The blocks of lists of some length that are neither links nor single words: results, names, steps. */
function listsIn(tail: readonly Block[]): ReadonlySet<Block> {
  const lists = new Set<Block>();
  let run: Block[] = [];
  for (const block of [...tail, null]) {
    if (block?.kind === 'item') {
      run.push(block);
      continue;
    }
    const telling = run.filter(({ text, linked }) => linked < 0.5 && wordCount(text) > 1).length;
    if (run.length >= MIN_LIST && telling * 2 > run.length) for (const item of run) lists.add(item);
    run = [];
  }
  return lists;
}

const isClause = ({ text, linked }: Block, pageWords: PageWords): boolean =>
  linked < 0.5 && (isOpenClause(text, pageWords) || wordCount(text) >= MIN_OPEN_WORDS);
