import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportPendingEntries } from '../../../src/cli/verify/verifyCommand.ts';
import { openTestHouse, type TestHouse } from '../../support/ledger/openTestHouse.ts';
import { ask } from '../../support/ask.ts';
import { sequenceAll } from '../../support/ledger/sequenceAll.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('says how many entries are not signed yet, and that none are once they have their place in the log', async () => {
  const article = { content: 'Officials counted 77 trucks.', format: 'verbatim' } as const;
  await house.actions.addArticle(article, { actor: 'ada', idempotencyKey: null });
  const [row] = await ask(house.databaseUrl, 'SELECT count(*)::integer AS count FROM outbox');
  const count = Number(row?.['count']);
  expect(count).toBeGreaterThan(3);
  expect(await reportPendingEntries(house)).toEqual({
    differences: [],
    summary: `${count} entries wait for their place in the log: compared with the records, and not signed yet.`,
  });
  await sequenceAll(house.databaseUrl);
  expect((await reportPendingEntries(house)).summary).toBe('No entry waits for its place in the log.');
});
