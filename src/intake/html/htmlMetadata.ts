import type { PageMetadata } from '../metadata/pageMetadata.ts';
import { elementsOf, isElement, type PageElement, type PageNode } from './pageNode.ts';
import { tidyLine } from '../text/tidyLine.ts';

/** Names of meta elements (name, property or itemprop, lower case), the more specific first. */
const TITLE = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'headline',
];
const PUBLISHER = [
  'og:site_name',
  'parsely-site',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'publisher',
];
const BYLINE = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'datepublished',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date',
];
/** The number of characters that are read of a heading, date or byline. */
const MAX_SMALL_TEXT = 2_000;

/**
 * The metadata in a page's elements, outside JSON-LD; as printed there, unchecked. `outlet` is the publisher's name if
 * it is known already: it is removed from the title of the page.
 */
export function htmlMetadata(document: PageNode, outlet: string | null): PageMetadata {
  const { metas, found, headings } = tellingElements(document);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const element = (...keys: readonly string[]): string | null => {
    const key = keys.find((name) => found.has(name));
    return key === undefined ? null : (found.get(key) ?? null);
  };
  const publisher = first(PUBLISHER);
  const byline = first(BYLINE);
  const heading = headings.length === 1 ? (headings[0] ?? null) : null;
  return {
    title: withoutSite(first(TITLE) ?? heading ?? element('title'), outlet ?? publisher),
    publisher,
    byline: byline === null || /^https?:/.test(byline) ? element('author') : byline,
    publishedAt: first(PUBLISHED) ?? element('time of publication', 'time in article', 'time'),
    language: element('language') ?? first(['content-language', 'og:locale'])?.replace('_', '-') ?? null,
    url: element('canonical') ?? first(['og:url']),
  };
}

/** A page's elements with metadata: the first of each kind. */
interface Telling {
  readonly metas: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<string, string>;
  /** The first two headings of the first rank: two are enough to know that neither is the title. */
  readonly headings: readonly string[];
}

function tellingElements(document: PageNode): Telling {
  const metas = new Map<string, string>();
  const found = new Map<string, string>();
  const headings: string[] = [];
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
    else if (name === 'h1' && headings.length < 2) headings.push(textOf(element) ?? '');
    else if (name === 'time')
      keep(kindOfTime(element), () => element.getAttribute('datetime') ?? textOf(element));
    else if (/\bcanonical\b/i.test(rel)) keep('canonical', () => element.getAttribute('href'));
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

function kindOfTime(time: PageElement): string {
  const isPublication =
    time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null;
  if (isPublication) return 'time of publication';
  for (let node = time.parentNode; node !== null; node = node.parentNode) {
    if (isElement(node) && /^(?:article|main)$/.test(node.localName)) return 'time in article';
  }
  return 'time';
}

function textOf(element: PageElement): string | null {
  const text = tidyLine((element.textContent ?? '').slice(0, MAX_SMALL_TEXT));
  return text === '' ? null : text;
}

/** The separator between a headline and the name of its outlet in the title of a page. */
const SITE_SEPARATOR = /\s+[|–—·•»-]\s+/;

/** "Headline | Outlet" without the outlet; only if that is its name, for headlines have dashes too. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  const parts = title.split(SITE_SEPARATOR);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.toLowerCase() === publisher.toLowerCase()
    ? title.slice(0, title.length - last.length).replace(/\s+[|–—·•»-]\s+$/, '')
    : title;
}
