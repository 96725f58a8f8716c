import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ArticleInput } from '../../domain/articleInput.ts';
import type { Result } from '../../domain/result.ts';
import { refuse } from '../../domain/result.ts';
import { MAX_ARTICLE_BYTES } from '../../intake/bytes/receiveContent.ts';
import { readJsonLine } from '../../intake/readJsonLine.ts';
import { FEEDS, FORMATS, JSON_LINES } from './articleFiles.ts';
import { byteLines } from './byteLines.ts';

/** An article of a file: its place, and its input or the reason that there is none. */
export interface FoundArticle {
  /** The file, and for JSON lines the line: "news.jsonl:17". */
  readonly place: string;
  readonly input: Result<ArticleInput>;
}

/** Every character of the longest article may be written as an escape of six bytes; the other fields are short. */
const MAX_LINE_BYTES = 6 * MAX_ARTICLE_BYTES + 1024 * 1024;

/** A stream that begins with this is JSON lines. */
const JSON_START = /^\ufeff?\s*\{\s*"/;
/** How much of a stream is looked at for that. */
const START_BYTES = 1_000;

/**
 * The articles of a file: one, or one an item of a feed, or one a line of JSON lines. Empty lines are ignored. If the
 * name does not tell the format, the first bytes do.
 */
export async function* readArticles(path: string): AsyncGenerator<FoundArticle> {
  const ending = extname(path).toLowerCase();
  const format = FORMATS[ending];
  try {
    if (format !== undefined) yield { place: path, input: await readWhole(path, format) };
    else if (FEEDS.has(ending)) yield* itemsOf(path);
    else if (JSON_LINES.has(ending)) yield* linesOf(createReadStream(path), basename(path));
    else yield* readArticleStream(createReadStream(path), path);
  } catch (error) {
    yield { place: path, input: unreadable(error) };
  }
}

async function readWhole(path: string, format: ArticleInput['format']): Promise<Result<ArticleInput>> {
  const { size } = await stat(path);
  return size > MAX_ARTICLE_BYTES ? tooLong(size) : articleOf(await readFile(path), format);
}

/** The articles of a feed, one an item. */
async function* itemsOf(path: string): AsyncGenerator<FoundArticle> {
  const { size } = await stat(path);
  // The parser of feeds is large, so only a feed loads it.
  const { readFeed } = await import('../../intake/readFeed.ts');
  const feed = size > MAX_ARTICLE_BYTES ? tooLong(size) : readFeed(await readFile(path));
  if (!feed.ok) {
    yield { place: path, input: feed };
    return;
  }
  for (const [index, input] of feed.value.entries()) {
    yield { place: `${path}:${index + 1}`, input: { ok: true, value: input } };
  }
}

/** The articles of a stream of bytes: JSON lines if it begins like them, else one article. */
export async function* readArticleStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<FoundArticle> {
  const chunks = stream[Symbol.asyncIterator]();
  const begin: Uint8Array[] = [];
  let length = 0;
  while (length < START_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    begin.push(next.value);
    length += next.value.length;
  }
  const all = (async function* () {
    yield* begin;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  const head = Buffer.concat(begin).subarray(0, START_BYTES).toString();
  if (JSON_START.test(head)) yield* linesOf(all, name);
  else yield { place: name, input: await wholeOf(all) };
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<FoundArticle> {
  let number = 0;
  for await (const line of byteLines(chunks, MAX_LINE_BYTES)) {
    number++;
    const input = line === null ? tooLong(null) : inputOfLine(line);
    if (input !== null) yield { place: `${name}:${String(number)}`, input };
  }
}

/** `null` for an empty line. */
function inputOfLine(line: Buffer): Result<ArticleInput> | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return refuse(
      'INVALID_ENCODING',
      null,
      'The line is not valid UTF-8.',
      'JSON lines are UTF-8: write them so.',
    );
  }
  return text.trim() === '' ? null : readJsonLine(text);
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Result<ArticleInput>> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) return tooLong(null);
    taken.push(chunk);
  }
  return articleOf(Buffer.concat(taken), 'auto');
}

function articleOf(content: Uint8Array, format: ArticleInput['format']): Result<ArticleInput> {
  return { ok: true, value: { content, format } };
}

/**
 * @param size bytes; `null` if not counted to the end
 */
function tooLong(size: number | null): Result<never> {
  const has = size === null ? 'It is too long' : `It has ${String(size)} bytes`;
  const message = `${has}: an article may have ${String(MAX_ARTICLE_BYTES)} bytes.`;
  return refuse('TOO_LONG', null, message, 'Split it into its articles.');
}

function unreadable(error: unknown): Result<never> {
  const { code, message } = error as NodeJS.ErrnoException;
  const [why, remedy] = WHY_UNREADABLE[code ?? ''] ?? [`It can't be read: ${message}.`, 'Check the file.'];
  return refuse('NOT_TEXT', null, why, remedy);
}

const WHY_UNREADABLE: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  EISDIR: ['It is a folder.', 'Name one of its files, or take all of it in: consilience ingest FOLDER'],
  EACCES: ['You may not read it.', 'Change its permissions, or run as a user who may.'],
};
