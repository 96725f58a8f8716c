import fc from 'fast-check';
import { rebuildDerived, verifyDerived } from '../../src/actions/rebuildDerived.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import { DERIVED_TABLES } from '../../src/ledger/derived/replay/derivedTables.ts';
import { ask } from '../support/ask.ts';
import { randomWrites, runStep } from '../support/ledger/randomWrites.ts';
import type { Step } from '../support/ledger/randomWrites.ts';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { UNHURRIED } from '../support/ledger/unhurried.ts';

/** The rows of all derived tables, byte for byte. */
async function dump(url: string): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {};
  for (const table of Object.keys(DERIVED_TABLES)) {
    const rows = await ask(url, `SELECT t::text AS row FROM ${table} t ORDER BY 1`);
    tables[table] = rows.map((row) => row['row']);
  }
  return tables;
}

async function withHouse(work: (house: TestHouse) => Promise<void>): Promise<void> {
  const house = await openTestHouse();
  try {
    await work(house);
  } finally {
    await house.close();
  }
}

test('after any writes a rebuild gives the same derived rows, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(randomWrites(12), async (steps) => {
      await withHouse(async ({ actions, databaseUrl, ledger }) => {
        for (const together of steps)
          await Promise.all(together.map((step) => runStep(step, { actions, url: databaseUrl })));
        const before = await dump(databaseUrl);
        expect((await verifyDerived(ledger.replay)).differences).toEqual([]);
        for (const table of Object.keys(DERIVED_TABLES)) await ask(databaseUrl, `DELETE FROM ${table}`);
        const { transactions, differences } = await rebuildDerived(ledger.replay);
        expect(transactions).toBeGreaterThanOrEqual(2);
        expect(differences.length).toBeGreaterThan(0);
        expect(await dump(databaseUrl)).toEqual(before);
      });
    }),
    { numRuns: 4, seed: 20241121, endOnFailure: true },
  );
});

describe('a ledger of a few articles', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    for (const outlet of [0, 1, 2])
      await runStep(
        { kind: 'add', event: 0, outlet, count: 80, who: outlet },
        { actions: house.actions, url: house.databaseUrl },
      );
    await runStep(
      { kind: 'add', event: 0, outlet: 0, count: 81, who: 0 },
      { actions: house.actions, url: house.databaseUrl },
    );
  });
  afterAll(() => house.close());

  const id = async (statement: string) => String((await ask(house.databaseUrl, statement))[0]!['id']);

  test('the verification names changed, lost and added rows, and corrects none', async () => {
    const before = await dump(house.databaseUrl);
    const changed = await id('SELECT claim_id AS id FROM claim_state WHERE active ORDER BY 1 LIMIT 1');
    await ask(house.databaseUrl, `UPDATE claim_state SET active = FALSE WHERE claim_id = '${changed}'`);
    const lost = await id('SELECT version_id AS id FROM near_duplicate ORDER BY 1 LIMIT 1');
    await ask(house.databaseUrl, `DELETE FROM near_duplicate WHERE version_id = '${lost}'`);
    const putIn = await id('SELECT question_id AS id FROM question_state ORDER BY 1 LIMIT 1');
    await ask(
      house.databaseUrl,
      `INSERT INTO question_past (question_id, since, until, claim_count, article_count, publisher_count, origin_count, unknown_count, role, label, words)
       VALUES ('${putIn}', '2024-01-01', '2024-01-02', 1, 1, 1, 1, 0, 'DEAD', 'never', 'never')`,
    );
    const spoilt = await dump(house.databaseUrl);
    const { differences } = await verifyDerived(house.ledger.replay);
    expect(differences).toEqual([
      { table: 'near_duplicate', id: lost },
      { table: 'claim_state', id: changed },
      { table: 'question_past', id: putIn },
    ]);
    expect(await dump(house.databaseUrl)).toEqual(spoilt);
    expect((await rebuildDerived(house.ledger.replay)).differences).toEqual(differences);
    expect(await dump(house.databaseUrl)).toEqual(before);
    expect((await verifyDerived(house.ledger.replay)).differences).toEqual([]);
  });

  test('readers and writers get answers during a rebuild, from the old rows or from the new', async () => {
    const query = '{ questions { totalCount nodes { id agreement { verdict } } } }';
    const { body } = await house.query(query);
    await ask(house.databaseUrl, 'DELETE FROM claim_past');
    const done = new AbortController();
    const rebuilt = rebuildDerived(house.ledger.replay).finally(() => {
      done.abort();
    });
    const written = runStep(
      { kind: 'add', event: 1, outlet: 3, count: 50, who: 1 },
      { actions: house.actions, url: house.databaseUrl },
    );
    const totals = new Set<number>();
    do totals.add((await house.query(query)).body.data.questions.totalCount);
    while (!done.signal.aborted);
    await Promise.all([rebuilt, written]);
    const { body: after } = await house.query(query);
    expect(
      [...totals].every((total) => [body, after].some(({ data }) => data.questions.totalCount === total)),
    ).toBe(true);
    expect(after.data.questions.totalCount).toBeGreaterThan(body.data.questions.totalCount);
    expect((await verifyDerived(house.ledger.replay)).differences).toEqual([]);
  });
});

test('transactions of several read-ahead parts are replayed in order', async () => {
  await withHouse(async ({ actions, databaseUrl }) => {
    const step = (taken: Step) => runStep(taken, { actions, url: databaseUrl });
    await step({ kind: 'add', event: 0, outlet: 0, count: 80, who: 0 });
    // More transactions than two parts; the last part has claims known from the first, at a new version.
    for (let at = 0; at < 9; at++)
      await step({ kind: 'judge', at: 0, verdict: at % 2 === 0 ? 'NEGATIVE' : 'POSITIVE', corrected: false });
    await step({ kind: 'add', event: 0, outlet: 0, count: 81, who: 0 });
    await step({ kind: 'add', event: 0, outlet: 1, count: 81, who: 1 });
    const ledger = await openLedger({ url: databaseUrl, limits: UNHURRIED, replayAhead: 5 });
    try {
      const before = await dump(databaseUrl);
      for (const table of Object.keys(DERIVED_TABLES)) await ask(databaseUrl, `DELETE FROM ${table}`);
      expect((await rebuildDerived(ledger.replay)).transactions).toBe(12);
      expect(await dump(databaseUrl)).toEqual(before);
      await ask(
        databaseUrl,
        "UPDATE question_past SET words = words || ' x' WHERE question_id = (SELECT min(question_id) FROM question_past)",
      );
      expect((await verifyDerived(ledger.replay)).differences).toHaveLength(1);
    } finally {
      await ledger.close();
    }
  });
});

test('an empty ledger has nothing to rebuild', async () => {
  await withHouse(async ({ ledger }) => {
    expect(await verifyDerived(ledger.replay)).toEqual({ transactions: 0, differences: [] });
    expect(await rebuildDerived(ledger.replay)).toEqual({ transactions: 0, differences: [] });
  });
});
