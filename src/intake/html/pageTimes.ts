import type { PageWords } from '../../domain/pageWords.ts';
import { parseDateLine } from '../boilerplate/dateAndByline.ts';
import { isSentence } from '../boilerplate/lineShape.ts';
import { tidyLine } from '../text/tidyLine.ts';
import { isElement, isText, nextOutside, type PageElement, type PageNode } from './pageNode.ts';

/** The meaning of a time element: the surest first. */
export type TimeKind = 'time of publication' | 'time in article' | 'time' | 'time of a byline';

/** Characters that show whether a paragraph is prose. */
const LOOKED_AT = 400;
/** Nodes that show it; markup in a byline has a dozen. */
const MAX_NODES = 60;
/** Elements that a byline or a paragraph is in. */
const HOLDER = /^(?:p|li|td|th|dd|blockquote|figcaption|h[1-6]|div|section|article|main|body)$/;
/** Elements in which times belong to other articles, to readers' comments or to the page. */
const ELSEWHERE = /^(?:nav|aside|figure|blockquote)$/;
/** The same, unless a class says otherwise. */
const OFTEN_ELSEWHERE = /^(?:footer|li|table)$/;
/** Names that generators give the line with author and date. */
const BYLINE_CLASS =
  /(?:^|[\s_-])(?:by-?line|date-?line|pub(?:lish(?:ed)?)?-?(?:date|time|on|info)?|posted(?:-on)?|time-?stamp|(?:article|entry|post|story)[_-]+(?:date|time|meta|info|header))(?:$|[\s_-])/i;

/**
 * Sorts the time elements of a page, in the order of the page. Only a time near the head tells when the article was
 * published: above the first paragraph of prose, or in a header or byline. Others are times that the article tells of.
 */
export class PageTimes {
  readonly #pageWords: PageWords;
  #inProse = false;

  constructor(pageWords: PageWords) {
    this.#pageWords = pageWords;
  }

  /** Notes that a paragraph begins. */
  pass(paragraph: PageElement): void {
    this.#inProse ||= this.#isProse(paragraph);
  }

  /** The meaning of the time; `null` if it is not the time of publication. */
  kindOf(time: PageElement): TimeKind | null {
    if (time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null)
      return 'time of publication';
    const around = ancestorsOf(time);
    const holder = around.find(({ localName }) => HOLDER.test(localName));
    if (holder !== undefined && this.#isProse(holder)) return null;
    const isIn = (names: RegExp): boolean => around.some(({ localName }) => names.test(localName));
    const isByline = around.some((element) => BYLINE_CLASS.test(element.getAttribute('class') ?? ''));
    if (isIn(ELSEWHERE) || (isIn(OFTEN_ELSEWHERE) && !isByline)) return null;
    const isInArticle = isIn(/^(?:article|main)$/);
    if (!this.#inProse) return isInArticle ? 'time in article' : 'time';
    return isInArticle && (isByline || isIn(/^header$/)) ? 'time of a byline' : null;
  }

  #isProse(element: PageElement): boolean {
    const line = beginningOf(element);
    return isSentence(line) && parseDateLine(line, this.#pageWords) === null;
  }
}

function ancestorsOf(element: PageElement): readonly PageElement[] {
  const around: PageElement[] = [];
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (isElement(node)) around.push(node);
  return around;
}

/** The first words of an element. `textContent` would read a whole page again for each time in it. */
function beginningOf(root: PageElement): string {
  let words = '';
  let node: PageNode | null = root.firstChild;
  for (let count = 0; node !== null && count < MAX_NODES && words.length < LOOKED_AT; count++) {
    // Another paragraph or heading is not part of the line that a time is in.
    const isOther = isElement(node) && HOLDER.test(node.localName);
    if (isText(node)) words += node.data ?? '';
    const inner: PageNode | null = isOther ? null : node.firstChild;
    node = inner ?? nextOutside(node, root);
  }
  return tidyLine(words);
}
