import { SingleBar } from 'cli-progress';
import type { AddArticle } from '../../actions/articles/addArticle.ts';
import type { Refusal } from '../../domain/result.ts';
import { readArticles } from './readArticles.ts';

/** What became of the articles of an ingest, and which were refused. */
export interface IngestReport {
  readonly ADDED: number;
  readonly NEW_VERSION: number;
  readonly KNOWN: number;
  readonly refused: readonly { readonly place: string; readonly refusal: Refusal }[];
}

/**
 * Takes in every article of the files, one after the other, so that versions keep their order. One that is refused
 * is noted and the rest goes on. `keyOf` gives the idempotency key of what stands at a place. Shows a bar on stderr where that is a terminal.
 */
export async function ingestArticles(
  files: readonly string[],
  addArticle: AddArticle,
  actor: string,
  keyOf: (place: string) => string | null = () => null,
): Promise<IngestReport> {
  const counts = { ADDED: 0, NEW_VERSION: 0, KNOWN: 0 };
  const refused: { place: string; refusal: Refusal }[] = [];
  const bar = progressBar(files.length);
  let articles = 0;
  for (const file of files) {
    for await (const { place, input } of readArticles(file)) {
      const result = input.ok
        ? await addArticle(input.value, { actor, idempotencyKey: keyOf(place) })
        : ({ outcome: 'REFUSED', refusal: input.error } as const);
      if (result.outcome === 'REFUSED') refused.push({ place, refusal: result.refusal });
      else counts[result.outcome]++;
      articles++;
      bar?.update({ articles });
    }
    bar?.increment();
  }
  bar?.stop();
  return { ...counts, refused };
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
