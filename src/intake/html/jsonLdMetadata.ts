import type { PageMetadata } from '../metadata/pageMetadata.ts';
import { parseLenientJson } from './parseLenientJson.ts';

/** Types of schema.org that are articles: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report ... */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
/** Types whose dates belong to something else than the page. */
const PART_TYPE = /^(?:Comment|Person|Organization|Product|Event|BreadcrumbList|ImageObject|Rating)$/;
/** The most nodes that are read in one page; generators write a few dozen. */
const MAX_NODES = 1_000;

type JsonObject = Readonly<Record<string, unknown>>;

/** The metadata of a page in its JSON-LD. */
export interface JsonLdMetadata {
  /** Of the first article. */
  readonly article: Partial<PageMetadata>;
  /** Of the first node of another type with a date of publication: a review of a claim, a page, a video. */
  readonly other: Partial<PageMetadata>;
}

/** The metadata in a page's JSON-LD, as printed there, unchecked. JSON that is broken beyond small faults is ignored. */
export function jsonLdMetadata(scripts: readonly string[]): JsonLdMetadata {
  const nodes = scripts.flatMap((script) => nodesIn(parseLenientJson(script)));
  const article = nodes.find((node) => hasType(node, ARTICLE_TYPE));
  const other = nodes.find((node) => textOf(node['datePublished']) !== null && !hasType(node, PART_TYPE));
  return {
    article: article === undefined ? {} : metadataOf(article),
    other: other === undefined ? {} : { publishedAt: textOf(other['datePublished']) },
  };
}

const metadataOf = (article: JsonObject): Partial<PageMetadata> => ({
  title: textOf(article['headline']) ?? textOf(article['name']),
  publisher: nameOf(article['publisher']),
  byline: namesOf(article['author']),
  publishedAt: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
  language: textOf(article['inLanguage']) ?? nameOf(article['inLanguage']),
});

const hasType = (node: JsonObject, wanted: RegExp): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && wanted.test(type));

/** The objects of a script, breadth first through arrays, `@graph` and `mainEntity`, the places of an article. */
function nodesIn(root: unknown): readonly JsonObject[] {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...(node as readonly unknown[]).slice(0, MAX_NODES));
    else if (isObject(node)) queue.push(node['@graph'], node['mainEntity']);
  }
  return queue.slice(0, MAX_NODES).filter(isObject);
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
