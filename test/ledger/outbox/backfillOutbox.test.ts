import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { verifyDatabase } from '../../../src/ledger/verify/verifyDatabase.ts';
import { ask } from '../../support/ask.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { until } from '../../support/until.ts';
import { testSigner } from '../../support/testSigner.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** What two starts enqueue that both found that it is due, before either could begin. */
async function twoAtOnce(): Promise<number[]> {
  const gate = new pg.Client(house.databaseUrl);
  await gate.connect();
  await gate.query(`SELECT pg_advisory_lock(hashtextextended('enqueue earlier', 0))`);
  const starts = [house.ledger.enqueueEarlier(), house.ledger.enqueueEarlier()];
  await until(async () => {
    const { rows } = await gate.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.length === starts.length;
  });
  await gate.end();
  return (await Promise.all(starts)).sort((one, other) => one - other);
}

test('what was recorded before there was a log comes into it, once, and says what was recorded', async () => {
  expect(await house.ledger.enqueueEarlier()).toBe(0);
  await fillLedger(house);
  const before = await ask(
    house.databaseUrl,
    `DELETE FROM ledger_queue RETURNING subject_id AS id, convert_from(bytes, 'UTF8')::jsonb #- '{record,salt}' AS leaf`,
  );
  expect(await twoAtOnce()).toEqual([0, before.length]);
  expect(await house.ledger.enqueueEarlier()).toBe(0);
  const after = await ask(
    house.databaseUrl,
    `SELECT subject_id AS id, convert_from(bytes, 'UTF8')::jsonb #- '{record,salt}' AS leaf FROM ledger_queue ORDER BY ledger_queue.id`,
  );
  // Whoever follows the log insists that its moments do not run backwards.
  const moments = after.map(({ leaf }) => (leaf as { recordedAt: string }).recordedAt);
  expect(new Set(moments).size).toBeGreaterThan(2);
  expect(moments).toEqual([...moments].sort());
  const byId = (rows: Record<string, unknown>[]): Map<unknown, unknown> =>
    new Map(rows.map(({ id, leaf }) => [id, leaf]));
  expect(byId(after)).toEqual(byId(before));
  const kept = await sequenceAll(house.databaseUrl);
  expect(await house.ledger.enqueueEarlier()).toBe(0);
  const report = await verifyDatabase(house.databaseUrl, { verifier: testSigner().verifier, kept });
  expect(report).toEqual({ size: before.length, keptSize: before.length, findings: [] });
});
