/** Elements inside each other: real pages stay under 60. Readability takes cubic time in depth (150: 80 ms, 512: 1.7 s, 1,000: 4 s). */
const MAX_DEPTH = 150;
/** Below this depth Readability reads each text once for every pair of elements around it. */
const DEEP = 60;
/** The characters of text that cost Readability as much as a tag. */
const TAG_WEIGHT = 4;
/**
 * Start and end tags that are kept: real pages have under 20,000, a table of 10,000 rows has 60,000 to 100,000. A node of
 * linkedom costs 10 to 30 µs with its garbage.
 */
const MAX_TAGS = 100_000;
/** Tags of a page that Readability scores: it takes several times as long for each. */
export const MAX_SCORED_TAGS = 40_000;
/** Character references that are kept, each a node too: an article written only in references has 5,000 to 50,000. */
const MAX_REFERENCES = 50_000;
/** Characters of an attribute's value that are kept; linkedom overflows its stack on a class attribute of a megabyte. */
const MAX_VALUE_LENGTH = 2_048;

/** Elements whose content is not read: programs, styles, and fallbacks for other content. */
const DROPPED =
  /^(?:script|style|noscript|template|svg|math|iframe|object|canvas|audio|video|textarea|select|datalist|xmp|noembed|noframes)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Void elements that intake uses; it leaves out the others. */
