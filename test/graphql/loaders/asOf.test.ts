import fc from 'fast-check';
import { ask } from '../../support/ask.ts';
import { randomWrites, runStep } from '../../support/ledger/randomWrites.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { differentStatements } from '../../support/postgres/countStatements.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';

/** Queries of a desk, the same as of now and as of then. */
const QUERIES: Readonly<Record<string, string>> = {
  questions: `questions(first: 15, asOf: $asOf) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id label recordedAt mergedInto { id } history { recordId kind actor isStale isRetracted retracts question { id } otherQuestion { id } claim { id } correction { id } }
    timeline { status at claim { id } by { id } }
    claims(first: 8) { totalCount nodes { id relations { relation reason other { id } claim { id } } } } } }`,
  agreements: `questions(first: 15, orderBy: { field: CONTESTED }, asOf: $asOf) { nodes { id agreement {
    verdict policy articleCount publisherCount originCount unknownIndependenceCount unit spread outlierIds
    consensus { basis origins of claimIds interval { low high } } corroboration { basis claimIds } strongest { id }
    low { value open claimIds } lead { low high words body rule claimIds } high { value open }
    origins { kind name independence claimIds standing { id } } dependences { kind reason claimIds } reasons { text claimIds } undecided { missing decision text claimIds } } } }`,
  reported: `questions(first: 15, orderBy: { field: CONTESTED }, asOf: $asOf) { nodes { id agreement(reportedBy: "2024-06-11T12:00:00Z") {
    verdict articleCount originCount spread undatedCount lead { words claimIds } } timeline(reportedBy: "2024-06-11T12:00:00Z") { status claim { id } } } }
    events(first: 5, asOf: $asOf) { nodes { id board(reportedBy: "2024-06-11T12:00:00Z") { role verdict question { id } bodies { sentence } } } }`,
  events: `events(first: 10, asOf: $asOf) { totalCount nodes { id name start end questionCount contestedCount } }
    contestedEvents: events(first: 10, orderBy: { field: CONTESTED }, where: { verdict: { in: [CONTESTED, CORROBORATED] } }, asOf: $asOf) { totalCount nodes { id } }`,
  claims: `claims(first: 30, asOf: $asOf) { totalCount nodes { id question { id } agreement { verdict } repeats { other { id } }
    article { title currentVersion { ordinal } } publisher { name } attribution { agent { name } } } }`,
  everyClaim: `claims(first: 60, versions: ALL, orderBy: { field: RECORDED_AT }, asOf: $asOf) { totalCount nodes {
    id question { id } history { recordId kind recordedAt isStale isRetracted question { id } } links { claim { id } } } }`,
  articles: `articles(first: 10, asOf: $asOf) { totalCount nodes { id url title publishedAt recordedAt currentVersion { id segments { claimIds } }
    history { recordId kind isRetracted retracts recordedAt } copies { containment article { id } }
    versions(first: 5) { totalCount nodes { id ordinal claims(first: 5) { totalCount } } } claims(first: 8) { totalCount nodes { id } } } }`,
  people: `publishers(asOf: $asOf) { totalCount nodes { id profile { questionCount firstCount outlyingCount correctedCount }
      claims(first: 5) { totalCount } articles(first: 3) { nodes { id currentVersion { ordinal } } } } }
    agents(asOf: $asOf) { totalCount nodes { id name profile { questionCount firstCount outlyingCount correctedCount } claims(first: 5) { totalCount } } }`,
  suggestions: `suggestions(asOf: $asOf) { totalCount nodes { id kind score question { id agreement { verdict } } other { id } claim { id } } }`,
  found: `byWords: questions(first: 10, search: "passengers killed Quillhaven", asOf: $asOf) { totalCount nodes { id } }
    contested: questions(first: 10, where: { verdict: { eq: CONTESTED } }, asOf: $asOf) { nodes { id } }
    counted: questions(first: 10, where: { claimCount: { gte: 2 }, originCount: { lte: 2 } }, orderBy: { field: ORIGINS }, asOf: $asOf) { nodes { id } }
    killed: claims(first: 10, search: "killed", where: { value: { gte: "80" } }, orderBy: { field: VALUE }, asOf: $asOf) { nodes { id } }
    texts: articles(first: 10, search: "Heron", asOf: $asOf) { totalCount nodes { id } }
    atUrl: article(url: "https://outlet0.example/0", asOf: $asOf) { id currentVersion { id textHash } }`,
  checked: `check(publishedAt: "2024-06-20", text: "The hospital said that 65 passengers were killed when the ferry Morning Star sank off Quillhaven in the storm on Sunday night. Relatives of the passengers waited in the harbour hall of Quillhaven.", asOf: $asOf) {
    claims { kind score isSuggestion question { id } relations { relation other { id } } } }`,
};

