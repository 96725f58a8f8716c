import { basename } from 'node:path';
import { claimLine } from '../../actions/articles/claimLine.ts';
import { readClaims, type ReadArticle } from '../../actions/articles/readClaims.ts';
import type { Config } from '../../config.ts';
import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import { ok, type Result } from '../../domain/result.ts';
import { rulesReader } from '../../reading/rulesReader.ts';
import { chooseReader } from '../house/chooseReader.ts';
import { intakeNow } from '../house/intakeNow.ts';
import { claimSummary } from './claimSummary.ts';
import { pluralize } from '../pluralize.ts';
import { describeReading } from './describeReading.ts';
import { explainReading } from './explainReading.ts';
import { readArticles, readArticleStream } from './readArticles.ts';
import { formatRefusal } from '../formatError.ts';
import { writeLines } from '../writeLines.ts';

/** How claims are printed: for a person, for a program, or with the reasons. */
export type ReadFormat = 'text' | 'jsonl' | 'explain';

type Printer = (article: PreparedArticle, read: ReadArticle, place: string) => Iterable<string>;
const PRINTERS: Readonly<Record<ReadFormat, Printer>> = {
  text: asText,
  jsonl: asJson,
  explain: explainReading,
};

/** The options of `read`. */
export interface ReadOptions {
  readonly format: ReadFormat;
  /** The BCP 47 tag of the articles that have none. */
  readonly language: string | null;
}

/** `consilience read`: the claims of the articles in a file, or on stdin, to stdout. No database is touched. */
export async function readCommand(
  chat: Config['chat'],
  file: string | undefined,
  { format, language }: ReadOptions,
): Promise<number> {
  let refused = 0;
  if (file === undefined && process.stdin.isTTY) {
    process.stderr.write('Type or paste an article, and end it with Ctrl-D.\n');
  }
  const reader = await chooseReader(chat, rulesReader, (line) => process.stderr.write(`${line}\n`));
  const found = file === undefined ? readArticleStream(process.stdin, 'stdin') : readArticles(file);
  async function* lines(): AsyncGenerator<string> {
    for await (const { place, input } of found) {
      const taken = input.ok ? intakeNow(input.value) : input;
      const read = taken.ok ? await readTagged(reader, taken.value, language) : taken;
      if (read.ok) {
        yield* PRINTERS[format](read.value.article, read.value, place);
      } else {
        refused++;
        process.stderr.write(`${formatRefusal(place, read.error)}\n`);
      }
    }
  }
  await writeLines(lines());
  return refused === 0 ? 0 : 1;
}

/** An article as read; `language` is the tag for one that has none. */
async function readTagged(
  reader: Reader,
  article: PreparedArticle,
  language: string | null,
): Promise<Result<ReadArticle & { readonly article: PreparedArticle }>> {
  const tagged = { ...article, language: article.language ?? language };
  const read = await readClaims(reader, tagged);
  return read.ok ? ok({ ...read.value, article: tagged }) : read;
}

/** The reading goes to stderr, without the assumption that every single sentence would repeat. */
function* asJson(article: PreparedArticle, read: ReadArticle, place: string): Generator<string> {
  const { publisher, publishedAt } = article;
  const name = article.externalId ?? article.url ?? basename(place);
  const publication = { articleId: name, publisher, publishedAt, recordedAt: null };
  const { claims, reading } = read;
  if (reading.basis !== 'ASSUMED') {
    for (const line of describeReading(reading)) process.stderr.write(`${place}: ${line}\n`);
  }
  for (const claim of claims) {
    yield JSON.stringify(claimLine({ ...claim, publication }, { article: name, id: null }));
  }
}

function* asText(article: PreparedArticle, read: ReadArticle, place: string): Generator<string> {
  const { claims, reading } = read;
  const known = [article.publisher, article.publishedAt, place].filter((word) => word !== null);
  const said = describeReading(reading);
  const [result, ...notes] = reading.status === 'READ' ? [pluralize(claims.length, 'claim'), ...said] : said;
  yield `${article.title ?? basename(place)} (${known.join(', ')}): ${result ?? ''}`;
  for (const note of notes) yield `  ${note}`;
  for (const claim of claims) yield `  ${claimSummary(claim)}`;
  yield '';
}
