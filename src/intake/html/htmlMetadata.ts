import type { PageWords } from '../../domain/pageWords.ts';
import { NO_METADATA, type PageMetadata } from '../metadata/pageMetadata.ts';
import { plainWords } from './plainWords.ts';
import type { PageNode } from './pageNode.ts';
import { tellingElements } from './tellingElements.ts';

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
const PUBLISHER = ['parsely-site', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher'];
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
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pub_date',
  'pdate',
  'ptime',
  'publication_date',
  'published_time',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'prism.publicationdate',
  'citation_publication_date',
  'citation_date',
  'date',
];
/** The metadata in a page's elements, and the other names that the page has for itself. */
export interface ElementMetadata extends PageMetadata {
  /** The name of the site; `publisher` is the publisher that the page states besides. */
  readonly site: string | null;
  /** The first headings of the first rank. */
  readonly headings: readonly string[];
}

/** The metadata in a page's elements, outside JSON-LD; as printed there, unchecked. */
export function htmlMetadata(document: PageNode, pageWords: PageWords): ElementMetadata {
  const { metas, found, headings } = tellingElements(document, pageWords);
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
  const byline = first(BYLINE);
  const heading = headings.length === 1 ? (headings[0] ?? null) : null;
  return {
    ...NO_METADATA,
    title: first(TITLE) ?? heading ?? element('title'),
    site: first(['og:site_name']),
    publisher: first(PUBLISHER),
    headings: headings.map(plainWords),
    byline: byline === null || /^https?:/.test(byline) ? element('author') : byline,
    publishedAt:
      first(PUBLISHED) ?? element('time of publication', 'time in article', 'time', 'time of a byline'),
    language: element('language') ?? first(['content-language', 'og:locale'])?.replace('_', '-') ?? null,
    url: element('canonical') ?? first(['og:url']),
  };
}
