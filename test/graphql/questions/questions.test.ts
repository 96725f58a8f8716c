import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';

/** Five articles about one ferry accident: two origins that conflict, and a copy of the first. */
const WIRE =
  'QUILLHAVEN - The ferry Morning Star sank off Quillhaven on Sunday night in a storm. The coast guard said that 80 passengers were killed when the ferry Morning Star sank. Divers searched the wreck near Quillhaven until dawn, and relatives of the passengers waited in the harbour hall for news of the ferry.';
const ARTICLES = [
  { publisher: 'Meridian Wire', url: 'https://wire.example/ferry', text: WIRE },
  {
    publisher: 'Harbour Post',
    url: 'https://post.example/ferry',
    text: `${WIRE} The Post will follow the story.`,
  },
  {
    publisher: 'Quay Gazette',
    url: 'https://quay.example/ferry',
    text: 'The ferry Morning Star went down off Quillhaven in the storm of Sunday night. The passengers union said that 50 passengers were killed when the ferry Morning Star sank. The union asked why the ferry had left Quillhaven at all.',
  },
  {
    publisher: 'Capital Courier',
    url: 'https://courier.example/ferry',
    text: 'After the ferry Morning Star sank off Quillhaven, the ministry said that 200 passengers were rescued from the ferry. The storm of Sunday night had been forecast. The ministry will inspect every ferry at Quillhaven.',
  },
  {
    publisher: 'Northgate Tribune',
    url: 'https://tribune.example/budget',
    text: 'The parliament in Tarvia passed a budget of $3 billion on Monday. The opposition said that 80 lawmakers were absent.',
  },
];

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  for (const article of ARTICLES) {
    const { body } = await house.query(
      'mutation ($input: AddArticleInput!) { addArticle(input: $input) { outcome refusals { message } } }',
      { input: { ...article, publishedAt: '2024-06-10' } },
    );
    expect(body.data.addArticle.outcome).toBe('ADDED');
  }
});
afterAll(() => house.close());

const killed = async (): Promise<Record<string, never>> => {
  const { body } =
    await house.query(`{ questions(search: "killed", where: { kind: { eq: FIGURE } }) { totalCount nodes {
    id label agreement { verdict policy articleCount publisherCount originCount unknownIndependenceCount spread
      low { value open } high { value } outlierIds origins { name independence claimIds } dependences { kind } reasons { text claimIds } }
    claims { totalCount nodes { id selector { exact } publisher { name } } } timeline { status claim { id } } } } }`);
  expect(body.errors).toBeUndefined();
  return body.data.questions.nodes.find((node: { label: string }) => /died/.test(node.label));
};

test('claims of one thing answer one question, and two origins that conflict contest it', async () => {
  const question = (await killed()) as never as {
    claims: { nodes: { selector: { exact: string } }[] };
    agreement: {
      verdict: string;
      originCount: number;
      articleCount: number;
      low: { value: string };
      high: { value: string };
      spread: string;
      dependences: { kind: string }[];
      reasons: { claimIds: string[] }[];
    };
  };
  expect(question.claims.nodes.map(({ selector }) => selector.exact).sort()).toEqual([
    '50 passengers',
    '80 passengers',
    '80 passengers',
  ]);
  const { agreement } = question;
  expect(agreement).toMatchObject({
    verdict: 'CONTESTED',
    articleCount: 3,
    originCount: 2,
    low: { value: '50' },
    high: { value: '80' },
    spread: '0.6',
  });
  expect(agreement.reasons.length).toBeGreaterThan(0);
});

test('a figure of another scope answers another question, however similar the article is', async () => {
  const { body } = await house.query(
    '{ claims(where: { quote: { contains: "200 passengers" }, kind: { eq: FIGURE } }) { nodes { id question { id } agreement { verdict } relations { relation } } } }',
  );
  const [claim] = body.data.claims.nodes;
  const question = (await killed()) as never as { id: string };
  expect(claim.question.id).not.toBe(question.id);
  expect(claim.agreement.verdict).toBe('SINGLE_ORIGIN');
  expect(claim.relations).toEqual([]);
});

test('a claim has its relations to the others, and claims of two questions are not comparable', async () => {
  const { body } = await house.query(
    '{ claims(where: { quote: { contains: "passengers" }, kind: { eq: FIGURE } }) { nodes { id selector { exact } relations { other { selector { exact } } relation reason } repeats { relation } } } }',
  );
  const claims = body.data.claims.nodes as {
    id: string;
    selector: { exact: string };
    relations: { relation: string; reason: string }[];
    repeats: unknown[];
  }[];
  const fifty = claims.find(({ selector }) => selector.exact === '50 passengers')!;
  const eighty = claims.find(({ selector }) => selector.exact === '80 passengers')!;
  const aboard = claims.find(({ selector }) => selector.exact === '200 passengers')!;
  expect(fifty.relations.map(({ relation }) => relation)).toEqual(['CONFLICTS', 'CONFLICTS']);
  expect(fifty.relations[0]!.reason).toMatch(/50.*80|80.*50/);
  expect(eighty.repeats).toHaveLength(1);
  const compared = await house.query(
    'query ($ids: [ID!]!) { compare(claims: $ids) { relation dimension reason } }',
    {
      ids: [fifty.id, aboard.id],
    },
  );
  expect(compared.body.data.compare).toEqual([
    { relation: 'NOT_COMPARABLE', dimension: 'PREDICATE', reason: expect.any(String) as unknown },
  ]);
});

