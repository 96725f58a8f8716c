import type { PageMetadata } from '../metadata/pageMetadata.ts';

/** Types of schema.org that are articles: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report ... */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
/** The most nodes that are read in one page; generators write a few dozen. */
const MAX_NODES = 1_000;

/** The metadata of the first article in a page's JSON-LD, as printed there, unchecked. Broken JSON is ignored. */
export function jsonLdMetadata(scripts: readonly string[]): Partial<PageMetadata> {
  for (const script of scripts) {
    const article = articleIn(parsed(script));
    if (article === null) continue;
    return {
      title: textOf(article['headline']) ?? textOf(article['name']),
      publisher: nameOf(article['publisher']),
      byline: namesOf(article['author']),
      publishedAt: textOf(article['datePublished']),
      language: textOf(article['inLanguage']) ?? nameOf(article['inLanguage']),
    };
  }
  return {};
}

type JsonObject = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Breadth first through arrays, `@graph` and `mainEntity`, the places of an article. */
function articleIn(root: unknown): JsonObject | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node as readonly unknown[]).slice(0, MAX_NODES));
    else if (isObject(node)) {
      if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
        return node;
      queue.push(node['@graph'], node['mainEntity']);
    }
  }
  return null;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? textOf(first['name']) : textOf(first);
}

function namesOf(value: unknown): string | null {
  const people: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = people.map(nameOf).filter((name) => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : names.join(', ');
}
