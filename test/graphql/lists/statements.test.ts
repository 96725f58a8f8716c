import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { differentStatements, mostRepeats } from '../../support/postgres/countStatements.ts';

/** SQL statements that an operation may take at most, however many rows it answers with. */
const OPERATIONS: readonly (readonly [name: string, limit: number, query: string])[] = [
  [
    'claims with everything',
    11,
    `{ claims(first: 50, versions: ALL) { totalCount pageInfo { endCursor } edges { cursor } nodes {
      id selector { exact } sentence { segments { text } } figure { value } attribution { agent { name } }
      article { title url publisher { name } } publisher { name } articleVersion { ordinal } } } }`,
  ],
  [
    'articles with their claims and texts',
    9,
    `{ articles(first: 50) { nodes { title publisher { name } currentVersion { text segments { text } }
      claims(first: 5) { totalCount nodes { id } } } } }`,
  ],
  [
    'publishers with articles with claims',
    8,
    `{ publishers { nodes { name articles(first: 3) { nodes { title claims(first: 3) { nodes { selector { exact } } } } } } } }`,
  ],
  [
    'agents with their claims and the articles of these',
    8,
    `{ agents(first: 50) { nodes { name claims(first: 3) { nodes { id article { title } } } } } }`,
  ],
  [
    'histories with the entries of everything in them',
    20,
    `{ questions(first: 50) { nodes { ledgerEntry { position receipt } history { ledgerEntry { position receipt } }
      claims(first: 5) { nodes { ledgerEntry { position } history { ledgerEntry { receipt } } } } } }
      articles(first: 50) { nodes { ledgerEntry { position } history { ledgerEntry { receipt } } publisher { ledgerEntry { position } } } }
      agents(first: 50) { nodes { ledgerEntry { position } } } }`,
  ],
];

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function add(number: number): Promise<void> {
  const text = `Minister Ada Harrow said that ${number} trucks had crossed. "We count every truck," Harrow said. A spokesman put it at about ${number + 3} trucks.`;
  await house.actions.addArticle(
    {
      content: text,
      format: 'verbatim',
      publisher: `Outlet ${number}`,
      url: `https://outlet.example/${number}`,
    },
    { actor: 'tester', idempotencyKey: null },
  );
}

/** A statement is sent once for each place of the query that needs it, or twice: far less often than there are claims (60). */
const MOST_BATCHES = 20;

async function statementsOf(query: string): Promise<number> {
  house.statements.length = 0;
  const { body } = await house.query(query);
  expect(body.errors).toBeUndefined();
  expect(mostRepeats(house.statements)).toBeLessThanOrEqual(MOST_BATCHES);
  return differentStatements(house.statements);
}

test('the statements of an operation are bounded and do not grow with its rows', async () => {
  for (let number = 1; number <= 3; number++) await add(number);
  const few = [];
  for (const [, , query] of OPERATIONS) few.push(await statementsOf(query));
  for (let number = 4; number <= 20; number++) await add(number);
  for (const [index, [name, limit, query]] of OPERATIONS.entries()) {
    const many = await statementsOf(query);
    expect({ name, statements: many }).toEqual({ name, statements: few[index] });
    expect(many).toBeLessThanOrEqual(limit);
  }
});

test('adding an article takes as many statements for three claims as for three hundred', async () => {
  const statements = async (sentences: number, url: string): Promise<number> => {
    const text = Array.from(
      { length: sentences },
      (_, n) => `Officials counted ${n + 2} trucks on day ${n}.`,
    ).join(' ');
    house.statements.length = 0;
    await house.actions.addArticle(
      { content: text, format: 'verbatim', url },
      { actor: 'tester', idempotencyKey: null },
    );
    return house.statements.length;
  };
  const few = await statements(3, 'https://outlet.example/few');
  const many = await statements(300, 'https://outlet.example/many');
  // The second meets the questions of the first, whose claims are read once more.
  expect(Math.abs(many - few)).toBeLessThanOrEqual(10);
  expect(many).toBeLessThanOrEqual(70);
});
