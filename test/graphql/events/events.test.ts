import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { FERRY } from '../../actions/events/ferryStory.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await addAll(house, FERRY.slice(0, 3));
});
afterAll(() => house.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await house.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

test('an event has its articles and questions, and these name it', async () => {
  const { events } = await ask(`{ events(search: "ferry") { totalCount nodes { id name start end
    articles(first: 10) { totalCount nodes { event { id } } }
    questions(first: 10) { totalCount nodes { event { id } claims(first: 2) { nodes { event { id } } } } } } } }`);
  expect(events.totalCount).toBe(1);
  const [event] = events.nodes;
  expect(event).toMatchObject({ start: '2024-05-14T09:00:00.000Z', end: '2024-05-14T15:00:00.000Z' });
  expect(event.name).toMatch(/ferry.*, 14 May 2024$/u);
  expect(event.articles.totalCount).toBe(3);
  expect(event.questions.totalCount).toBeGreaterThan(2);
  type Named = { event: { id: string } };
  const named = [
    ...(event.articles.nodes as Named[]),
    ...(event.questions.nodes as (Named & { claims: { nodes: Named[] } })[]).flatMap((question) => [
      question,
      ...question.claims.nodes,
    ]),
  ];
  expect(new Set(named.map((each) => each.event.id))).toEqual(new Set([event.id]));
});

test('an event is a node, and as of then it has the articles of then', async () => {
  const { events } = await ask('{ events { nodes { id recordedAt } } }');
  const [{ id, recordedAt }] = events.nodes;
  const { node } = await ask('query ($id: ID!) { node(id: $id) { id ... on Event { name } } }', { id });
  expect(node).toMatchObject({ id });
  const [then] = await house.ledger.read.at(new Date(recordedAt)).events([id]);
  expect(then?.articleCount).toBe(1);
});

test('a report of something else is another event', async () => {
  await addAll(house, [
    {
      content:
        'Miners at the Kestrel Ridge copper pit stopped work over wages. The union said that 300 miners joined.',
      ...{ title: 'Miners walk out at Kestrel Ridge', publisher: 'Market Beacon', publishedAt: '2024-05-14' },
      ...{ url: 'https://market-beacon.example/miners', format: 'verbatim' as const },
    },
  ]);
  const { events } = await ask('{ events { nodes { articles { totalCount } } } }');
  type Counted = { articles: { totalCount: number } };
  expect((events.nodes as Counted[]).map(({ articles }) => articles.totalCount)).toEqual([3, 1]);
});
