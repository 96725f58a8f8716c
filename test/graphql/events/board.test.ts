import { BOARD_ROLES } from '../../../src/domain/agreement/boardRole.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { FERRY } from '../../actions/events/ferryStory.ts';

interface Row {
  role: (typeof BOARD_ROLES)[number];
  label: string;
  verdict: string;
  lead: { low: string | null; words: string; body: string | null; rule: string };
  bodies: {
    name: string | null;
    words: string;
    at: string | null;
    sentence: string;
    claim: { id: string };
  }[];
  question: { id: string };
}

const BOARD = `query ($first: Int) { events(first: 1, search: "ferry") { nodes { name board(first: $first) {
  role label verdict lead { low words body rule } bodies { name words at sentence claim { id } } question { id } agreement { verdict } } } } }`;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await addAll(house, FERRY);
});
afterAll(() => house.close());

async function board(first: number): Promise<{ readonly rows: readonly Row[]; readonly statements: number }> {
  house.statements.length = 0;
  const { body } = await house.query(BOARD, { first });
  expect(body.errors).toBeUndefined();
  return { rows: body.data.events.nodes[0].board, statements: house.statements.length };
}

test('the board is the page of an event: the toll first, with its lead and a sentence for each body', async () => {
  const { rows } = await board(60);
  const [dead] = rows;
  expect(dead).toMatchObject({
    role: 'DEAD',
    label: expect.stringMatching(/^How many people died in the Brenn ferry sinking, 14 May/),
  });
  for (const { lead, bodies } of rows) {
    expect(lead.words).not.toBe('');
    expect(bodies.length).toBeGreaterThan(0);
    for (const { words, sentence } of bodies) {
      expect(words).not.toBe('');
      expect(sentence).toMatch(/\.$/);
    }
    if (lead.rule === 'SINGLE_BODY')
      expect(lead.body === null || bodies.some(({ name }) => name === lead.body)).toBe(true);
  }
});

test('rows are in the order of their roles, and of one role the most contested come first', async () => {
  const { rows } = await board(60);
  const order = ['SINGLE_ORIGIN', 'CONSISTENT', 'CORROBORATED', 'EVOLVING', 'UNCLEAR', 'CONTESTED'];
  const place = ({ role, verdict }: Row): number => BOARD_ROLES.indexOf(role) * 10 - order.indexOf(verdict);
  expect(rows.map(place)).toEqual(rows.map(place).toSorted((a, b) => a - b));
  expect(rows.map(({ role }) => role)).toEqual(expect.arrayContaining(['DEAD', 'MISSING', 'ABOARD']));
});

test('a figure that is only denied comes behind the figures of the event, and has no body', async () => {
  const text = 'No one is lost. “Reports of 70 dead on the Brenn ferry are false,” the harbour master said.';
  await addAll(house, [{ ...FERRY[0]!, url: 'https://rumour.example/1', content: text }]);
  const { rows } = await board(60);
  expect(rows.find(({ lead }) => lead.words === '70 dead')).toMatchObject({
    role: 'OTHER',
    lead: { low: null, body: null, rule: 'NOT_HELD' },
  });
});

test('it takes as many statements for fifty questions as for two', async () => {
  const [few, many] = [await board(2), await board(50)];
  expect(few.rows).toHaveLength(2);
  expect(many.rows.length).toBeGreaterThan(10);
  expect(many.statements).toBe(few.statements);
  expect(many.statements).toBeLessThanOrEqual(12);
});

test('too many rows are refused, and the rows count in the cost of a query', async () => {
  const asked = await house.query(BOARD, { first: 1000 });
  expect(asked.body.errors[0].message).toContain('from 1 to 100');
  const { body } = await house.query(
    `{ events(first: 100) { nodes { board(first: 100) { bodies { claim { id } } } } } }`,
  );
  expect(body.errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
});
