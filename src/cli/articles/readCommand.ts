import { basename } from 'node:path';
import { lineOfReading } from '../../actions/articles/claimLine.ts';
import { readClaims } from '../../actions/articles/readClaims.ts';
import type { Config } from '../../config.ts';
import type { PreparedArticle } from '../../domain/articleInput.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { chooseReader } from '../house/chooseReader.ts';
import { intakeNow } from '../house/intakeNow.ts';
import { claimSummary } from './claimSummary.ts';
import { pluralize } from '../pluralize.ts';
import { explainReading } from './explainReading.ts';
import { readArticles, readArticleStream } from './readArticles.ts';
import { formatRefusal } from '../formatError.ts';
import { writeLines } from '../writeLines.ts';

/** How claims are printed: for a person, for a program, or with the reasons. */
export type ReadFormat = 'text' | 'jsonl' | 'explain';

type Printer = (article: PreparedArticle, claims: readonly Claim[], place: string) => Iterable<string>;
const PRINTERS: Readonly<Record<ReadFormat, Printer>> = {
  text: asText,
  jsonl: asJson,
  explain: explainReading,
};

/** `consilience read`: the claims of the articles in a file, or on stdin, to stdout. No database is touched. */
export async function readCommand(
  chat: Config['chat'],
  file: string | undefined,
  format: ReadFormat,
): Promise<number> {
  let refused = 0;
  if (file === undefined && process.stdin.isTTY) {
    process.stderr.write('Type or paste an article, and end it with Ctrl-D.\n');
  }
  const reader = chooseReader(chat, (line) => process.stderr.write(`${line}\n`));
  const found = file === undefined ? readArticleStream(process.stdin, 'stdin') : readArticles(file);
  async function* lines(): AsyncGenerator<string> {
    for await (const { place, input } of found) {
      const taken = input.ok ? intakeNow(input.value) : input;
      const claims = taken.ok ? await readClaims(reader, taken.value) : taken;
      if (taken.ok && claims.ok) {
        yield* PRINTERS[format](taken.value, claims.value, place);
      } else if (!claims.ok) {
        refused++;
        process.stderr.write(`${formatRefusal(place, claims.error)}\n`);
      }
    }
  }
  await writeLines(lines());
  return refused === 0 ? 0 : 1;
}

function* asJson(article: PreparedArticle, claims: readonly Claim[], place: string): Generator<string> {
  const { externalId, publisher, publishedAt } = article;
  const id = externalId ?? article.url ?? basename(place);
  for (const claim of claims) {
    yield JSON.stringify(lineOfReading(claim, { id, publisher, publishedAt }));
  }
}

function* asText(article: PreparedArticle, claims: readonly Claim[], place: string): Generator<string> {
  const known = [article.publisher, article.publishedAt, place].filter((word) => word !== null);
  yield `${article.title ?? basename(place)} (${known.join(', ')}): ${pluralize(claims.length, 'claim')}`;
  for (const claim of claims) yield `  ${claimSummary(claim)}`;
  yield '';
}
