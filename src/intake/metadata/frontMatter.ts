/** Lines within which a front matter block must end; it holds five fields. */
const MAX_LINES = 50;
const FIELD = /^([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$/;

/** The fields that the sender wrote above a text. */
export interface FrontMatter {
  readonly externalId?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly byline?: string;
  readonly language?: string;
}

const NAMES: Readonly<Record<string, keyof FrontMatter>> = {
  id: 'externalId',
  url: 'url',
  title: 'title',
  publisher: 'publisher',
  publishedat: 'publishedAt',
  date: 'publishedAt',
  byline: 'byline',
  author: 'byline',
  language: 'language',
};

/**
 * Takes a block of `name: value` lines between two lines `---` off the top of a text. Only this simple form: values are strings
 * on one line, with or without quotation marks. Unknown names are ignored, since other tools keep theirs in the same place.
 * A block with any other line is not front matter but text between two rules, and stays.
 */
export function splitFrontMatter(text: string): { readonly fields: FrontMatter; readonly body: string } {
  const none = { fields: {}, body: text };
  if (!/^---[ \t]*\r?\n/.test(text)) return none;
  const lines = text.split(/\r\n?|\n/, MAX_LINES);
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end < 0) return none;
  const fields: Partial<Record<keyof FrontMatter, string>> = {};
  for (const line of lines.slice(1, end)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = FIELD.exec(line.trimEnd());
    if (match === null) return none;
    const name = NAMES[(match[1] ?? '').toLowerCase()];
    const value = unquoted(match[2] ?? '');
    if (name !== undefined && value !== '') fields[name] = value;
  }
  const closing = /\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return { fields, body: closing === null ? '' : text.slice(closing.index + closing[0].length) };
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(trimmed);
  return (quoted?.[1] ?? quoted?.[2] ?? trimmed).trim();
}
