import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import type { TypedDocumentNode } from '@apollo/client/core';
import { FERRY } from '../../actions/events/ferryStory.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { differentStatements } from '../../support/postgres/countStatements.ts';

interface Row {
  readonly role: string;
  readonly label: string;
  readonly verdict: string;
  readonly lead: { readonly low: string | null; readonly high: string | null };
  readonly bodies: readonly { readonly name: string | null; readonly sentence: string }[];
  readonly question: { readonly id: string };
  readonly agreement: { readonly reportedBy: string | null; readonly undatedCount: number };
}

const FIRST_DAY = '2024-05-14T16:00:00Z';
const LAST_DAY = '2024-05-17T12:00:00Z';

let house: TestHouse;
let id: string;
/** The position of the log after five of the ten articles, of which three are of the first day until 16:00. */
let half: number;
beforeAll(async () => {
  house = await openTestHouse();
  const sequencer = await openTestSequencer(house.databaseUrl);
  await addAll(house, FERRY.slice(0, 2));
  half = (await sequencer.sequence()).position;
  await addAll(house, FERRY.slice(2));
  await sequencer.sequence();
  await sequencer.close();
  id = (await ask('{ events { nodes { id } } }')).events.nodes[0].id as string;
});
afterAll(() => house.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await house.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const BOARD = `query ($id: ID!, $time: DateTime, $asOf: AsOf, $first: Int) { event(id: $id, asOf: $asOf) {
  board(first: $first, reportedBy: $time) { role label verdict lead { low high } bodies { name sentence }
    question { id } agreement { reportedBy undatedCount } } } }`;

const board = async (time: string | null, rest: Record<string, unknown> = {}): Promise<readonly Row[]> =>
  (await ask(BOARD, { id, time, first: 100, ...rest })).event.board as readonly Row[];

const toll = (rows: readonly Row[]): Row | undefined => rows.find(({ role }) => role === 'DEAD');

test('the board of an event is the page as it could be known then', async () => {
  const [before, now] = [await board(FIRST_DAY), await board(null)];
  expect(toll(before)).toMatchObject({
    label: expect.stringMatching(/^How many people died in the Brenn ferry sinking/) as unknown,
    lead: { low: '27' },
    agreement: { reportedBy: '2024-05-14T16:00:00.000Z', undatedCount: 0 },
  });
  expect(toll(now)).toMatchObject({ lead: { low: '34' }, agreement: { reportedBy: null } });
  expect(before.length).toBeLessThan(now.length);
  const order = await board(FIRST_DAY, { first: 2 });
  expect(order).toEqual(before.slice(0, 2));
});

test('a time after the last article gives the board of now, also a future time', async () => {
  const now = (await board(null)).map(({ agreement: _, ...row }) => row);
  for (const time of [LAST_DAY, '2999-01-01T00:00:00Z'])
    expect((await board(time)).map(({ agreement: _, ...row }) => row)).toEqual(now);
});

test('it goes with `asOf`: the texts that the ledger had then, as far as they were published by then', async () => {
  const asOf = { position: half };
  const [early, late] = [
    await board('2024-05-14T10:00:00Z', { asOf }),
    await board('2024-05-14T16:00:00Z', { asOf }),
  ];
  expect(toll(early)).toMatchObject({ lead: { low: '12' } });
  expect(toll(late)).toMatchObject({ lead: { low: '19' } });
  expect(toll(late)?.question.id).toMatch(/@\d+$/u);
});

test('questions and claims give their agreement and timeline of then', async () => {
  const question = toll(await board(null))!.question.id;
  const { node } = await ask(
    `query ($id: ID!, $time: DateTime!) { node(id: $id) { ... on Question {
      agreement(reportedBy: $time) { articleCount spread } timeline(reportedBy: $time) { at claim { publisher { name } } }
      claims(first: 1) { nodes { agreement(reportedBy: $time) { articleCount } } } } } }`,
    { id: question, time: FIRST_DAY },
  );
  expect(node.agreement).toMatchObject({ articleCount: 3 });
  expect(node.claims.nodes[0].agreement).toEqual({ articleCount: 3 });
  type Point = { claim: { publisher: { name: string } } };
  expect((node.timeline as Point[]).map(({ claim }) => claim.publisher.name)).toEqual([
    ...['Brenn Herald', 'Oddvik Post', 'Coast Wire'],
  ]);
});

test('a question that no article had answered yet has no agreement and no row', async () => {
  const later = '2024-05-14T09:30:00Z';
  const rows = await board(later);
  const missing = (await board(null)).find(({ role }) => role === 'MISSING')!;
  expect(rows.map(({ question }) => question.id)).not.toContain(missing.question.id);
  const { node } = await ask(
    'query ($id: ID!, $time: DateTime!) { node(id: $id) { ... on Question { agreement(reportedBy: $time) { verdict } timeline(reportedBy: $time) { at } } } }',
    { id: missing.question.id, time: later },
  );
  expect(node).toEqual({ agreement: null, timeline: [] });
});

test('a time before the first article of the ledger is refused with that of the first', async () => {
  const time = '2024-05-14T08:59:00Z';
  const asked = await house.query(BOARD, { id, time });
  expect(asked.body.errors[0]).toMatchObject({
    message: expect.stringContaining('2024-05-14T09:00:00.000Z') as unknown,
    extensions: { code: 'BEFORE_FIRST_ARTICLE' },
  });
  const { body } = await house.query(
    'query ($time: DateTime!) { questions(first: 1) { nodes { agreement(reportedBy: $time) { verdict } } } }',
    { time },
  );
  expect(body.errors[0].extensions.code).toBe('BEFORE_FIRST_ARTICLE');
  const none = await house.query('{ events { nodes { board(reportedBy: "yesterday") { label } } } }');
  expect(none.body.errors[0].message).toContain('DateTime must be ISO 8601');
});

test('it takes as many statements for fifty questions as for twenty, and for each time', async () => {
  const statements = async (query: string): Promise<number> => {
    house.statements.length = 0;
    await ask(query);
    return house.statements.length;
  };
  const list = (first: number) =>
    `{ questions(first: ${first}) { nodes { agreement(reportedBy: "${FIRST_DAY}") { verdict } } } }`;
  const few = await statements(list(20));
  expect(await statements(list(50))).toBe(few);
  expect(differentStatements(house.statements)).toBeLessThanOrEqual(20);
  const boards = (times: readonly string[]) =>
    `{ events { nodes { ${times.map((time, n) => `b${n}: board(reportedBy: "${time}") { verdict }`).join(' ')} } } }`;
  const [one, two] = [await statements(boards([FIRST_DAY])), await statements(boards([FIRST_DAY, LAST_DAY]))];
  expect(two).toBeLessThanOrEqual(2 * one);
});

interface Told {
  readonly question: Record<'now' | 'then', { readonly lead: { readonly low: string } }>;
}
const QUESTION: TypedDocumentNode<Told, { id: string; time: string }> = gql`
  query Told($id: ID!, $time: DateTime) {
    question(id: $id) {
      id
      now: agreement {
        lead {
          low
        }
      }
      then: agreement(reportedBy: $time) {
        lead {
          low
        }
      }
    }
  }
`;

test('Apollo Client keeps the agreements of one question at two times apart', async () => {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${house.origin}/graphql` }),
  });
  const question = toll(await board(null))!.question.id;
  const read = async (time: string, fetchPolicy: 'network-only' | 'cache-only') => {
    const { data } = await client.query({ query: QUESTION, variables: { id: question, time }, fetchPolicy });
    return [data?.question.now.lead.low, data?.question.then.lead.low];
  };
  const times = ['2024-05-14T10:00:00Z', FIRST_DAY];
  for (const time of times) await read(time, 'network-only');
  expect(await Promise.all(times.map((time) => read(time, 'cache-only')))).toEqual([
    ['34', '12'],
    ['34', '27'],
  ]);
});
