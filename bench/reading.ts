import { rulesReader } from '../src/reading/rulesReader.ts';
import { english } from '../src/reading/languages/en/index.ts';
import { readProse } from '../src/reading/text/readProse.ts';
import { articleOf } from './articles.ts';
import { compared, median, table, timed } from './measure.ts';

/** The bar: the reader's median time, on one core. */
const BAR_MS_PER_SENTENCE = 0.6;
const ARTICLES = 300;
const MEMORY_ARTICLES = 10_000;

/** Reading: milliseconds a sentence, side by side with cutting and tagging alone, and memory over many articles. */
export async function benchReading(): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, number) => articleOf(number));
  const read = (): void => {
    for (const article of articles) rulesReader.read(article);
  };
  const tag = (): void => {
    for (const { text } of articles) readProse(text, english);
  };
  const { a, b, ratio } = await compared(5, read, tag);
  const lengths = articles.map(({ text }) => readProse(text, english).sentences.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const each: number[] = [];
  for (const [index, article] of articles.entries())
    each.push((await timed(() => rulesReader.read(article))) / (lengths[index] ?? 1));

  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let claims = 0;
  for (let number = 0; number < MEMORY_ARTICLES; number++)
    claims += rulesReader.read(articleOf(number)).length;
  global.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / 1_048_576;

  const perSentence = (total: number): string => `${(total / all).toFixed(3)} ms`;
  console.log(
    table([
      ['reading', 'measured', 'bar'],
      ['a sentence, mean', perSentence(a), ''],
      ['a sentence, median over articles', `${median(each).toFixed(3)} ms`, `${BAR_MS_PER_SENTENCE} ms`],
      ['cutting and tagging alone, a sentence', perSentence(b), ''],
      ['reading / tagging alone', ratio.toFixed(2), ''],
      [
        `heap after ${MEMORY_ARTICLES} articles (${claims} claims)`,
        `${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`,
        'flat',
      ],
    ]),
  );
}
