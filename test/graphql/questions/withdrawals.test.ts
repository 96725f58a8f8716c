import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import { addAll } from '../../support/ledger/readSamples.ts';
import { MARKET_FIRE } from '../../actions/events/marketFire.ts';

const FIELDS = `totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes {
  kind since at stoodSeconds takenBackCount printedAfterCount stillPrintedCount
  claim { id publisher { id name } attribution { role agent { id name } } }
  question { claims(first: 10) { nodes { id } } } event { id name }
  takenBack { isCurrent claim { publisher { name } selector { exact } } }
  printedAfter { isCurrent claim { publisher { name } } } stillPrintedBy { claim { publisher { name } } } }`;
const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $where: WithdrawalWhere, $asOf: AsOf) {
  withdrawals(first: $first, after: $after, last: $last, before: $before, where: $where, asOf: $asOf) { ${FIELDS} } }`;

let house: TestHouse;
/** Positions of the log before the first withdrawal, before the second, and before a paper took its figure out. */
const points: number[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  const sequencer = await openTestSequencer(house.databaseUrl);
  for (const [from, to] of [
    [0, 2],
    [2, 4],
    [4, 7],
  ]) {
    await addAll(house, MARKET_FIRE.slice(from, to));
    points.push((await sequencer.sequence()).position);
  }
  const ostra = MARKET_FIRE[5]!;
  const content = String(ostra.content).replace('killed 41 people', 'burned for nine hours');
  expect(content).not.toBe(ostra.content);
  await house.actions.addArticle({ ...ostra, content }, { actor: 'tester', idempotencyKey: null });
  await sequencer.sequence();
  await sequencer.close();
});
afterAll(() => house.close());

async function read(variables: Readonly<Record<string, unknown>> = {}) {
  const { body } = await house.query(QUERY, variables);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.withdrawals;
}

const outlets = (list: { nodes: readonly { claim: { publisher: { name: string } } }[] }): readonly string[] =>
  list.nodes.map(({ claim }) => claim.publisher.name);

test('tells the figures that were taken back, the newest withdrawal first', async () => {
  const list = await read({ asOf: { position: points[2] } });
  expect(list.totalCount).toBe(2);
  expect(list.nodes).toMatchObject([
    {
      kind: 'REPLACES',
      ...{ since: '2025-06-10T08:00:00Z', at: '2025-06-11T17:00:00Z', stoodSeconds: 33 * 3_600 },
      claim: { publisher: { name: 'Coast Ledger' } },
      takenBack: [
        {
          isCurrent: true,
          claim: { publisher: { name: 'Selby Courier' }, selector: { exact: '19 people' } },
        },
      ],
      printedAfter: [],
      stillPrintedBy: [{ claim: { publisher: { name: 'Selby Courier' } } }],
    },
    {
      kind: 'WITHDRAWS',
      ...{ since: '2025-06-10T08:00:00Z', at: '2025-06-11T09:00:00Z', stoodSeconds: 25 * 3_600 },
      ...{ takenBackCount: 1, printedAfterCount: 1, stillPrintedCount: 2 },
      claim: { publisher: { name: 'Marn Tribune' } },
      takenBack: [
        {
          isCurrent: true,
          claim: { publisher: { name: 'Selby Courier' }, selector: { exact: '41 people' } },
        },
      ],
      printedAfter: [{ isCurrent: true, claim: { publisher: { name: 'Ostra Daily' } } }],
      stillPrintedBy: [
        { claim: { publisher: { name: 'Selby Courier' } } },
        { claim: { publisher: { name: 'Ostra Daily' } } },
      ],
    },
  ]);
  for (const { claim, question, event } of list.nodes) {
    expect(question.claims.nodes.map(({ id }: { id: string }) => id)).toContain(claim.id);
    expect(event).not.toBeNull();
  }
});

test('a paper that took the figure out no longer prints it', async () => {
  const [, marn] = (await read()).nodes;
  expect(marn.stillPrintedBy).toEqual([{ claim: { publisher: { name: 'Selby Courier' } } }]);
  expect(marn.printedAfter).toEqual([{ isCurrent: false, claim: { publisher: { name: 'Ostra Daily' } } }]);
});

test('as of a point it has the withdrawals that were known then', async () => {
  const [none, first] = await Promise.all(points.map((position) => read({ asOf: { position } })));
  expect(none).toMatchObject({ totalCount: 0, nodes: [] });
  expect(outlets(first)).toEqual(['Marn Tribune']);
  expect(first.nodes[0]).toMatchObject({ printedAfter: [], stillPrintedCount: 1 });
});

test('pages forwards and backwards over the same list', async () => {
  const one = await read({ first: 1 });
  expect(outlets(one)).toEqual(['Coast Ledger']);
  expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const two = await read({ first: 1, after: one.pageInfo.endCursor });
  expect(outlets(two)).toEqual(['Marn Tribune']);
  expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect((await read({ last: 1, before: two.pageInfo.startCursor })).nodes).toEqual(one.nodes);
});

describe('a condition', () => {
  test('on the event', async () => {
    const { nodes } = await read();
    const all = await read({ where: { eventId: { eq: nodes[0].event.id } } });
    expect(outlets(all)).toEqual(['Coast Ledger', 'Marn Tribune']);
    expect((await read({ where: { not: { eventId: { eq: nodes[0].event.id } } } })).totalCount).toBe(0);
  });

  test('on the agent that takes the figure back', async () => {
    const [coast, marn] = (await read()).nodes;
    for (const { claim } of [coast, marn]) {
      expect(claim.attribution.length).toBeGreaterThan(0);
      const { agent } = claim.attribution[0];
      expect(outlets(await read({ where: { agentId: { eq: agent.id } } }))).toEqual([claim.publisher.name]);
    }
  });

  test('on a publisher of a claim of the question', async () => {
    const { body } = await house.query('{ publishers { nodes { id name } } }');
    const found: Record<string, readonly string[]> = {};
    for (const { id, name } of body.data.publishers.nodes)
      found[name] = outlets(await read({ where: { publisherId: { eq: id } } }));
    expect(found).toMatchObject({
      'Selby Courier': ['Coast Ledger', 'Marn Tribune'],
      'Coast Ledger': ['Coast Ledger'],
      'Marn Tribune': ['Marn Tribune'],
      'Quay Gazette': [],
    });
  });

  test('on the publication of the withdrawal', async () => {
    const where = { publishedAt: { lt: '2025-06-11T12:00:00Z' } };
    expect(outlets(await read({ where }))).toEqual(['Marn Tribune']);
  });
});

test('a page of any length takes three statements: ids, questions and their agreements', async () => {
  for (const first of [1, 2]) {
    house.statements.length = 0;
    await house.query(`{ withdrawals(first: ${first}) { nodes { kind stoodSeconds takenBackCount } } }`);
    expect(house.statements).toHaveLength(3);
  }
});