test('republication shows on the article', async () => {
  const { body } = await house.query(
    '{ article(url: "https://post.example/ferry") { copies { article { url } containment } } }',
  );
  const [copy] = body.data.article.copies;
  expect(copy.article.url).toBe('https://wire.example/ferry');
  expect(Number(copy.containment)).toBeGreaterThan(0.9);
});

test('a text is checked against the stored claims without being stored', async () => {
  const before = await house.query('{ articles { totalCount } }');
  const { body } = await house.query(
    `{ check(publishedAt: "2024-06-11", title: "Ferry toll", text: "The hospital in Quillhaven said that 65 passengers were killed when the ferry Morning Star sank off Quillhaven in the storm on Sunday night.") {
      reading { status language basis note reader recordedAt }
      claims { kind selector { exact } isSuggestion question { label } relations { relation other { selector { exact } } } } } }`,
  );
  expect(body.errors).toBeUndefined();
  const { claims, reading } = body.data.check;
  expect(reading).toEqual({
    ...{ status: 'READ', language: 'en', basis: 'DETECTED', note: null },
    ...{ reader: 'consilience-rules', recordedAt: null },
  });
  const figure = claims.find((claim: { kind: string }) => claim.kind === 'FIGURE');
  expect(figure.question.label).toMatch(/passengers/);
  expect(figure.relations.map(({ relation }: { relation: string }) => relation)).toEqual([
    'CONFLICTS',
    'CONFLICTS',
    'CONFLICTS',
  ]);
  expect((await house.query('{ articles { totalCount } }')).body).toEqual(before.body);
});

test('a checked text in another language has a reading and no claims', async () => {
  const { body } = await house.query(
    `{ check(text: "Al menos 65 pasajeros murieron cuando el barco se hundió, dijo el hospital.") {
      reading { status language basis reader readerVersion } claims { kind } } }`,
  );
  expect(body.data.check).toEqual({
    reading: {
      ...{ status: 'NOT_READ_LANGUAGE', language: 'es', basis: 'DETECTED' },
      ...{ reader: null, readerVersion: null },
    },
    claims: [],
  });
});

test('a version has its reading, and articles are found by it', async () => {
  const { body } = await house.query(`{
    read: articles(where: { readingStatus: { eq: READ } }, first: 1) {
      totalCount nodes { currentVersion { reading { status language reader recordedAt } } } }
    unread: articles(where: { readingStatus: { eq: NOT_READ_LANGUAGE } }) { totalCount }
    english: articles(where: { language: { eq: "en" } }) { totalCount }
    german: articles(where: { language: { eq: "de" } }) { totalCount }
    before: articles(where: { readingStatus: { eq: READ } }, asOf: { position: 0 }) { totalCount } }`);
  expect(body.errors).toBeUndefined();
  const { read, unread, english, german, before } = body.data;
  expect([english.totalCount, german.totalCount]).toEqual([read.totalCount, 0]);
  expect(read.totalCount).toBeGreaterThan(0);
  expect(read.nodes[0].currentVersion.reading).toMatchObject({
    ...{ status: 'READ', language: 'en', reader: 'consilience-rules' },
    recordedAt: expect.any(String),
  });
  expect([unread.totalCount, before.totalCount]).toEqual([0, 0]);
});

test('an invalid tag of a checked text is refused', async () => {
  const { body } = await house.query(
    '{ check(text: "It rained.", language: "english") { claims { kind } } }',
  );
  expect(body.errors?.[0]?.message).toMatch(/"english" is not a language tag.*such as en or pt-BR/);
});

test('questions are found by verdict, origins, spread, publisher and order', async () => {
  const { body } = await house.query(`{
    contested: questions(where: { verdict: { eq: CONTESTED }, originCount: { gte: 2 }, spread: { gt: "0.5" } }) { nodes { agreement { verdict } } }
    first: questions(orderBy: { field: CONTESTED }, first: 1) { nodes { agreement { verdict } } }
    publishers(where: { name: { eq: "Quay Gazette" } }) { nodes { id profile { questionCount firstCount outlyingCount correctedCount } } }
  }`);
  expect(body.errors).toBeUndefined();
  expect(body.data.contested.nodes).toEqual([{ agreement: { verdict: 'CONTESTED' } }]);
  expect(body.data.first.nodes[0].agreement.verdict).toBe('CONTESTED');
  const [gazette] = body.data.publishers.nodes;
  expect(gazette.profile.questionCount).toBeGreaterThanOrEqual(1);
  const his = await house.query(
    'query ($id: ID!) { questions(where: { publisherId: { eq: $id } }) { nodes { agreement { publisherCount } } totalCount } }',
    { id: gazette.id },
  );
  expect(his.body.data.questions.totalCount).toBeGreaterThanOrEqual(1);
});

test('a changed article takes its old claims out of the agreement', async () => {
  const quay = ARTICLES[2]!;
  const { body } = await house.query(
    'mutation ($input: AddArticleInput!) { addArticle(input: $input) { outcome } }',
    {
      input: {
        ...quay,
        text: quay.text.replace('50 passengers', '80 passengers'),
        publishedAt: '2024-06-11',
      },
    },
  );
  expect(body.data.addArticle.outcome).toBe('NEW_VERSION');
  const question = (await killed()) as never as { agreement: { verdict: string; originCount: number } };
  expect(question.agreement).toMatchObject({ verdict: 'CORROBORATED', originCount: 2 });
});
