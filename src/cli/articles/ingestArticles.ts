import { SingleBar } from 'cli-progress';
import type { AddArticle } from '../../actions/articles/addArticle.ts';
import type { Refusal } from '../../domain/result.ts';
import { readArticles } from './readArticles.ts';

/** The counts of an ingest, and the refused articles. */
export interface IngestReport {
  readonly ADDED: number;
  readonly NEW_VERSION: number;
  readonly KNOWN: number;
  /** Articles that were added without claims, by the language that has no reader. */
  readonly notRead: ReadonlyMap<string, number>;
  readonly refused: readonly { readonly place: string; readonly refusal: Refusal }[];
}

/**
 * Adds each article of the files in order, so versions keep their order. It notes a refused article and continues.
 * `keyOf` gives the idempotency key of the article at a place. If stderr is a terminal, it shows a progress bar.
 */
export async function ingestArticles(
  files: readonly string[],
  addArticle: AddArticle,
  actor: string,
  keyOf: (place: string) => string | null = () => null,
): Promise<IngestReport> {
  const counts = { ADDED: 0, NEW_VERSION: 0, KNOWN: 0 };
  const notRead = new Map<string, number>();
  const refused: { place: string; refusal: Refusal }[] = [];
  const bar = progressBar(files.length);
  let articles = 0;
  for (const file of files) {
    for await (const { place, input } of readArticles(file)) {
      const result = input.ok
        ? await addArticle(input.value, { actor, idempotencyKey: keyOf(place) })
        : input;
      if (!result.ok) refused.push({ place, refusal: result.error });
      else {
        const { outcome, reading } = result.value;
        counts[outcome]++;
        if (reading?.status === 'NOT_READ_LANGUAGE') {
          const { language } = reading;
          notRead.set(language, (notRead.get(language) ?? 0) + 1);
        }
      }
      articles++;
      bar?.update({ articles });
    }
    bar?.increment();
  }
  bar?.stop();
  return { ...counts, notRead, refused };
}

function progressBar(total: number): SingleBar | null {
  if (!process.stderr.isTTY) return null;
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files, {articles} articles',
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0, { articles: 0 });
  return bar;
}
