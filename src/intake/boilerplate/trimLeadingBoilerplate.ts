import type { PageWords } from '../../domain/pageWords.ts';
import type { Block } from '../text/block.ts';
import { parseByline, parseDateLine } from './dateAndByline.ts';
import { boilerplateKind } from './boilerplateLine.ts';
import { isHeadline, isPageLabel, sameTitle, cleanTitle } from './headline.ts';
import { isProse, wordCount } from './lineShape.ts';
import { isListedCount } from './listedCount.ts';

/** Menus of pages have up to a few dozen entries; later lines belong to the article, even if they look like a menu. */
const MAX_HEAD_LINES = 120;
/** So many lines of so few words above the first sentence are a menu. */
const MIN_MENU_LINES = 3;
const MAX_MENU_WORDS = 3;
/** A line of so many words between menu and article may be a deck with content. */
const MIN_DECK_WORDS = 5;

/** The lines above the first sentence of an article, sorted. */
export interface TrimmedHead {
  /** Index of the first block of the article's body. */
  readonly end: number;
  /** The title: the known one, else the headline if a line is it. */
  readonly title: string | null;
  /** The blocks of the head that belong to the text. */
  readonly kept: readonly Block[];
}

/**
 * Sorts the lines above the first sentence. It removes menus, takes date lines and bylines as metadata and the
 * headline as title, and keeps decks, headings and lists of counts. `knownTitle` is the title as given or as the page's metadata has
 * it; then only that line is the headline.
 */
export function trimLeadingBoilerplate(
  blocks: readonly Block[],
  knownTitle: string | null,
  pageWords: PageWords,
): TrimmedHead {
  const end = headEnd(blocks, pageWords);
  const head = blocks.slice(0, end);
  const menuEnd = endOfMenu(head, pageWords);
  const title = knownTitle ?? findTitle(head, menuEnd, pageWords);
  const titleAt = head.findIndex((block) => sameTitle(block.text, title, pageWords));
  const kept = head.filter((block, at) => {
    const { text } = block;
    if (isListedCount(block)) return true;
    // "Key figures:" above such a list.
    if (text.endsWith(':') && isListedCount(head[at + 1] ?? block)) return true;
    if (
      sameTitle(text, title, pageWords) ||
      boilerplateKind(text, pageWords) !== null ||
      parseDateLine(text, pageWords) !== null
    )
      return false;
    if (parseByline(text, pageWords)?.agency === false) return false;
    return (at >= titleAt && menuEnd === 0) || wordCount(text) >= MIN_DECK_WORDS;
  });
  return { end, title, kept };
}

function headEnd(blocks: readonly Block[], pageWords: PageWords): number {
  const isBody = ({ text }: Block): boolean =>
    isProse(text, pageWords) && boilerplateKind(text, pageWords) === null && !isHeadline(text, pageWords);
  return Math.max(0, blocks.slice(0, MAX_HEAD_LINES).findIndex(isBody));
}

/** The index after the last menu entry of the head, 0 if it has no menu. */
function endOfMenu(head: readonly Block[], pageWords: PageWords): number {
  const isEntry = (block: Block): boolean =>
    block.kind !== 'heading' &&
    wordCount(block.text) <= MAX_MENU_WORDS &&
    !isListedCount(block) &&
    !isPageLabel(block.text, pageWords);
  return head.filter(isEntry).length < MIN_MENU_LINES ? 0 : head.findLastIndex(isEntry) + 1;
}

/** The first headline after the menu, else the longest one above its end. */
function findTitle(head: readonly Block[], menuEnd: number, pageWords: PageWords): string | null {
  const headlines = head.map((block) =>
    isHeadline(block.text, pageWords) && !isListedCount(block) ? cleanTitle(block.text, pageWords) : '',
  );
  const below = headlines.slice(menuEnd).find((line) => line !== '');
  const longest = headlines.reduce((best, line) => (line.length > best.length ? line : best), '');
  const title = below ?? longest;
  return title === '' ? null : title;
}
