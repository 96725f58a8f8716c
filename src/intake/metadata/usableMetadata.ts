import { parseLanguageTag } from '../../domain/languageTag.ts';
import type { PageWords } from '../../domain/pageWords.ts';
import { isFuture } from './checkDate.ts';
import { canonicalUrl } from './canonicalUrl.ts';
import { checkCharacters } from '../bytes/checkCharacters.ts';
import { MAX_FIELD_LENGTH } from './checkSenderFields.ts';
import type { PageMetadata } from './pageMetadata.ts';
import { readDate } from './readDate.ts';
import { plainWords } from '../html/plainWords.ts';

/** Characters of a value that are decoded: enough for `MAX_FIELD_LENGTH` characters written as references. */
const MAX_DECODED = 10 * MAX_FIELD_LENGTH;

/**
 * The usable metadata of a page. A page is not its sender: this ignores, and does not refuse, a nonsense or future
 * date, a local URL or an unknown language. `base` resolves a relative canonical link.
 */
export function usableMetadata(
  page: PageMetadata,
  base: string | null,
  now: Date,
  pageWords: PageWords,
): PageMetadata {
  const publishedAt = page.publishedAt === null ? null : readDate(page.publishedAt, pageWords);
  return {
    title: plain(page.title),
    publisher: plain(page.publisher),
    byline: plain(withoutLead(page.byline, pageWords)),
    publishedAt: publishedAt === null || isFuture(publishedAt, now) ? null : publishedAt,
    language: languageTag(page.language),
    url: usableUrl(page.url, base),
  };
}

const withoutLead = (byline: string | null, { bylineLeads }: PageWords): string | null =>
  byline && bylineLeads.reduce((rest, lead) => rest.replace(lead, ''), byline);

function plain(value: string | null): string | null {
  const tidy = plainWords((value ?? '').slice(0, MAX_DECODED));
  return tidy === '' || tidy.length > MAX_FIELD_LENGTH || !checkCharacters(tidy, 'page').ok ? null : tidy;
}

/** Pages also write tags as POSIX does ("en_US"). */
const languageTag = (value: string | null): string | null =>
  value === null ? null : parseLanguageTag(value.replaceAll('_', '-'));

function usableUrl(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  let whole = link;
  if (base !== null) {
    try {
      whole = new URL(link, base).href;
    } catch {
      return null;
    }
  }
  const url = canonicalUrl(whole);
  return url.ok ? url.value : null;
}
