import { isFuture } from './checkDate.ts';
import { canonicalUrl } from './canonicalUrl.ts';
import { checkCharacters } from '../bytes/checkCharacters.ts';
import { MAX_FIELD_LENGTH } from './checkSenderFields.ts';
import type { PageMetadata } from './pageMetadata.ts';
import { readDate } from './readDate.ts';
import { tidyLine } from '../text/tidyLine.ts';

/**
 * What a page says of itself as far as it can be used. A page is not its sender: a nonsense or future date, a local URL or a
 * language that is none is passed over and not refused. `base` resolves a relative canonical link.
 */
export function usableMetadata(page: PageMetadata, base: string | null, now: Date): PageMetadata {
  const publishedAt = page.publishedAt === null ? null : readDate(page.publishedAt);
  return {
    title: plain(page.title),
    publisher: plain(page.publisher),
    byline: plain(page.byline?.replace(/^by:?\s+/i, '') ?? null),
    publishedAt: publishedAt === null || isFuture(publishedAt, now) ? null : publishedAt,
    language: languageTag(page.language),
    url: usableUrl(page.url, base),
  };
}

function plain(value: string | null): string | null {
  const tidy = tidyLine(value ?? '');
  return tidy === '' || tidy.length > MAX_FIELD_LENGTH || !checkCharacters(tidy, 'page').ok ? null : tidy;
}

function languageTag(value: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(value?.trim() ?? [])[0] ?? null;
  } catch {
    return null;
  }
}

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
