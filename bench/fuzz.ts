import fc from 'fast-check';
import type { ArticleInput } from '../src/domain/articleInput.ts';
import { readBoundedClaims } from '../src/actions/articles/readClaims.ts';
import { intakeInThreads, readerInThreads } from '../src/cli/house/reading/inThreads.ts';
import { readingPool, type ReadingPool } from '../src/cli/house/reading/readingPool.ts';
import { languages } from '../src/reading/languages/index.ts';
import { rulesIdentity } from '../src/reading/rulesIdentity.ts';
import type { FilledOptions } from './adding.ts';
import { randomArticle } from '../test/support/fuzz/randomTexts.ts';
import { SHAPES } from '../test/support/fuzz/shapes.ts';
import { percentile, table, timed } from './measure.ts';
import { openBenchHouse } from './openBenchHouse.ts';
import { openBenchServer } from './openBenchServer.ts';

/** The bars: a text of this length is read in this time or refused, and other requests wait no longer than that. */
const LENGTH = 100_000;
const BAR_MS = 2_000;
const OTHERS_BAR_MS = 250;
/** Texts before the clock counts, so that the threads have loaded the rules. */
const WARM = 10;
const WARM_LENGTH = 5_000;
/** The pause of the other client between two requests. */
const PAUSE_MS = 20;
const WORST = 10;
const NAME_LENGTH = 80;

export interface FuzzOptions {
  /** How many random texts follow the crafted ones. */
  readonly texts: number;
  /** The seed of the random texts. */
  readonly seed: number;
}

interface Read {
  readonly name: string;
  /** CPU time of the process, if it is less than the time that passed: other programs use the machine too. */
  readonly ms: number;
  readonly outcome: string;
}

/**
 * Reads texts that are made to take long, crafted and random, in the threads of a server, while another client asks it.
 * Prints the slowest texts, and how long the other client waited.
 */
export async function benchFuzz({ server, texts, seed }: FilledOptions & FuzzOptions): Promise<void> {
  const databases = await openBenchServer(server);
  const pool = readingPool();
  try {
    const house = await openBenchHouse(await databases.database());
    try {
      for (const { name, article } of SHAPES.slice(0, WARM)) await read(pool, name, article(WARM_LENGTH));
      await print('crafted', SHAPES.length, craftedTexts(), pool, house.ask);
      await print(`random, seed ${seed}`, texts, randomTexts(texts, seed), pool, house.ask);
    } finally {
      await house.close();
    }
  } finally {
    await pool.close();
    await databases.close();
  }
}

type Named = readonly [string, ArticleInput];

function* craftedTexts(): Generator<Named> {
  for (const { name, article } of SHAPES) yield [name, article(LENGTH)];
}

/** One text for each seed from the given one on, so that a slow text can be made again alone. */
function* randomTexts(count: number, seed: number): Generator<Named> {
  for (let own = seed; own < seed + count; own++) {
    const [article] = fc.sample(randomArticle(LENGTH), { seed: own, numRuns: 1 });
    if (article !== undefined) yield [`${own}: ${JSON.stringify(article.content)}`, article];
  }
}

async function read(pool: ReadingPool, name: string, article: ArticleInput): Promise<Read> {
  let outcome = '';
  const before = process.cpuUsage();
  const wall = await timed(async () => {
    const taken = await intakeInThreads(pool)(article);
    const reader = readerInThreads(pool, rulesIdentity(languages));
    const found = taken.ok ? await readBoundedClaims(reader, taken.value) : taken;
    outcome = found.ok ? `${found.value.claims.length} claims` : found.error.code;
  });
  const { user, system } = process.cpuUsage(before);
  const ms = Math.min(wall, (user + system) / 1_000);
  return { name: name.slice(0, NAME_LENGTH).replaceAll('\n', '↵'), ms, outcome };
}

async function print(
  kind: string,
  count: number,
  texts: Iterable<Named>,
  pool: ReadingPool,
  ask: (query: string) => Promise<unknown>,
): Promise<void> {
  const isReading = { value: true };
  const waits = othersOf(ask, isReading);
  const all: Read[] = [];
  for (const [name, article] of texts) all.push(await read(pool, name, article));
  isReading.value = false;
  const others = await waits;
  const slowest = [...all].sort((a, b) => b.ms - a.ms).slice(0, WORST);
  const over = all.filter(({ ms, outcome }) => ms > BAR_MS && outcome !== 'READING_LIMIT').length;
  console.log(
    table([
      [`${count} texts, ${kind}`, 'measured', 'bar'],
      [
        'median',
        `${percentile(
          all.map(({ ms }) => ms),
          0.5,
        ).toFixed(0)} ms`,
        '',
      ],
      ['over the bar', String(over), `0 over ${BAR_MS} ms`],
      ['another request, p99', `${percentile(others, 0.99).toFixed(0)} ms`, `${OTHERS_BAR_MS} ms`],
      ...slowest.map(({ name, ms, outcome }) => [name, `${ms.toFixed(0)} ms`, outcome]),
    ]),
  );
}

/** The times of the requests of another client, one after the other, until the reading ends. */
async function othersOf(
  ask: (query: string) => Promise<unknown>,
  isReading: { readonly value: boolean },
): Promise<number[]> {
  const times: number[] = [];
  while (isReading.value) {
    times.push(await timed(() => ask('{ articles { totalCount } }')));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return times;
}
