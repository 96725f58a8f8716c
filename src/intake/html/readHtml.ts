import { Readability } from '@mozilla/readability';

import type { PageWords } from '../../domain/pageWords.ts';
import { isSentence } from '../boilerplate/lineShape.ts';
import type { Block } from '../text/block.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import type { PageMetadata } from '../metadata/pageMetadata.ts';
import { pageMetadataOf } from './pageMetadataOf.ts';
import { elementsOf, type PageElement, type PageNode } from './pageNode.ts';
import { parsePage } from './parsePage.ts';
import { MAX_SCORED_TAGS, sanitizeHtml } from './sanitizeHtml.ts';

/** A page of 100 KB of text 20 elements deep weighs 2 million; 20 million take it half a second. */
const MAX_SCORED_WEIGHT = 20_000_000;

/** An article as it was found in a page. */
export interface PageArticle {
  readonly blocks: readonly Block[];
  /** As printed in the page, unchecked. */
  readonly metadata: PageMetadata;
  readonly parser: string;
}

/**
 * The article of an HTML page, as Readability finds it. If Readability finds none, or the page is too big to score in
 * time, the text of the page's article element or body. It runs no script and loads nothing.
 * `url` is the address of the page if the sender gave it.
 */
export function readHtml(page: string, url: string | null, pageWords: PageWords): PageArticle {
  const tamed = sanitizeHtml(page);
  const document = parsePage(tamed.html);
  const metadata = pageMetadataOf(document, tamed.jsonLd, url, pageWords);
  if (tamed.tags <= MAX_SCORED_TAGS && tamed.weight <= MAX_SCORED_WEIGHT) {
    // Readability takes its document apart, so it gets its own copy, after all other reading.
    const content = readableContent(parsePage(tamed.html));
    const blocks = content === null ? [] : htmlBlocks(content);
    // Of a short article it may find the header only.
    if (hasSentence(blocks) || (blocks.length > 0 && !hasSentence(markedContent(document))))
      return { blocks, metadata, parser: 'readability-0.6.0/1' };
  }
  return { blocks: markedContent(document), metadata, parser: 'html-body/1' };
}

const hasSentence = (blocks: readonly Block[]): boolean => blocks.some(({ text }) => isSentence(text));

function readableContent(document: PageNode): PageElement | null {
  const options = { disableJSONLD: true, serializer: (node: unknown) => node as PageElement };
  try {
    return new Readability<PageElement>(document, options).parse()?.content ?? null;
  } catch {
    // Its scoring fails on some odd trees (issue 836 of mozilla/readability); then the page's own marks decide.
    return null;
  }
}

/** The marks of the element that holds the article, the surest first. */
const MARKS: readonly ((element: PageElement) => boolean)[] = [
  ({ localName }) => localName === 'article',
  (element) => element.localName === 'main' || element.getAttribute('role') === 'main',
  (element) => element.getAttribute('itemprop') === 'articleBody',
  ({ localName }) => localName === 'body',
  ({ localName }) => localName === 'html',
];

/** The text of the first element that the page marks as its article; of the body if none is marked. */
function markedContent(document: PageNode): readonly Block[] {
  const elements = [...elementsOf(document)];
  for (const isMarked of MARKS) {
    const element = elements.find(isMarked);
    const blocks = element === undefined ? [] : htmlBlocks(element);
    if (blocks.length > 0) return blocks;
  }
  return [];
}
