import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { KINDS } from '../../../src/ledger/kinds.ts';
import { verifyReceipt } from '../../../src/log/receipt.ts';
import { must } from '../../support/must.ts';
import { testSigner } from '../../support/testSigner.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { by, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';

const { verifier } = testSigner();
const headStore = memoryCheckpointStore();
const RECORD = 'ledgerEntry { position subject kind leaf receipt }';
const ENTRY = `id ${RECORD}`;
const HISTORY = `history { kind id: recordId ${RECORD} }`;
/** A reading has no id in the API. */
const READING = `reading { ${RECORD} }`;
const CAUSES = `diff(from: { position: 0 }) { causes { kind position id: recordId ${RECORD} } }`;
/** Every object of a logged row, in every list that has it. */
const ALL = `publishers(first: 100, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} } }
  agents(first: 100, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} } }
  articles(first: 20, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} versions(first: 9) { nodes { ${ENTRY} ${READING} } } } }
  claims(first: 60, versions: ALL, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} erasure { ${ENTRY} } } }
  questions(first: 40, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} } }
  events(first: 20, asOf: $asOf) { nodes { ${ENTRY} ${HISTORY} } }
  suggestions(first: 40, asOf: $asOf) { nodes { ${ENTRY} } }`;
/** Rows that no object of the API shows; `ledgerEntry` finds them by their position. */
const WITHOUT_OBJECT = ['naming'];

let house: TestHouse;
let before: number;
let size: number;
beforeAll(async () => {
  house = await openTestHouse();
  const { versionIds } = await fillLedger(house);
  await sequenceAll(house.databaseUrl, { headStore });
  before = (await house.ledger.log.latestCheckpoint())!.size;
  accepted(await house.actions.eraseVersion({ versionId: versionIds[0]!, reason: REASON }, by('grace')));
  await sequenceAll(house.databaseUrl, { headStore });
  size = (await house.ledger.log.latestCheckpoint())!.size;
});
afterAll(() => house.close());

interface Entry {
  readonly position: number;
  readonly subject: string;
  readonly kind: string;
  readonly leaf: string | null;
  readonly receipt: string | null;
}
interface Shown {
  readonly id: string;
  readonly ledgerEntry: Entry | null;
}

/** Every object with an entry in an answer. */
function shown(value: unknown): Shown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'ledgerEntry' in value ? [value as Shown] : [];
  return [...own, ...Object.values(value).flatMap(shown)];
}

const answer = async (fields: string, asOf: object | null = null): Promise<Shown[]> => {
  const { body } = await house.query(`query ($asOf: AsOf) { ${fields} }`, { asOf });
  expect(body.errors).toBeUndefined();
  return shown(body.data);
};

test('every type of a logged row has its entry', () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
  const logged = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
  expect(logged.length).toBeGreaterThan(6);
  for (const name of [...logged, 'HistoryEvent', 'ChangeCause', 'Erasure']) {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? type.getFields() : {};
    expect({ name, type: String(fields['ledgerEntry']?.type) }).toEqual({ name, type: 'LedgerEntry' });
  }
});

test('an entry of every kind is of the same row, with a receipt that holds offline', async () => {
  const all = await answer(ALL);
  const kinds = new Map<string, Entry>();
  for (const { id, ledgerEntry } of all) {
    if (ledgerEntry?.kind !== 'reading')
      expect({ id, subject: ledgerEntry?.subject }).toEqual({ id, subject: id });
    if (ledgerEntry?.receipt) kinds.set(ledgerEntry.kind, ledgerEntry);
  }
  const objects = Object.keys(KINDS).filter((kind) => !WITHOUT_OBJECT.includes(kind));
  expect([...kinds.keys()].sort()).toEqual(objects.sort());
  for (const { position, subject, leaf, receipt } of kinds.values()) {
    const received = must(verifyReceipt(receipt!, verifier.text));
    expect(received).toMatchObject({ position, size });
    expect(Buffer.from(received.entry).toString()).toBe(leaf);
    expect(JSON.parse(leaf!).id).toBe(subject);
  }
});

test('as of then each row has its entry, which the log had then', async () => {
  const then = await answer(ALL, { position: before });
  expect(then.length).toBeGreaterThan(100);
  for (const { id, ledgerEntry } of then) {
    // An object as of a point has an id that names the point; its entry has the record's id.
    if (ledgerEntry?.kind !== 'reading') expect(ledgerEntry?.subject).toBe(id.split('@')[0]);
    expect(ledgerEntry!.position).toBeLessThan(before);
  }
});

test('the cause of a change of a question has its entry', async () => {
  const causes = await answer(`questions(first: 40, asOf: $asOf) { nodes { id ${CAUSES} } }`);
  expect(causes.length).toBeGreaterThan(5);
  for (const { id, ledgerEntry, ...cause } of causes as (Shown & { position: number })[])
    expect([ledgerEntry?.subject, ledgerEntry?.position]).toEqual([id, cause.position]);
});

test('entries count in the cost of a query', async () => {
  const costOf = async (fields: string): Promise<number> => {
    const relations = ['a', 'b', 'c'].map((name) => `${name}: relations { other { history { ${fields} } } }`);
    const { body } = await house.query(`{ claims(first: 100) { nodes { ${relations.join(' ')} } } }`);
    return body.errors[0].extensions.cost.asked;
  };
  // 100 claims, three times 4 relations, 4 events each.
  const without = await costOf('recordId claim { id } question { id }');
  expect(await costOf('recordId claim { id } question { id } ledgerEntry { position }')).toBe(
    without + 4_800,
  );
});
