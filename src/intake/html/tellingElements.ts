import type { PageWords } from '../../domain/pageWords.ts';
import { tidyLine } from '../text/tidyLine.ts';
import { elementsOf, type PageElement, type PageNode } from './pageNode.ts';
import { PageTimes } from './pageTimes.ts';

/** The number of characters that are read of a heading or byline. */
const MAX_SMALL_TEXT = 2_000;
/** Two headings are enough to know that neither is the title. */
const MAX_HEADINGS = 2;

/** A page's elements with metadata: the first of each kind. */
export interface TellingElements {
  readonly metas: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<string, string>;
  readonly headings: readonly string[];
}

/** Collects the elements of a page that tell something about it, in one walk. */
export function tellingElements(document: PageNode, pageWords: PageWords): TellingElements {
  const metas = new Map<string, string>();
  const found = new Map<string, string>();
  const headings: string[] = [];
  const times = new PageTimes(pageWords);
  const keep = (key: string, read: () => string | null): void => {
    const value = found.has(key) ? null : read();
    if (value !== null && value !== '') found.set(key, value);
  };
  for (const element of elementsOf(document)) {
    const name = element.localName;
    const rel = name === 'link' || name === 'a' ? (element.getAttribute('rel') ?? '') : '';
    if (name === 'meta') readMeta(element, metas);
    else if (name === 'html') keep('language', () => element.getAttribute('lang'));
    else if (name === 'title') keep('title', () => textOf(element));
    else if (name === 'h1' && headings.length < MAX_HEADINGS) headings.push(textOf(element) ?? '');
    else if (name === 'p') times.pass(element);
    else if (name === 'time') {
      const kind = times.kindOf(element);
      if (kind !== null) keep(kind, () => element.getAttribute('datetime') ?? textOf(element));
    } else if (/\bcanonical\b/i.test(rel)) keep('canonical', () => element.getAttribute('href'));
    else if (/\bauthor\b/i.test(rel)) keep('author', () => textOf(element));
  }
  return { metas, found, headings: headings.filter((heading) => heading !== '') };
}

function readMeta(meta: PageElement, metas: Map<string, string>): void {
  const content = tidyLine(meta.getAttribute('content') ?? '');
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = meta.getAttribute(attribute)?.toLowerCase();
    if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
  }
}

function textOf(element: PageElement): string | null {
  const text = tidyLine((element.textContent ?? '').slice(0, MAX_SMALL_TEXT));
  return text === '' ? null : text;
}
