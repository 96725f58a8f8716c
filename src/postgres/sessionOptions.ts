/**
 * The settings of every session, given at its start, which override the settings of the database or the role.
 * Tables are looked up in schema public, after PostgreSQL's own. Rows are refused rather than left out; an
 * index returns all it finds; strings and lists are parsed as written. A caller can't set the commit time, or
 * that an erasure is under way.
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

/** The parameters of a session: an address and the options it starts with. */
export interface SessionOptions {
  readonly connectionString: string;
  readonly options: string;
}

/**
 * The address of a database and the options for a session on it, to be spread into the options of `pg`. If a
 * setting is given twice, the later one holds. The address's own options come first, since `pg` would take
 * them instead of ours.
 */
export function sessionOptions(url: string, settings: readonly string[] = []): SessionOptions {
  const ours = [...PINNED, ...settings].map((setting) => `-c ${setting}`).join(' ');
  if (!/[?&]options=/.test(url)) return { connectionString: url, options: ours };
  const address = new URL(url);
  const given = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  return { connectionString: address.href, options: `${given} ${ours}` };
}
