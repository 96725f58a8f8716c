import { actionsOver } from '../../../src/actions/actions.ts';
import { testMarks } from '../../support/testSigner.ts';
import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { ask } from '../../support/ask.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';
import { intakeAt } from '../../support/intakeAt.ts';
import { UNHURRIED } from '../../support/ledger/unhurried.ts';

const ARTICLES = [
  'Ram raid in Velmar\n\nFour robbers drove a car into the Corvin jewellery shop in Velmar on Monday and made off with watches worth 3 million euros, police in Velmar said.',
  'Robbers hit Velmar jeweller\n\nRobbers smashed the window of the Corvin jewellery shop in Velmar on Monday. They made off with watches worth 3 million euros ($3.4 million), Velmar police said.',
  'Velmar: Corvin jewellery shop robbed\n\nFour robbers who drove a car into the Corvin jewellery shop in Velmar on Monday made off with watches worth $3.2 million, police in Velmar said.',
];

let database: TestDatabase;
let ledger: Ledger;
beforeAll(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  const { addArticle } = actionsOver(
    ledger,
    rulesReader,
    intakeAt(() => new Date('2025-03-05T00:00:00Z')),
    testMarks,
  );
  for (const [index, content] of ARTICLES.entries()) {
    const by = { actor: 'tester', idempotencyKey: null };
    await addArticle(
      { content, format: 'verbatim', publishedAt: '2025-03-04', publisher: `Outlet ${String(index)}` },
      by,
    );
  }
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

describe('an amount that an article states in two currencies', () => {
  test('answers one question in both, and so does the amount of others in either', async () => {
    const money = await ask(
      database.url,
      `SELECT c.unit, s.question_id AS question FROM claim c JOIN claim_state s ON s.claim_id = c.id
       WHERE c.dimension = 'MONEY' ORDER BY c.id`,
    );
    expect(money.map(({ unit }) => unit as string)).toEqual(['EUR', 'EUR', 'USD', 'USD']);
    expect(new Set(money.map(({ question }) => question as string)).size).toBe(1);
  });

  test('says of the second that it restates the first', async () => {
    const links = await ask(
      database.url,
      `SELECT c.exact AS said, t.exact AS again FROM claim_link l
       JOIN claim c ON c.id = l.claim_id JOIN claim t ON t.id = l.target_id WHERE l.kind = 'CONVERSION_OF'`,
    );
    expect(links).toEqual([{ said: '$3.4 million', again: '3 million euros' }]);
  });

  test('is compared in one of them, and the others are named as not compared', async () => {
    const [state] = await ask(
      database.url,
      `SELECT agreement ->> 'unit' AS unit, agreement -> 'notCompared' AS rest FROM question_state WHERE claim_count = 4`,
    );
    expect(state!['unit']).toBe('EUR');
    expect(state!['rest']).toHaveLength(2);
  });
});
