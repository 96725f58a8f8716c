import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleInput } from '../domain/articleInput.ts';
import type { Result } from '../domain/result.ts';
import { refuse } from '../domain/result.ts';
import { MAX_ARTICLE_BYTES } from '../intake/limits.ts';
import { readJsonLine } from '../intake/readJsonLine.ts';
import { Fault } from './fault.ts';

/** An article as it stands in a file: where, and what (or why not). */
export interface FoundArticle {
  /** The file, and for JSON lines the line: "news.jsonl:17". */
  readonly place: string;
  readonly input: Result<ArticleInput>;
}

const FORMATS: Readonly<Record<string, ArticleInput['format']>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};
const JSON_LINES = new Set(['.jsonl', '.ndjson']);

/**
 * The files that hold articles: the ones named, and in folders, however deep, those with an ending of an article
 * (.txt .md .markdown .html .htm .jsonl .ndjson) that are neither hidden nor a README. Sorted, so that the order is
 * the same on every machine.
 */
export async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Fault(`There is no file or folder ${path}.`, 'Check the path.');
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
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[/\\]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
  if (files.length > 0) return files;
  const endings = [...Object.keys(FORMATS), ...JSON_LINES].join(' ');
  throw new Fault(`There is no article in ${folder}.`, `Articles are files that end in ${endings}.`);
}

function isArticleFile(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return (ending in FORMATS || JSON_LINES.has(ending)) && !/^readme\b/i.test(name);
}

/** The articles of a file: one, or for JSON lines one a line. Empty lines are passed over. */
export async function* readArticles(path: string): AsyncGenerator<FoundArticle> {
  if (JSON_LINES.has(extname(path).toLowerCase())) {
    yield* jsonLines(createReadStream(path), path);
    return;
  }
  yield { place: path, input: await readArticleFile(path) };
}

async function readArticleFile(path: string): Promise<Result<ArticleInput>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_ARTICLE_BYTES) {
      const limit = `${String(MAX_ARTICLE_BYTES)} bytes`;
      return refuse(
        'TOO_LONG',
        null,
        `The file has ${String(size)} bytes; ${limit} is the limit.`,
        'Split it into its articles.',
      );
    }
    const content = await readFile(path);
    return { ok: true, value: { content, format: FORMATS[extname(path).toLowerCase()] ?? 'auto' } };
  } catch (error) {
    return refuse(
      'NOT_TEXT',
      null,
      `The file can't be read: ${String(error)}`,
      'Check that it is there and that you may read it.',
    );
  }
}

/** The articles of a stream of JSON lines. */
export async function* jsonLines(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<FoundArticle> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield { place: `${basename(name)}:${String(number)}`, input: readJsonLine(line) };
  }
}
