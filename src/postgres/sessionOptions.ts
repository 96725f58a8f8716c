/**
 * What every session is told at its start, where it wins over what was set for the database or the role: the tables are
 * those of schema public and what PostgreSQL brings goes in front of it; rows are refused rather than left out; an index
 * gives all it finds; words and lists are read as they are written; nobody says from outside which moment it is, or that an
 * erasure is under way.
 */
const PINNED: readonly string[] = [
  'search_path=public',
  'row_security=off',
  'gin_fuzzy_search_limit=0',
  'standard_conforming_strings=on',
  'array_nulls=on',
  'consilience.commit_time=',
  'consilience.erasing=',
];

/** How a session of ours is opened: an address and the options it starts with. */
export interface SessionOptions {
  readonly connectionString: string;
  readonly options: string;
}

/**
 * The address of a database and the options for a session on it, to be spread into those of `pg`. Of settings that come
 * twice the later one holds; options that the address itself has come first, since `pg` would take them instead of ours.
 */
export function sessionOptions(url: string, settings: readonly string[] = []): SessionOptions {
  const ours = [...PINNED, ...settings].map((setting) => `-c ${setting}`).join(' ');
  if (!/[?&]options=/.test(url)) return { connectionString: url, options: ours };
  const address = new URL(url);
  const given = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  return { connectionString: address.href, options: `${given} ${ours}` };
}
