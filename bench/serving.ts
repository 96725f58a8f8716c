import { fillSizes } from './adding.ts';
import type { FilledOptions } from './adding.ts';
import { articleOf } from './articles.ts';
import { heldBack, unheard } from './fill.ts';
import { compared, median, table, timed } from './measure.ts';
import { openBenchHouse } from './openBenchHouse.ts';
import type { BenchHouse } from './openBenchHouse.ts';
import { openBenchServer } from './openBenchServer.ts';
import { openPlainServer } from './openPlainServer.ts';
import type { PlainServer } from './openPlainServer.ts';
import { largestQuestion, LIST_CLAIMS, readQuestion } from '../test/support/ledger/operations.ts';
import { recordStatements } from '../test/support/postgres/recordStatements.ts';

const ROUNDS = 40;
const WARM_ROUNDS = 10;
const ARTICLES = 30;
const WARM_ARTICLES = 6;

/**
 * The server against a plain one that only runs the same SQL and returns the rows: the ratio is the cost of
 * the house.
 */
export async function benchServing({ server, claims }: FilledOptions): Promise<void> {
  const databases = await openBenchServer(server);
  try {
    const [filled] = await fillSizes(databases, claims.slice(0, 1));
    const url = filled?.url ?? '';
    // Every article is added to both, by the same statements, so that the two databases stay alike.
    const twin = await databases.database(url);
    const house = await openBenchHouse(url);
    const plain = await openPlainServer(twin);
    try {
      const rows = [
        ['adding an article', ...(await adding(house, plain))],
        [
          'reading a question',
          ...(await reading(house, plain, readQuestion(await largestQuestion(house.ask)))),
        ],
        ['a page of 50 claims', ...(await reading(house, plain, LIST_CLAIMS))],
      ];
      const size = `${(filled?.claims ?? 0).toLocaleString('en')} claims`;
      console.log(table([[`over HTTP, ${size}`, 'statements', 'house', 'plain SQL', 'ratio'], ...rows]));
    } finally {
      await house.close();
      await plain.close();
    }
  } finally {
    await databases.close();
  }
}

const cells = (statements: number, house: number, plain: number, ratio: number): string[] => [
  String(statements),
  `${house.toFixed(1)} ms`,
  `${plain.toFixed(1)} ms`,
  ratio.toFixed(1),
];

async function reading(house: BenchHouse, plain: PlainServer, query: string): Promise<string[]> {
  const sent = await recordStatements(() => house.ask(query));
  const [ask, run] = [() => house.ask(query), () => plain.ask(sent)];
  await compared(WARM_ROUNDS, ask, run);
  const { a, b, ratio } = await compared(ROUNDS, ask, run);
  return cells(sent.length, a, b, ratio);
}

const ADD = `mutation ($input: AddArticleInput!) {
  addArticle(input: $input) { outcome refusals { message } articleVersion { id } } }`;

async function adding(house: BenchHouse, plain: PlainServer): Promise<string[]> {
  const times: { house: number; plain: number; statements: number }[] = [];
  for (let index = 0; index < WARM_ARTICLES + ARTICLES; index++) {
    const { text, title, publisher, publishedAt, url } = articleOf(
      index % 2 === 0 ? heldBack(index) : unheard(index),
    );
    const input = { text, title, publisher, publishedAt, url };
    let taken = 0;
    const sent = await recordStatements(async () => {
      taken = await timed(() => house.ask(ADD, { input }));
    });
    times.push({ house: taken, plain: await timed(() => plain.ask(sent)), statements: sent.length });
  }
  const counted = times.slice(WARM_ARTICLES);
  return cells(
    median(counted.map(({ statements }) => statements)),
    median(counted.map((time) => time.house)),
    median(counted.map((time) => time.plain)),
    median(counted.map((time) => time.house / time.plain)),
  );
}
