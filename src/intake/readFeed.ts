import { parseFeed } from 'feedsmith';
import type { ArticleInput } from '../domain/articleInput.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { LOST_CHARACTER } from './bytes/decodeAs.ts';
import { decodeBytes } from './bytes/decodeBytes.ts';
import { plainWords } from './html/plainWords.ts';

/** An item of any feed, as far as an article needs it; a field is absent if the feed lacks it. */
interface FeedItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** Any spelling of a time that Date reads. */
  readonly published?: unknown;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/**
 * The articles of an RSS (also RDF), Atom or JSON feed, in its order, as inputs of `intakeArticle`. Each has the
 * longest text that the feed gives for it, and the feed's title as publisher. An invalid date is left out, since feeds
 * often have wrong ones. Refuses like `decodeBytes`, and with INVALID_FEED if the bytes are not a feed.
 */
export function readFeed(bytes: Uint8Array): Result<readonly ArticleInput[]> {
  const decoded = decodeBytes(bytes, undefined);
  if (!decoded.ok) return decoded;
  const { text, damage } = decoded.value;
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse('INVALID_FEED', null, `This is not a feed: ${why}.`, 'Give an RSS, Atom or JSON feed.');
  }
  const { publisher, items } = itemsOf(parsed);
  // The intake refuses an item that keeps a NUL, as it would refuse the lost byte.
  const mark = (value: string): string => (damage === null ? value : value.replaceAll(LOST_CHARACTER, '\0'));
  return ok(items.map((item) => inputOf(item, publisher, mark)));
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): {
  publisher: string | undefined;
  items: readonly FeedItem[];
} {
  const { format, feed } = parsed;
  if (format === 'atom') {
    const items = (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
        ?.href,
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      html: entry.content?.value ?? entry.summary?.value,
    }));
    return { publisher: feed.title?.value, items };
  }
  if (format === 'json') {
    const items = (feed.items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      published: item.date_published,
      html: item.content_html,
      text: item.content_text ?? item.summary,
    }));
    return { publisher: feed.title, items };
  }
  const items = (feed.items ?? []).map((item) => ({
    id: 'guid' in item ? item.guid.value : undefined,
    url: item.link,
    title: item.title,
    published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
    html: item.content?.encoded ?? item.description,
  }));
  return { publisher: feed.title, items };
}

function inputOf(
  { id, url, title, published, html, text }: FeedItem,
  publisher: string | undefined,
  mark: (value: string) => string,
): ArticleInput {
  const instant = new Date(typeof published === 'string' ? published : '');
  return {
    content: mark(html ?? text ?? ''),
    format: html === undefined ? 'text' : 'html',
    ...(id !== undefined && { externalId: id }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title: mark(plainWords(title)) }),
    ...(publisher !== undefined && { publisher: plainWords(publisher) }),
    ...(!Number.isNaN(instant.getTime()) && { publishedAt: instant.toISOString() }),
  };
}