const KEPT_VOID = /^(?:br|hr|link|meta|wbr)$/;
/** Elements that their own next start tag closes. */
const SELF_CLOSING = /^(?:p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/;
/** Elements that words flow through. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** The mark in the text of a tag over the bounds that would have begun or ended a line. */
export const LOST_BORDER = '\u2029';
/** Attributes that tell content from boilerplate, or hold metadata. */
const KEPT_ATTRIBUTE =
  /^(?:class|id|role|style|hidden|aria-hidden|aria-modal|href|rel|name|property|content|itemprop|datetime|colspan|rowspan|pubdate|lang|http-equiv)$/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** A page made harmless for parsing. */
export interface SanitizedHtml {
  readonly html: string;
  /** The contents of the page's JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** How many tags the page has; of more than `MAX_TAGS` not all are in `html`. */
  readonly tags: number;
  /** Characters of text and tags, each by the elements around it (`weightAt`): the cost of Readability's scoring. */
  readonly weight: number;
}

/**
 * Rewrites a page so that it can't make a later parser slow, recurse too deeply or fail. It removes scripts, comments
 * and embedded content, keeps only the attributes in use, and bounds the depth, number and length of tags. Content
 * over a bound loses its tags, but keeps its text and lines. One pass, linear in the page.
 */
export function sanitizeHtml(page: string): SanitizedHtml {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const open: string[] = [];
  const neverClosed = new Set<string>();
  let tags = 0;
  let references = 0;
  let weight = 0;
  let at = 0;
  while (at < page.length) {
    const next = page.indexOf('<', at);
    const end = next < 0 ? page.length : next;
    weight += (end - at + TAG_WEIGHT) * weightAt(open.length);
    const text = page.slice(at, end);
    references += text.split('&').length - 1;
    out.push(references > MAX_REFERENCES ? text.replaceAll('&', ' ') : text);
    if (next < 0) break;
    const tag = readTag(page, next);
    at = tag.end;
    if (tag.kind === 'text') out.push(++references > MAX_REFERENCES ? ' ' : '&lt;');
    if (tag.kind === 'text' || tag.kind === 'skip') continue;
    if (tag.kind === 'open' && DROPPED.test(tag.name)) {
      const content = contentOf(page, tag.name, at, neverClosed);
      if (tag.name === 'script' && /ld\+json/i.test(tag.attributes)) jsonLd.push(page.slice(at, content.end));
      at = content.next;
      out.push(' ');
    } else if (++tags > MAX_TAGS) {
      if (tags === MAX_TAGS + 1) out.push(leaveTable(open));
      out.push(IN_LINE.test(tag.name) ? '' : LOST_BORDER);
    } else {
      out.push(tag.kind === 'open' ? opened(tag, open) : closed(tag.name, open));
    }
  }
  return { html: out.join(''), jsonLd, tags, weight };
}

/** The end tags that lead out of all tables: words of a table that are in none of its cells would be lost. */
function leaveTable(open: string[]): string {
  const at = open.indexOf('table');
  const inside = at < 0 ? [] : open.splice(at);
  return inside
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}

const weightAt = (depth: number): number => (depth < DEEP ? depth + 1 : depth ** 2);

interface Tag {
  readonly kind: 'open' | 'close' | 'skip' | 'text';
  readonly name: string;
  readonly attributes: string;
  /** The offset at which the page continues after the tag. */
  readonly end: number;
}

const NAME = /\/?([a-z][^\s/>]{0,60})/iy;

function readTag(page: string, start: number): Tag {
  const skip = (end: number): Tag => ({ kind: 'skip', name: '', attributes: '', end });
  if (page.startsWith('<!--', start)) return skip(after(page, '-->', start + 4));
  if (page[start + 1] === '!' || page[start + 1] === '?') return skip(after(page, '>', start + 2));
  NAME.lastIndex = start + 1;
  const match = NAME.exec(page);
  if (match === null) return { kind: 'text', name: '', attributes: '', end: start + 1 };
  const nameEnd = NAME.lastIndex;
  const end = tagEnd(page, nameEnd);
  return {
    kind: page[start + 1] === '/' ? 'close' : 'open',
    name: (match[1] ?? '').toLowerCase(),
    attributes: page.slice(nameEnd, end - 1),
    end,
  };
}

function after(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}

/** The place after the `>` of a tag; values in quotation marks may hold a `>`. A mark that never closes opens nothing. */
function tagEnd(page: string, from: number): number {
  let last = '';
  for (let at = from; at < page.length; at++) {
    const character = page.charAt(at);
    if (character === '>') return at + 1;
    if (last === '=' && (character === '"' || character === "'")) {
      const close = page.indexOf(character, at + 1);
      if (close < 0) return after(page, '>', at);
      at = close;
    }
    if (character.trim() !== '') last = character;
  }
  return page.length;
}

/**
 * The end of the content of a dropped element, and the start of the rest. It remembers names that never close again,
 * else each start tag could cost a search to the end of the page.
 */
function contentOf(
  page: string,
  name: string,
  from: number,
  neverClosed: Set<string>,
): { readonly end: number; readonly next: number } {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const match = neverClosed.has(name) ? null : closing.exec(page);
  if (match !== null) return { end: match.index, next: after(page, '>', match.index) };
  neverClosed.add(name);
  return { end: from, next: name === 'script' || name === 'style' ? page.length : from };
}

function opened(tag: Tag, open: string[]): string {
  if (VOID.test(tag.name))
    return KEPT_VOID.test(tag.name) ? `<${tag.name}${keptAttributes(tag.attributes)}>` : ' ';
  if (SELF_CLOSING.test(tag.name) && open.at(-1) === tag.name) open.pop();
  if (open.length >= MAX_DEPTH) return IN_LINE.test(tag.name) ? '' : LOST_BORDER;
  open.push(tag.name);
  return `<${tag.name}${keptAttributes(tag.attributes)}>`;
}

function closed(name: string, open: string[]): string {
  const at = open.lastIndexOf(name);
  if (at < 0) return ' ';
  open.length = at;
  return `</${name}>`;
}

function keptAttributes(source: string): string {
  let kept = '';
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const lower = name.toLowerCase();
    if (!KEPT_ATTRIBUTE.test(lower)) continue;
    const value = (double ?? single ?? bare ?? '').slice(0, MAX_VALUE_LENGTH);
    kept += ` ${lower}="${value.replaceAll('"', '&quot;')}"`;
  }
  return kept;
}