interface Point {
  readonly asOf: Record<string, unknown>;
  readonly position: number;
  readonly answers: unknown;
  readonly ids: readonly string[];
  readonly compared: unknown;
}

const ALL_IDS = `SELECT id FROM claim UNION SELECT id FROM question UNION SELECT id FROM article UNION SELECT id FROM article_version
  UNION SELECT id FROM publisher UNION SELECT id FROM agent UNION SELECT id FROM suggestion ORDER BY id`;

async function answersOf(house: TestHouse, asOf: unknown): Promise<Record<string, unknown>> {
  const answers = Object.entries(QUERIES).map(async ([name, query]) => {
    const { body } = await house.query(`query ($asOf: AsOf) { ${query} }`, { asOf });
    expect(body.errors).toBeUndefined();
    return [name, body.data] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

async function compared(house: TestHouse, ids: readonly string[], asOf: unknown): Promise<unknown> {
  const claims = ids.filter((id) => id.startsWith('claim_')).slice(0, 6);
  if (claims.length < 2) return null;
  const { body } = await house.query(
    'query ($claims: [ID!]!, $asOf: AsOf) { compare(claims: $claims, asOf: $asOf) { relation reason claim { id } other { id } } }',
    { claims, asOf },
  );
  expect(body.errors).toBeUndefined();
  return body.data.compare;
}

/** The ids that name an object as of a position; `node` gives each object under the requested id. */
async function nodesThere(house: TestHouse, ids: readonly string[], position: number): Promise<string[]> {
  const there: string[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    const page = ids.slice(from, from + 100);
    const { body } = await house.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: page.map((id) => `${id}@${position}`),
    });
    const found = body.data.nodes.map((node: { id: string } | null) => node?.id ?? null) as (string | null)[];
    for (const [index, id] of page.entries()) {
      if (found[index] === `${id}@${position}`) there.push(id);
      else expect(body.errors).toContainEqual(expect.objectContaining({ path: ['nodes', index] }));
    }
  }
  return there;
}

/** An answer as it would read now. Every id must name the position, except the ids of records. */
function withoutPoint(answer: unknown, position: number): unknown {
  const text = JSON.stringify(answer);
  const ids = text.replaceAll(/"(?:recordId|retracts)":"[^"]*"/g, '').match(/"[a-z]+_[0-9a-z]{26}[^"]*"/g);
  expect((ids ?? []).filter((id) => !id.endsWith(`@${position}"`))).toEqual([]);
  return JSON.parse(text.replaceAll(`@${position}"`, '"'));
}

test('after any writes an as-of answer is the answer of that time', async () => {
  await fc.assert(
    fc.asyncProperty(randomWrites(10), async (steps) => {
      const house = await openTestHouse();
      const sequencer = await openTestSequencer(house.databaseUrl);
      try {
        const times: { position: number; time: Date }[] = [];
        const points: Point[] = [
          {
            asOf: { position: 0 },
            position: 0,
            answers: await answersOf(house, null),
            ids: [],
            compared: null,
          },
        ];
        for (const together of steps) {
          await Promise.all(
            together.map((step) => runStep(step, { actions: house.actions, url: house.databaseUrl })),
          );
          const ids = (await ask(house.databaseUrl, ALL_IDS)).map((row) => String(row['id']));
          const answers = await answersOf(house, null);
          const both = await compared(house, ids, null);
          const { position, time } = await sequencer.sequence();
          times.push({ position, time });
          points.push({ asOf: { position }, position, answers, ids, compared: both });
        }
        // A time is the same point as its position, for every read. One time goes through the queries as well.
        for (const { position, time } of times)
          expect(await house.ledger.read.resolveAsOf({ time })).toEqual(
            await house.ledger.read.resolveAsOf({ position }),
          );
        const middle = Math.floor(times.length / 2);
        points.push({ ...points[middle + 1]!, asOf: { time: times[middle]!.time.toISOString() } });
        const everything = points.at(-2)!.ids;
        for (const { asOf, position, answers, ids, compared: both } of points) {
          const then = withoutPoint(await answersOf(house, asOf), position) as Record<string, unknown>;
          for (const name of Object.keys(QUERIES))
            expect({ asOf, [name]: then[name] }).toEqual({ asOf, [name]: (answers as typeof then)[name] });
          expect(await nodesThere(house, everything, position)).toEqual(ids);
          expect(withoutPoint(await compared(house, ids, asOf), position)).toEqual(both);
        }
      } finally {
        await sequencer.close();
        await house.close();
      }
    }),
    { numRuns: 3, seed: 20241120, endOnFailure: true },
  );
});

describe('asOf in queries', () => {
  let house: TestHouse;
  const points: { position: number; time: Date }[] = [];
  beforeAll(async () => {
    house = await openTestHouse();
    const sequencer = await openTestSequencer(house.databaseUrl);
    const add = (outlet: number, count: number) =>
      runStep(
        { kind: 'add', event: 0, outlet, count, who: outlet % 3 },
        { actions: house.actions, url: house.databaseUrl },
      );
    for (const outlet of [0, 1, 2]) {
      await add(outlet, 80);
      points.push(await sequencer.sequence());
    }
    await add(0, 200);
    points.push(await sequencer.sequence());
    await sequencer.close();
  });
  afterAll(() => house.close());

  const verdicts = (asOf: string) =>
    `questions(search: "killed", where: { kind: { eq: FIGURE } }, asOf: ${asOf}) { nodes { agreement { verdict articleCount } } }`;

  test('two reads of one query are as of two points, and a third as of now', async () => {
    const { body } = await house.query(`{
      none: ${verdicts('{ position: 0 }')}
      first: ${verdicts(`{ position: ${points[0]!.position} }`)}
      third: ${verdicts(`{ time: "${points[2]!.time.toISOString()}" }`)}
      now: questions(search: "killed", where: { kind: { eq: FIGURE } }) { nodes { agreement { verdict articleCount } } } }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.none.nodes).toEqual([]);
    expect(body.data.first.nodes).toEqual([{ agreement: { verdict: 'SINGLE_ORIGIN', articleCount: 1 } }]);
    expect(body.data.third.nodes[0].agreement).toMatchObject({ articleCount: 3 });
    expect(body.data.now.nodes[0].agreement).toMatchObject({ verdict: 'CONTESTED', articleCount: 3 });
  });

  test('a cursor of one point pages through the list of another', async () => {
    const page = async (asOf: unknown, after: string | null, first: number) => {
      const { body } = await house.query(
        `query ($asOf: AsOf, $after: String, $first: Int) { articles(first: $first, after: $after, orderBy: { field: RECORDED_AT }, asOf: $asOf) {
           nodes { id } pageInfo { endCursor hasNextPage } } }`,
        { asOf, after, first },
      );
      expect(body.errors).toBeUndefined();
      return body.data.articles;
    };
    const now = await page(null, null, 1);
    const then = await page({ position: points[1]!.position }, now.pageInfo.endCursor, 10);
    const all = await page({ position: points[1]!.position }, null, 10);
    const seen = (all.nodes as { id: string }[]).findIndex(({ id }) => id === now.nodes[0].id);
    expect(then.nodes).toEqual(all.nodes.slice(seen + 1));
  });

  test.each([
    ['{ position: 999999 }', /The log has \d+ entries, not 999999\. Give a position from 0 to/],
    ['{ position: -1 }', /-1 is not a position of the log\. Give the number of entries/],
    ['{ position: 1.5 }', /Int cannot represent non-integer/],
    ['{ position: "many" }', /Int cannot represent non-integer/],
    ['{ time: "2999-01-01T00:00:00Z" }', /lies in the future/],
    ['{ time: "yesterday" }', /DateTime must be ISO 8601/],
  ])('asOf: %s is refused', async (asOf, message) => {
    const { status, body } = await house.query(`{ articles(asOf: ${asOf}) { totalCount } }`);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
  });

  test('as-of reads send a bounded number of statements, as reads of now do', async () => {
    const query = (asOf: string) =>
      `{ questions(asOf: ${asOf}) { totalCount nodes { label agreement { verdict strongest { id } } claims(first: 5) { nodes { id relations { relation } } } } } }`;
    const statements = async (asOf: string) => {
      house.statements.length = 0;
      const { body } = await house.query(query(asOf));
      expect(body.errors).toBeUndefined();
      return differentStatements(house.statements);
    };
    const now = await statements('null');
    const then = await statements(`{ position: ${points[2]!.position} }`);
    // One for the point itself, and the statements that compute the agreement of that time.
    expect(then - now).toBeLessThanOrEqual(9);
  });
});
