import type { PageWords } from '../../domain/pageWords.ts';
import { canonicalUrl } from '../metadata/canonicalUrl.ts';
import { dateInUrl } from '../metadata/dateInUrl.ts';
import { hostOf } from '../metadata/hostOf.ts';
import { mergeMetadata, type PageMetadata } from '../metadata/pageMetadata.ts';
import { headerDate } from './headerDate.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { htmlMetadata } from './htmlMetadata.ts';
import { jsonLdMetadata } from './jsonLdMetadata.ts';
import { pagePublisher } from './pagePublisher.ts';
import { elementsOf, type PageNode } from './pageNode.ts';
import { plainWords } from './plainWords.ts';
import { withoutSite } from './withoutSite.ts';

/**
 * The metadata of a page from all its sources, as printed there: JSON-LD of the article, elements, the lines around the
 * headline, JSON-LD of other things, the address. The agency of a report joins its byline.
 */
export function pageMetadataOf(
  document: PageNode,
  jsonLd: readonly string[],
  given: string | null,
  pageWords: PageWords,
): PageMetadata {
  const { article, other } = jsonLdMetadata(jsonLd);
  const elements = htmlMetadata(document, pageWords);
  const url = given ?? usableUrl(elements.url);
  const host = hostOf(url);
  const named = [elements.site, article.publisher ?? null, elements.publisher];
  const { publisher, agency } = pagePublisher(named, host, pageWords);
  const { title, byline, ...stated } = mergeMetadata(article, elements);
  const plain = title === null ? null : plainWords(title);
  return {
    ...stated,
    title: withoutSite(plain, [publisher, agency, hostName(host)], elements.headings),
    publisher,
    byline: withAgency(byline, agency),
    publishedAt:
      stated.publishedAt ??
      headerDate(linesOf(document), plain, pageWords) ??
      other.publishedAt ??
      dateInUrl(url, pageWords),
  };
}

/** The host without its last label, as titles spell it. */
const hostName = (host: string | null): string | null => host && host.replace(/\.[^.]+$/, '');

function usableUrl(link: string | null): string | null {
  const url = canonicalUrl(link ?? '');
  return url.ok ? url.value : null;
}

function withAgency(byline: string | null, agency: string | null): string | null {
  if (agency === null || byline?.toLowerCase().includes(agency.toLowerCase()) === true) return byline;
  return byline === null ? agency : `${byline}, ${agency}`;
}

/** The lines of the whole page. */
function linesOf(document: PageNode): ReturnType<typeof htmlBlocks> {
  for (const element of elementsOf(document)) if (element.localName === 'body') return htmlBlocks(element);
  return [];
}
