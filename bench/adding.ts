import { addArticle, fillTruly, heldBack, multiply, TRUE_CLAIMS, unheard } from './fill.ts';
import { median, table, timed } from './measure.ts';
import { openBenchHouse } from './openBenchHouse.ts';
import type { BenchHouse } from './openBenchHouse.ts';
import { openBenchServer } from './openBenchServer.ts';
import type { BenchServer } from './openBenchServer.ts';
import { operationsOn } from '../test/support/ledger/operations.ts';
import { recordStatements } from '../test/support/postgres/recordStatements.ts';
import { scansOf } from '../test/support/postgres/scansOf.ts';

/** The bar: the cost of an article in a ledger of a million claims, against one of ten thousand. */
const BAR_RATIO = 2;
const WARM_ARTICLES = 6;
const ARTICLES = 40;
const READS = 5;
/** Rows from which on a table must not be read from end to end; smaller ones are, if that is cheapest. */
const LARGE_TABLE = 50_000;

/** The options of the benches of a filled ledger. */
export interface FilledOptions {
  /** A PostgreSQL server; an embedded one if none is given. */
  readonly server: string | undefined;
  /** The sizes of the compared ledgers in claims, ascending. */
  readonly claims: readonly number[];
}

interface Filled {
  readonly claims: number;
  readonly url: string;
  readonly house: BenchHouse;
}

/**
 * Adds the same articles in turn to ledgers of different sizes, and times the reads of clients. Then lists
 * the tables that would be read from end to end.
 */
export async function benchAdding({ server, claims }: FilledOptions): Promise<void> {
  const databases = await openBenchServer(server);
  const filled: Filled[] = [];
  try {
    for (const { url, claims: there } of await fillSizes(databases, claims))
      filled.push({ claims: there, url, house: await openBenchHouse(url) });
    await compareAdding(filled);
    await compareReading(filled);
  } finally {
    for (const { house } of filled) await house.close();
    await databases.close();
  }
}

/** A database for each size, each the copy of the one before, grown. */
export async function fillSizes(
  databases: BenchServer,
  sizes: readonly number[],
): Promise<readonly { readonly claims: number; readonly url: string }[]> {
  const truth = await databases.database();
  const house = await openBenchHouse(truth);
  await fillTruly(house.actions, truth, TRUE_CLAIMS);
  await house.close();
  const filled: { claims: number; url: string }[] = [];
  let copy = 1;
  for (const claims of sizes) {
    const url = await databases.database(filled.at(-1)?.url ?? truth);
    copy = await multiply(url, claims, copy);
    filled.push({ claims, url });
  }
  return filled;
}

const countWords = (claims: number): string => `${claims.toLocaleString('en')} claims`;

async function compareAdding(filled: readonly Filled[]): Promise<void> {
  const times: number[][] = filled.map(() => []);
  for (let index = 0; index < WARM_ARTICLES + ARTICLES; index++) {
    // In turn an article of an event that others have reported, and one of a new event.
    const number = index % 2 === 0 ? heldBack(index) : unheard(index);
    for (const [n, { house }] of filled.entries()) {
      const taken = await timed(() => addArticle(house.actions, number));
      if (index >= WARM_ARTICLES) times[n]?.push(taken);
    }
  }
  const small = times[0] ?? [];
  const rows = filled.map(({ claims }, n) => {
    const own = times[n] ?? [];
    const ratio = median(own.map((time, index) => time / (small[index] ?? time)));
    return [
      countWords(claims),
      `${median(own).toFixed(0)} ms`,
      ratio.toFixed(2),
      n === 0 ? '' : `${BAR_RATIO}`,
    ];
  });
  console.log(table([['adding an article', 'median', 'ratio', 'bar'], ...rows]));
}

async function compareReading(filled: readonly Filled[]): Promise<void> {
  const cells = new Map<string, string[]>();
  const scans = new Set<string>();
  for (const { claims, url, house } of filled) {
    for (const { name, query } of await operationsOn(house.ask)) {
      const cell = (text: string): void => {
        cells.set(name, [...(cells.get(name) ?? []), text]);
      };
      try {
        const sent = await recordStatements(() => house.ask(query));
        const times: number[] = [];
        for (let read = 0; read < READS; read++) times.push(await timed(() => house.ask(query)));
        cell(`${median(times).toFixed(0)} ms`);
        for (const scan of await scansOf(url, sent, 'on', LARGE_TABLE))
          scans.add(`${countWords(claims)}, ${name}: ${scan}`);
      } catch {
        cell('stopped');
      }
    }
    const number = heldBack(WARM_ARTICLES + ARTICLES + filled.length);
    const sent = await recordStatements(() => addArticle(house.actions, number));
    for (const scan of await scansOf(url, sent, 'on', LARGE_TABLE))
      scans.add(`${countWords(claims)}, adding: ${scan}`);
  }
  const sizes = filled.map(({ claims }) => countWords(claims));
  console.log(table([['reading', ...sizes], ...[...cells].map(([name, row]) => [name, ...row])]));
  console.log(['tables read from end to end:', ...(scans.size > 0 ? scans : ['none'])].join('\n  '));
}
