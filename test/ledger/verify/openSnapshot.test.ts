import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Prisma } from '../../../src/generated/prisma/client.ts';
import { openSnapshot } from '../../../src/ledger/verify/openSnapshot.ts';
import type { BulkReader } from '../../../src/ledger/verify/bulkReader.ts';
import { ask } from '../../support/ask.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const WAITING = Prisma.sql`SELECT count(*)::integer AS waiting, pg_sleep(0.05) FROM outbox`;
const waitingIn = async ({ run }: BulkReader): Promise<unknown> =>
  ((await run(WAITING)) as { waiting: number }[])[0]?.waiting;
const write = (): Promise<unknown> =>
  ask(database.url, `INSERT INTO outbox (subject_kind, subject_id, bytes) VALUES ('claim', 'claim_1', 'x')`);

test('every connection of a snapshot sees one instant, and none of them writes', async () => {
  await write();
  const seen = await openSnapshot({ url: database.url, settings: [], connections: 3 });
  await write();
  // Several at a time, so that connections are opened after the second row was there.
  expect(await Promise.all([1, 2, 3, 4].map(() => waitingIn(seen.read)))).toEqual([1, 1, 1, 1]);
  expect((await seen.read.copy('SELECT id FROM outbox')).length).toBeGreaterThan(0);
  await expect(seen.read.run(Prisma.sql`DELETE FROM outbox`)).rejects.toThrow(/read-only transaction/);
  await seen.close();
  const later = await openSnapshot({ url: database.url, settings: [], connections: 1 });
  expect(await waitingIn(later.read)).toBe(2);
  await later.close();
});
