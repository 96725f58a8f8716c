import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionsOver } from '../../src/actions/actions.ts';
import { testMarks } from '../support/testSigner.ts';
import { openLedger } from '../../src/ledger/openLedger.ts';
import type { Ledger } from '../../src/ledger/openLedger.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { openProxy } from '../support/postgres/openProxy.ts';
import type { Proxy } from '../support/postgres/openProxy.ts';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { post, sendRequest } from '../support/processes/sendRequest.ts';
import { expectRefusal, expectServing } from '../support/processes/testAttacks.ts';
import { intakeAt } from '../support/intakeAt.ts';

/** The requirement is two seconds on a quiet machine. */
const ANSWERED_MS = 3_000;
/** The requirement, after the database is back. */
const BACK_MS = 5_000;

let plain: TestHouse;
let proxy: Proxy;
let ledger: Ledger;
let house: TestHouse;
beforeAll(async () => {
  plain = await openTestHouse();
  proxy = await openProxy(plain.databaseUrl);
  ledger = await openLedger({ url: proxy.url });
  house = await openTestHouse({
    read: ledger.read,
    ping: () => ledger.ping(),
    actions: actionsOver(
      ledger,
      rulesReader,
      intakeAt(() => new Date()),
      testMarks,
    ),
  });
});
afterAll(async () => {
  await house.close();
  await ledger.close();
  await proxy.close();
  await plain.close();
});

const OPERATIONS = [
  '{articles{totalCount}}',
  'mutation{addArticle(input:{text:"Two boats sank."}){outcome}}',
];

/** Expects typed refusals in time while the database is away, and answers soon after it is back. */
async function expectAway(): Promise<void> {
  for (const query of OPERATIONS) {
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => sendRequest(house.origin, post({ query }))),
    );
    for (const answer of answers) {
      expectRefusal(answer, { status: 503, code: 'DATABASE_UNAVAILABLE' });
      expect(answer.ms).toBeLessThan(ANSWERED_MS);
    }
  }
  const [ready, live] = await Promise.all(
    ['/health/ready', '/health/live'].map((path) => sendRequest(house.origin, { path })),
  );
  expect([ready?.status, live?.status]).toEqual([503, 200]);
  expect(ready?.ms).toBeLessThan(ANSWERED_MS);
}

async function expectBack(): Promise<void> {
  const began = performance.now();
  while ((await sendRequest(house.origin, { path: '/health/ready' })).status !== 200) {
    expect(performance.now() - began).toBeLessThan(BACK_MS);
  }
  await expectServing(house.origin);
}

describe('row 38: the database goes away while the server serves', () => {
  test('its connections are cut and it takes no new ones', async () => {
    await expectServing(house.origin);
    await proxy.cut();
    await expectAway();
    await proxy.mend();
    await expectBack();
  }, 60_000);
});
