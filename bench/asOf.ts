import { chmod, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsOver } from '../src/actions/actions.ts';
import { createServer } from '../src/http/createServer.ts';
import { startEmbedded } from '../src/postgres/embedded/startEmbedded.ts';
import { migrate } from '../src/postgres/migrate.ts';
import { openLedger } from '../src/ledger/openLedger.ts';
import { rulesReader } from '../src/reading/rulesReader.ts';
import { testMarks, testSigner } from '../test/support/testSigner.ts';
import { openTestSequencer } from '../test/support/ledger/openTestSequencer.ts';
import { articleOf } from './articles.ts';
import { compared, table } from './measure.ts';
import { intakeAt } from '../test/support/intakeAt.ts';

/** The bar of a read as of then, as a multiple of the same read of now. */
const BAR_RATIO = 1.3;
const ARTICLES = 200;
/** The interval of articles that get a new version, so that something has changed. */
const CHANGED_EVERY = 5;
const ROUNDS = 25;
const READS_PER_ROUND = 10;

const READS: Readonly<Record<string, (asOf: string, id: string) => string>> = {
  'a question with its agreement': (asOf, id) =>
    `{ question(id: "${id}"${asOf}) { label agreement { verdict originCount low { value } high { value } reasons { text } } claims(first: 10) { nodes { selector { exact } publisher { name } } } } }`,
  'a list of claims': (asOf) =>
    `{ claims(first: 20${asOf}) { nodes { selector { exact } figure { value } publisher { name } question { id } } } }`,
  'a list of questions': (asOf) =>
    `{ questions(first: 20${asOf}) { nodes { label agreement { verdict originCount } } } }`,
};

/** Reads as of the newest checkpoint and as of one in the middle, side by side with reads of now. */
export async function benchAsOf(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-bench-'));
  // The account that PostgreSQL needs when root runs this.
  await chmod(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, durable: false, onNotice: () => undefined });
  try {
    await migrate(server.url, 'prisma/migrations');
    await measureOn(server.url);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOn(url: string): Promise<void> {
  const ledger = await openLedger({ url });
  const sequencer = await openTestSequencer(url);
  const actions = actionsOver(
    ledger,
    rulesReader,
    intakeAt(() => new Date()),
    testMarks,
  );
  const app = await createServer({
    ...{ read: ledger.read, actions, ping: () => ledger.ping(), operator: 'bench', isLocal: true },
    ...{ explorerFolder: null, logLevel: 'silent' },
    log: { read: ledger.log, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => null },
  });
  try {
    const add = async (number: number, changed: boolean): Promise<void> => {
      const { text, title, publisher, publishedAt, url: at } = articleOf(number);
      const content = changed ? `${text}\n\nThe story was updated.` : text;
      await actions.addArticle(
        { content, title, publisher, publishedAt, url: at, format: 'verbatim' },
        { actor: 'bench', idempotencyKey: null },
      );
    };
    for (let number = 0; number < ARTICLES / 2; number++) await add(number, false);
    const middle = await sequencer.sequence();
    for (let number = ARTICLES / 2; number < ARTICLES; number++) await add(number, false);
    for (let number = 0; number < ARTICLES; number += CHANGED_EVERY) await add(number, true);
    const newest = await sequencer.sequence();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    await measure(`http://127.0.0.1:${port}/graphql`, { newest: newest.position, middle: middle.position });
  } finally {
    await app.close();
    await sequencer.close();
    await ledger.close();
  }
}

async function measure(
  endpoint: string,
  positions: { readonly newest: number; readonly middle: number },
): Promise<void> {
  const ask = async (query: string): Promise<{ questions?: { nodes: { id: string }[] } }> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: { questions?: never }; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  // A question of the first half that has changed since: its agreement of then is computed again.
  const { questions } = await ask(
    `{ questions(first: 1, orderBy: { field: ORIGINS }, where: { kind: { eq: FIGURE }, latestAt: { lte: "2020-01-04T00:00:00Z" } }) { nodes { id } } }`,
  );
  const id = questions?.nodes[0]?.id ?? '';
  const rows: string[][] = [['as of', 'read', 'then', 'now', 'then / now', 'bar']];
  for (const [name, position] of Object.entries(positions)) {
    for (const [read, queryOf] of Object.entries(READS)) {
      const times = async (query: string): Promise<void> => {
        for (let n = 0; n < READS_PER_ROUND; n++) await ask(query);
      };
      const { a, b, ratio } = await compared(
        ROUNDS,
        () => times(queryOf(`, asOf: { position: ${position} }`, id)),
        () => times(queryOf('', id)),
      );
      const each = (total: number): string => `${(total / READS_PER_ROUND).toFixed(2)} ms`;
      // In the middle, the agreements of then are computed again; the time is reported and has no bar.
      const bar = name === 'newest' ? `${BAR_RATIO}` : '';
      rows.push([name, read, each(a), each(b), ratio.toFixed(2), bar]);
    }
  }
  console.log(table(rows));
}
