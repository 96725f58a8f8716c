import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { operationsOn } from '../support/ledger/operations.ts';
import { recordStatements } from '../support/postgres/recordStatements.ts';
import { scansOf } from '../support/postgres/scansOf.ts';
import { ask } from '../support/ask.ts';
import { must } from '../support/must.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  for (let number = 1; number <= 4; number++) await add(number);
});
afterAll(() => house.close());

async function add(number: number): Promise<void> {
  const text = `Police in Tolmark said that ${number + 40} people were killed in the flood. "The river took the mill," Mayor Ada Harrow said. Repairs could cost $${number + 2} million.`;
  const by = { publisher: `Outlet ${number}`, url: `https://outlet.example/${number}` };
  const given = {
    content: text,
    format: 'verbatim',
    title: 'Flood in Tolmark',
    publishedAt: '2024-06-01',
  } as const;
  const result = await house.actions.addArticle(
    { ...given, ...by },
    { actor: 'tester', idempotencyKey: null },
  );
  expect(must(result).outcome).toBe('ADDED');
}

const send = async (query: string): Promise<Record<string, unknown>> => {
  const { body } = (await house.query(query)) as {
    body: { data: Record<string, unknown>; errors?: unknown };
  };
  expect({ query, errors: body.errors }).toEqual({ query, errors: undefined });
  return body.data;
};

/** Operations that must read a whole table: the count of a list without conditions counts every row. */
const WHOLE = ['claims counted', 'questions counted'];

// With sequential scans forbidden, PostgreSQL scans a table only if no index serves, in a ledger of any size.
test('an index serves every statement of every operation', async () => {
  const scans: Record<string, readonly string[]> = {};
  for (const { name, query } of await operationsOn(send)) {
    if (WHOLE.includes(name)) continue;
    const sent = await recordStatements(() => send(query));
    expect({ name, some: sent.length > 0 }).toEqual({ name, some: true });
    const found = await scansOf(house.databaseUrl, sent, 'off');
    if (found.length > 0) scans[name] = found;
  }
  expect(scans).toEqual({});
});

test('an index serves every statement of adding an article', async () => {
  const sent = await recordStatements(() => add(5));
  expect(sent.length).toBeGreaterThan(20);
  expect(await scansOf(house.databaseUrl, sent, 'off')).toEqual([]);
});

test('the check sees a lost index', async () => {
  const sent = await recordStatements(() => add(6));
  await ask(house.databaseUrl, 'DROP INDEX claim_state_question_id_idx');
  expect((await scansOf(house.databaseUrl, sent, 'off')).join('\n')).toContain('claim_state');
});
