import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { FERRY } from '../../actions/events/ferryStory.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import { addAll } from '../../support/ledger/readSamples.ts';

const report = (publisher: string, title: string, content: string, publishedAt?: string): ArticleInput => ({
  ...{ content, title, publisher, format: 'verbatim' },
  url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${encodeURIComponent(title.toLowerCase())}`,
  ...(publishedAt !== undefined && { publishedAt }),
});

/** Three events: the ferry with a contested question, a newer strike, and an undated verdict of a court. */
const STRIKE = report(
  'Market Beacon',
  'Miners walk out at Kestrel Ridge',
  'Miners at the Kestrel Ridge copper pit stopped work over wages. The union said that 300 miners joined.',
  '2024-06-01T08:00:00Z',
);
const COURT = report(
  'Tarvia Times',
  'Court fines dairy of Halm',
  'The court of Halm fined the dairy Alpwell $2 million for watered milk, a clerk said.',
);

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly questionCount: number;
  readonly contestedCount: number;
}

let house: TestHouse;
/** The position of the log with the ferry alone. */
let ferryOnly: number;
beforeAll(async () => {
  house = await openTestHouse();
  const sequencer = await openTestSequencer(house.databaseUrl);
  await addAll(house, FERRY);
  ferryOnly = (await sequencer.sequence()).position;
  await addAll(house, [STRIKE, COURT]);
  await sequencer.sequence();
  await sequencer.close();
});
afterAll(() => house.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await house.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const list = async (args: string): Promise<readonly Listed[]> =>
  (await ask(`{ events${args} { nodes { id name questionCount contestedCount } } }`)).events.nodes;

const namesOf = (events: readonly Listed[]): readonly string[] =>
  events.map(({ name }) => /ferry|Kestrel|Halm/u.exec(name)?.[0] ?? name);

test('events are listed with the newest publication first, and an unknown date last', async () => {
  expect(namesOf(await list(''))).toEqual(['Kestrel', 'ferry', 'Halm']);
  expect(namesOf(await list('(orderBy: { field: LATEST, direction: ASC })'))).toEqual([
    ...['Halm', 'ferry', 'Kestrel'],
  ]);
});

test('the most contested events come first, with the number of their contested questions', async () => {
  const [first, ...others] = await list('(orderBy: { field: CONTESTED })');
  const { questions } = (
    await ask(
      `query ($id: ID!) { event(id: $id) { questions(where: { verdict: { eq: CONTESTED } }) { totalCount } } }`,
      { id: first!.id },
    )
  ).event;
  expect(first!.contestedCount).toBeGreaterThan(0);
  expect(first!.contestedCount).toBe(questions.totalCount);
  expect(others.map(({ contestedCount }) => contestedCount)).toEqual([0, 0]);
});

test('an event counts the questions that it lists', async () => {
  const { events } = await ask('{ events { nodes { questionCount questions { totalCount } } } }');
  for (const { questionCount, questions } of events.nodes) expect(questionCount).toBe(questions.totalCount);
});

test('events are found by the verdicts of their questions, their counts and their days', async () => {
  expect(namesOf(await list('(where: { verdict: { eq: CONTESTED } })'))).toEqual(['ferry']);
  expect(namesOf(await list('(where: { contestedCount: { gte: 1 } })'))).toEqual(['ferry']);
  expect(namesOf(await list('(where: { not: { verdict: { eq: CONTESTED } } })'))).toEqual([
    ...['Kestrel', 'Halm'],
  ]);
  expect(namesOf(await list('(where: { start: { lte: "2024-05-20T00:00:00Z" } })'))).toEqual(['ferry']);
  expect(namesOf(await list('(where: { end: { gte: "2024-05-20T00:00:00Z" } })'))).toEqual(['Kestrel']);
  expect(namesOf(await list('(where: { verdict: { eq: CONTESTED } }, search: "miners OR ferry")'))).toEqual([
    'ferry',
  ]);
});

test('a page by cursor is the rest of the list in each order, in both directions', async () => {
  for (const field of ['LATEST', 'CONTESTED', 'RECORDED_AT']) {
    const all = (await list(`(orderBy: { field: ${field} })`)).map(({ id }) => id);
    const page = async (args: string) =>
      (
        await ask(
          `{ events(orderBy: { field: ${field} }, ${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } }`,
        )
      ).events;
    const ids = (events: { nodes: { id: string }[] }): string[] => events.nodes.map(({ id }) => id);
    const first = await page('first: 1');
    const rest = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([...ids(first), ...ids(rest)]).toEqual(all);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const last = await page('last: 1');
    const before = await page(`last: 5, before: "${last.pageInfo.startCursor}"`);
    expect([...ids(before), ...ids(last)]).toEqual(all);
  }
});

test('as of then the list has the events and counts of then', async () => {
  const asOf = `asOf: { position: ${ferryOnly} }`;
  expect(namesOf(await list(`(${asOf})`))).toEqual(['ferry']);
  expect(await list(`(asOf: { position: 0 })`)).toEqual([]);
});

test('a moved article takes its questions to the other event', async () => {
  const before = new Map((await list('')).map((event) => [event.id, event]));
  const { article } = await ask('query ($url: HttpUrl) { article(url: $url) { id event { id } } }', {
    url: STRIKE.url,
  });
  const ferry = [...before.values()].find(({ name }) => name.includes('ferry'))!;
  const { moveArticle } = await ask(
    `mutation ($input: MoveArticleInput!) { moveArticle(input: $input) { decisionId refusals { message } } }`,
    { input: { articleId: article.id, eventId: ferry.id, reason: 'A test.' } },
  );
  expect(moveArticle.refusals).toEqual([]);
  const after = await list('');
  expect(after.map(({ id }) => id)).not.toContain(article.event.id);
  expect(after.find(({ id }) => id === ferry.id)!.questionCount).toBeGreaterThan(ferry.questionCount);
  await ask('mutation ($input: RetractInput!) { retract(input: $input) { decisionId } }', {
    input: { id: moveArticle.decisionId, reason: 'A test.' },
  });
  expect(await list('')).toEqual([...before.values()]);
});
