import { parseDocument } from 'yaml';

/** Characters and lines within which a front matter block must end; tools keep lists of tags in it. */
const MAX_LENGTH = 20_000;
const MAX_LINES = 300;
/** Uses of an alias: a few for a repeated name; nested ones would grow without bound. */
const MAX_ALIASES = 50;
/** Names of a list that are joined: authors. */
const MAX_NAMES = 20;
/** "title: Ferry: the count" is not YAML, but many people write it. */
const UNQUOTED = /^([A-Za-z][\w-]{0,40}):[ \t]+([^"'[{|>&*\s].*)$/gm;

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
  authors: 'byline',
  language: 'language',
};

/**
 * Takes a block of YAML between two lines `---` off the top of a text. Unknown fields are ignored, since other tools keep
 * theirs in the same place. A block that is not a map of names is not front matter but text between two rules, and stays.
 */
export function splitFrontMatter(text: string): { readonly fields: FrontMatter; readonly body: string } {
  const none = { fields: {}, body: text };
  const opening = /^---[ \t]{0,100}\r?\n/.exec(text)?.[0];
  if (opening === undefined) return none;
  const closing = /^---[ \t]{0,100}(?:\r?\n|$)/m.exec(text.slice(opening.length, MAX_LENGTH));
  if (closing === null) return none;
  const source = text.slice(opening.length, opening.length + closing.index).replaceAll('\r\n', '\n');
  const map = source.split('\n').length > MAX_LINES ? null : mapIn(source);
  if (map === null) return none;
  const fields: Partial<Record<keyof FrontMatter, string>> = {};
  for (const [key, value] of Object.entries(map)) {
    const name = NAMES[key.toLowerCase()];
    const words = wordsOf(value);
    if (name !== undefined && words !== '') fields[name] = words;
  }
  return { fields, body: text.slice(opening.length + closing.index + closing[0].length) };
}

function mapIn(source: string): object | null {
  if (source.trim() === '') return {};
  return (
    parsed(source) ??
    parsed(source.replace(UNQUOTED, (_, name, value) => `${name}: ${JSON.stringify(value)}`))
  );
}

/** The map of a YAML text; all its values are strings, so that dates and numbers stay as written. */
function parsed(source: string): object | null {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    // Too many aliases.
    return null;
  }
}

/** A value as one string: the names of a list, or the name in a map. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const names = value.slice(0, MAX_NAMES).map((item) => (Array.isArray(item) ? '' : wordsOf(item)));
    return names.filter((name) => name !== '').join(', ');
  }
  const name: unknown = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? name.trim() : '';
}
