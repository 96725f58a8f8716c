import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';

let house: TestHouse;
const ADD =
  'mutation ($input: AddArticleInput!) { addArticle(input: $input) { outcome articleVersion { id article { id } } } }';

beforeAll(async () => {
  house = await openTestHouse();
  for (let number = 1; number <= 12; number++) {
    const input = {
      text: `The ministry said that ${number * 10} barges were stuck. The union put the number at over ${number * 10 + 5} barges.`,
      publisher: `Outlet ${number % 3}`,
      publishedAt: `2024-05-${String(number).padStart(2, '0')}`,
      url: `https://outlet.example/${number}`,
    };
    expect((await house.query(ADD, { input })).body.data.addArticle.outcome).toBe('ADDED');
  }
});
afterAll(() => house.close());

describe('a connection', () => {
  test('pages forwards and backwards over the same list', async () => {
    const page = (args: string): string =>
      `{ articles(${args}) { nodes { url } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const all = (await house.query(page('first: 100'))).body.data.articles.nodes;
    expect(all).toHaveLength(12);
    expect(all[0].url).toBe('https://outlet.example/12');
    const one = (await house.query(page('first: 5'))).body.data.articles;
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = (await house.query(page(`first: 50, after: "${one.pageInfo.endCursor}"`))).body.data.articles;
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([...one.nodes, ...two.nodes]).toEqual(all);
    const last = (await house.query(page('last: 4'))).body.data.articles;
    expect(last.nodes).toEqual(all.slice(-4));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = (await house.query(page(`last: 3, before: "${last.pageInfo.startCursor}"`))).body.data
      .articles;
    expect(before.nodes).toEqual(all.slice(-7, -4));
  });

  test('reads only requested fields', async () => {
    house.statements.length = 0;
    await house.query('{ claims { __typename } }');
    expect(house.statements).toHaveLength(0);
    await house.query('{ claims { totalCount } }');
    expect(house.statements).toHaveLength(1);
  });

  test('takes a cursor only for its own list', async () => {
    const { body } = await house.query(
      '{ articles(first: 2) { pageInfo { endCursor } } claims(first: 2) { pageInfo { endCursor } } }',
    );
    const cursor: string = body.data.articles.pageInfo.endCursor;
    for (const query of [
      `{ claims(after: "${cursor}") { nodes { id } } }`,
      `{ articles(after: "${cursor}", search: "barges") { nodes { id } } }`,
      `{ articles(after: "${cursor}", orderBy: { field: RECORDED_AT }) { nodes { id } } }`,
      `{ articles(after: "${cursor.slice(0, -2)}") { nodes { id } } }`,
      `{ articles(after: "-1") { nodes { id } } }`,
    ]) {
      const answer = await house.query(query);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

test('typed conditions and orders reach the statements', async () => {
  const { body } = await house.query(`{
    claims(where: { comparator: { in: [MORE_THAN] }, value: { gt: "50", lte: "95" } }, orderBy: { field: VALUE, direction: ASC }, first: 50) {
      totalCount nodes { figure { value comparator literal { low high lowInclusive } } }
    }
    none: claims(where: { or: [] }) { totalCount }
    publishers(where: { name: { contains: "outlet" } }) { nodes { name articles { totalCount } } }
  }`);
  const values = body.data.claims.nodes.map((node: { figure: { value: string } }) => node.figure.value);
  expect(values).toEqual(['55', '65', '75', '85', '95']);
  expect(body.data.claims.totalCount).toBe(5);
  expect(body.data.claims.nodes[0].figure.literal).toEqual({ low: '55', high: null, lowInclusive: false });
  expect(body.data.none.totalCount).toBe(0);
  expect(body.data.publishers.nodes).toEqual(
    ['Outlet 0', 'Outlet 1', 'Outlet 2'].map((name) => ({ name, articles: { totalCount: 4 } })),
  );
});

test('search finds words in any form and phrases, leaves excluded words out, and takes signs literally', async () => {
  const count = async (search: string): Promise<number> =>
    (await house.query('query ($search: String) { claims(search: $search) { totalCount } }', { search })).body
      .data.claims.totalCount;
  expect(await count('barge')).toBeGreaterThanOrEqual(24);
  expect(await count('"the union"')).toBeLessThan(await count('barge'));
  expect(await count('barge -union')).toBeLessThan(await count('barge'));
  for (const signs of ['%', '_', '\\', "' OR 1=1 --", '&|!', '"']) expect(await count(signs)).toBe(0);
});

describe('one object', () => {
  test('is found by its id, of any type, and by its address', async () => {
    const { body } = await house.query(
      `{ claims(first: 1) { nodes { id article { id url } articleVersion { id } publisher { id } attribution { agent { id } } } } }`,
    );
    const [claim] = body.data.claims.nodes;
    const ids = [
      claim.id,
      claim.article.id,
      claim.articleVersion.id,
      claim.publisher.id,
      'claim_nothing',
      claim.id.replace('claim', 'agent'),
    ];
    const answer = await house.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(answer.body.data.nodes).toEqual([
      ...['Claim', 'Article', 'ArticleVersion', 'Publisher'].map((__typename, index) => ({
        id: ids[index],
        __typename,
      })),
      null,
      null,
    ]);
    const byUrl = await house.query('query ($url: HttpUrl) { article(url: $url) { id } }', {
      url: `${claim.article.url}?utm_source=x#y`,
    });
    expect(byUrl.body.data.article).toEqual({ id: claim.article.id });
  });
});

test('a text is cut into segments that join to it, and so is a sentence', async () => {
  const { body } = await house.query(
    `{ articles(first: 3) { nodes { currentVersion { text segments { text start end claimIds } claims { nodes { id selector { exact start end } sentence { text segments { text marks } } } } } } } }`,
  );
  for (const { currentVersion } of body.data.articles.nodes) {
    const { text, segments, claims } = currentVersion;
    expect(segments.map((segment: { text: string }) => segment.text).join('')).toBe(text);
    for (const claim of claims.nodes) {
      const painted = segments.filter((segment: { claimIds: string[] }) =>
        segment.claimIds.includes(claim.id),
      );
      expect(painted.map((segment: { text: string }) => segment.text).join('')).toBe(claim.selector.exact);
      expect([...text].slice(claim.selector.start, claim.selector.end).join('')).toBe(claim.selector.exact);
      const pieces = claim.sentence.segments as { text: string; marks: string[] }[];
      expect(pieces.map((piece) => piece.text).join('')).toBe(claim.sentence.text);
      const words = pieces.filter(({ marks }) => marks.includes('CLAIM')).map((piece) => piece.text);
      expect(words.join('')).toBe(claim.selector.exact);
    }
  }
});

test('a changed article is a new version, and its old claims are only among all versions', async () => {
  const url = 'https://outlet.example/1';
  const input = { url, text: 'The ministry now says that 11 barges were stuck.' };
  const { body } = await house.query(ADD, { input });
  expect(body.data.addArticle.outcome).toBe('NEW_VERSION');
  const asked = await house.query(
    `query ($url: HttpUrl) { article(url: $url) { currentVersion { ordinal } versions { nodes { ordinal claims { totalCount } } }
       current: claims { totalCount } all: claims(versions: ALL) { totalCount } } }`,
    { url },
  );
  const { article } = asked.body.data;
  expect(article.currentVersion.ordinal).toBe(2);
  const [second, first] = article.versions.nodes;
  expect([second.ordinal, first.ordinal]).toEqual([2, 1]);
  expect(article.current.totalCount).toBe(second.claims.totalCount);
  expect(article.all.totalCount - second.claims.totalCount).toBe(first.claims.totalCount);
});
