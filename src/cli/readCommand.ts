import { basename } from 'node:path';
import { lineOfReading } from '../actions/claimLine.ts';
import { readable } from '../actions/addArticle.ts';
import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import { CodePoints } from '../domain/codePoints.ts';
import type { Interval } from '../domain/interval.ts';
import type { Result } from '../domain/result.ts';
import { intakeArticle } from '../intake/intakeArticle.ts';
import { rulesReader } from '../reading/reader.ts';
import { counted } from './counted.ts';
import { readArticles, readArticleStream } from './readArticles.ts';
import { toldRefusal } from './told.ts';
import { writeLines } from './writeLines.ts';

/** `consilience read`: the claims of the articles in a file, or on stdin, to stdout. No database is touched. */
export async function readCommand(file: string | undefined, format: 'text' | 'jsonl'): Promise<number> {
  let refused = 0;
  if (file === undefined && process.stdin.isTTY) {
    process.stderr.write('Type or paste an article, and end it with Ctrl-D.\n');
  }
  const found = file === undefined ? readArticleStream(process.stdin, 'stdin') : readArticles(file);
  async function* lines(): AsyncGenerator<string> {
    for await (const { place, input } of found) {
      const taken: Result<IntakenArticle> = input.ok ? intakeArticle(input.value, new Date()) : input;
      if (!taken.ok) {
        refused++;
        process.stderr.write(`${toldRefusal(place, taken.refusal)}\n`);
        continue;
      }
      const claims = rulesReader.read(readable(taken.value));
      yield* format === 'jsonl' ? asJson(taken.value, claims, place) : asText(taken.value, claims, place);
    }
  }
  await writeLines(lines());
  return refused === 0 ? 0 : 1;
}

function* asJson(article: IntakenArticle, claims: readonly ReadClaim[], place: string): Generator<string> {
  const points = new CodePoints(article.text);
  const { externalId, publisher, publishedAt } = article;
  const id = externalId ?? article.url ?? basename(place);
  for (const claim of claims)
    yield JSON.stringify(lineOfReading(claim, points, { id, publisher, publishedAt }));
}

function* asText(article: IntakenArticle, claims: readonly ReadClaim[], place: string): Generator<string> {
  const points = new CodePoints(article.text);
  const known = [article.publisher, article.publishedAt, place].filter((word) => word !== null);
  yield `${article.title ?? basename(place)} (${known.join(', ')}): ${counted(claims.length, 'claim')}`;
  for (const claim of claims) {
    const { words, figure } = claim;
    const said = `“${points.slice(words.start, words.end)}”`;
    const sources = claim.attribution
      .filter(({ role }) => role !== 'PUBLISHER')
      .map(({ agent }) => agent.name);
    const value = figure ? `  ${figure.comparator} ${figure.value ?? intervalText(figure.typical)}` : '';
    const from = sources.length > 0 ? `  ← ${sources.join(' ← ')}` : '';
    yield `  ${claim.kind.padEnd(9)} ${said}${value}${from}`;
  }
  yield '';
}

function intervalText({ low, high, lowInclusive, highInclusive }: Interval): string {
  return `${lowInclusive ? '[' : '('}${low ?? '−∞'}, ${high ?? '∞'}${highInclusive ? ']' : ')'}`;
}
