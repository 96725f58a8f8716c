import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { EMPTY_LEDGER } from '../../../src/ledger/asOf/asOfInstant.ts';
import { ask } from '../../support/ask.ts';
import { openTestSequencer } from '../../support/ledger/openTestSequencer.ts';
import type { TestSequencer } from '../../support/ledger/openTestSequencer.ts';
import { claimOn, intaken } from '../../support/ledger/sampleClaims.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';
import { UNHURRIED } from '../../support/ledger/unhurried.ts';

let database: TestDatabase;
let ledger: Ledger;
let sequencer: TestSequencer;
beforeEach(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  sequencer = await openTestSequencer(database.url);
});
afterEach(async () => {
  await sequencer.close();
  await ledger.close();
  await database.drop();
});

let articles = 0;
/** Stores an article with one claim, two entries of the log, and gives its moment. */
const store = async (): Promise<Date> => {
  const text = `Quay ${articles++}: the harbour master counted 12 boats at dawn.`;
  const article = intaken(text, { url: `https://boats.example/${articles}` });
  const { versionId } = await storeArticle(ledger, article, [claimOn(text, '12 boats')]);
  return (await ledger.read.versions([versionId]))[0]!.capturedAt;
};

const cutAt = async (asOf: Parameters<Ledger['read']['resolveAsOf']>[0]): Promise<Date> => {
  const cut = await ledger.read.resolveAsOf(asOf);
  if (!cut.ok) throw new Error(cut.error.message);
  return cut.value.instant;
};
const refusal = async (asOf: Parameters<Ledger['read']['resolveAsOf']>[0]): Promise<string> => {
  const cut = await ledger.read.resolveAsOf(asOf);
  return cut.ok ? '' : `${cut.error.message} ${cut.error.remedy}`;
};

test('a position within a transaction is rounded down to whole transactions', async () => {
  const first = await store();
  const { position: middle } = await sequencer.sequence();
  const second = await store();
  const { position: end } = await sequencer.sequence();
  expect(middle).toBe(4);
  expect(end).toBe(8);
  expect(await cutAt({ position: 0 })).toEqual(EMPTY_LEDGER);
  for (const position of [1, 2, 3]) {
    const cut = await cutAt({ position });
    expect(cut < first).toBe(true);
    expect((await ledger.read.at(cut).counts({ list: 'claims' }))[0]).toBe(0);
  }
  for (const position of [4, 5, 6, 7]) {
    const cut = await cutAt({ position });
    expect(cut >= first && cut < second).toBe(true);
    expect((await ledger.read.at(cut).counts({ list: 'claims' }))[0]).toBe(1);
  }
  expect(await cutAt({ position: 8 })).toEqual(second);
});

test('a transaction that is only partly in the log does not count, nor does one that waits', async () => {
  const first = await store();
  await sequencer.sequence();
  const second = await store();
  await sequencer.sequence(2);
  expect((await ask(database.url, 'SELECT count(*)::int AS n FROM outbox'))[0]).toEqual({ n: 2 });
  const half = await cutAt({ position: 5 });
  expect(half >= first && half < second).toBe(true);
  const { position, time } = await sequencer.sequence();
  expect(await cutAt({ position })).toEqual(second);
  // The answer stays the same when the log grows.
  expect((await cutAt({ position: 5 })) < second).toBe(true);
  await store();
  expect(await cutAt({ position })).toEqual(second);
  expect(await cutAt({ time })).toEqual(second);
});

test('a time means the newest checkpoint signed by then', async () => {
  const before = new Date();
  const first = await store();
  const { time } = await sequencer.sequence();
  await store();
  expect(await cutAt({ time })).toEqual(first);
  expect(await cutAt({ time: new Date() })).toEqual(first);
  for (const early of [new Date(time.getTime() - 1), before, new Date('0001-01-01T00:00:00Z')])
    expect(await cutAt({ time: early })).toEqual(EMPTY_LEDGER);
});

test('a ledger without a log has only the empty one', async () => {
  await store();
  expect(await cutAt({ position: 0 })).toEqual(EMPTY_LEDGER);
  expect(await cutAt({ time: new Date() })).toEqual(EMPTY_LEDGER);
});

test('a point beyond the end, in the future or of no form is refused with a remedy', async () => {
  await store();
  await sequencer.sequence();
  expect(await refusal({ position: 5 })).toBe(
    'The log has 4 entries, not 5. Give a position from 0 to 4, or none (no `asOf`, an id without its point) for the current state.',
  );
  expect(await refusal({ position: -1 })).toMatch(/not a position of the log\. Give the number of entries/);
  expect(await refusal({ position: 1.5 })).toMatch(/not a position/);
  expect(await refusal({ time: new Date(Date.now() + 60_000) })).toMatch(
    /lies in the future\. Give a time that has passed/,
  );
  expect(await refusal({ time: new Date('9999-12-31T23:59:59Z') })).toMatch(/future/);
});

test('an entry with erased words still has its time of recording', async () => {
  const first = await store();
  await sequencer.sequence();
  const second = await store();
  const { position } = await sequencer.sequence();
  await ask(
    database.url,
    `ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_bytes_check, DROP CONSTRAINT ledger_entry_leaf_hash_check;
     ALTER TABLE ledger_entry DISABLE TRIGGER rows_are_only_added;
     UPDATE ledger_entry SET bytes = ''`,
  );
  expect(await cutAt({ position })).toEqual(second);
  const cut = await cutAt({ position: 4 });
  expect(cut >= first && cut < second).toBe(true);
});
