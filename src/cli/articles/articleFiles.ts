import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { ArticleInput } from '../../domain/articleInput.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** The contents of a file, by its extension. */
export const FORMATS: Readonly<Record<string, ArticleInput['format']>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};
/** Files that hold a feed: RSS, Atom or JSON Feed. */
export const FEEDS: ReadonlySet<string> = new Set(['.xml', '.rss', '.atom', '.json']);
/** Files that hold an article a line. */
export const JSON_LINES: ReadonlySet<string> = new Set(['.jsonl', '.ndjson']);

/**
 * The files with articles: the named ones, and those in named folders with a known extension (text, Markdown, HTML,
 * feed, JSON lines). Hidden files and READMEs are left out. Sorted, so the order is the same on every machine.
 */
export async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found)
      throw new ErrorWithRemedy('COMMAND', `There is no file or folder ${path}.`, 'Check the path.');
    if (!found.isDirectory()) files.push(path);
    else files.push(...(await filesBelow(path)));
  }
  return files;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).some(isHidden))
    .sort();
  if (files.length > 0) return files;
  const endings = [...Object.keys(FORMATS), ...FEEDS, ...JSON_LINES].join(' ');
  throw new ErrorWithRemedy(
    'COMMAND',
    `There is no article in ${folder}.`,
    `Articles are files that end in ${endings}.`,
  );
}

const isHidden = (name: string): boolean => name.startsWith('.');

function isArticleFile(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (ending in FORMATS || FEEDS.has(ending) || JSON_LINES.has(ending)) && !/^readme\b/i.test(name);
}
