import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../src/log/entries/canonicalJson.ts';
import type { JsonValue } from '../../../src/log/entries/canonicalJson.ts';
import { ask } from '../../support/ask.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { claimOn, intaken, origin } from '../../support/ledger/sampleClaims.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';

/** Tables whose rows are only added and have no entries, each with the reason. */
const WITHOUT_ENTRIES: Readonly<Record<string, string>> = {
  attribution: 'in the entry of its claim',
  claim_link: 'in the entry of its claim',
  erasure: 'made only of words that the log has already: test/actions/curation/eraseVersion.test.ts',
  idempotency: 'the answers to clients, which are not evidence',
  ledger_entry: 'the log itself',
  tree_node: 'the log itself',
  checkpoint: 'the log itself',
};
/** Columns that no record has, each with the reason. */
const NOT_RECORDED: Readonly<Record<string, string>> = {
  'article_version.text': 'hashed with the salt',
  'article_version.text_hash': 'follows from the text',
  'article_version.raw_hash': 'hashed with the salt',
  'article_version.salt': 'what keeps the hashes from being guessed',
  'article_version.search': 'generated',
  'claim.search': 'generated',
};
/** Records that end with the words of a version: without salt a hash would still show the words to a guesser. */
const SALTED = ['claim', 'agent', 'question', 'answer', 'suggestion', 'event_name', 'agent_relation'];
const MOMENTS = ['recorded_at', 'captured_at'];

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly record: Record<string, JsonValue>;
  readonly bytes: Buffer;
}

let house: TestHouse;
let entries: Entry[];
beforeAll(async () => {
  house = await openTestHouse();
  await fillLedger(house);
  const rows = await ask(house.databaseUrl, 'SELECT * FROM outbox ORDER BY id');
  entries = rows.map((row) => {
    const bytes = row['bytes'] as Buffer;
    const entry = JSON.parse(bytes.toString()) as Entry;
    expect([entry.kind, entry.id]).toEqual([row['subject_kind'], row['subject_id']]);
    return { ...entry, bytes };
  });
});
afterAll(() => house.close());

const rowsOf = async (table: string): Promise<Record<string, JsonValue>[]> =>
  (await ask(house.databaseUrl, `SELECT to_jsonb(t) AS row FROM ${table} t`)).map(
    ({ row }) => row as Record<string, JsonValue>,
  );

const camel = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const text = (value: JsonValue | undefined): string =>
  typeof value === 'string' ? value : canonicalJson(value ?? null);
const instant = (value: JsonValue): string => new Date(text(value)).toISOString();

/** The expected record of a row, computed from the database's description of its columns. */
async function expected(table: string, row: Record<string, JsonValue>): Promise<Record<string, JsonValue>> {
  const types = await ask(
    house.databaseUrl,
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = '${table}'`,
  );
  const record: Record<string, JsonValue> = {};
  for (const { name, type } of types as { name: string; type: string }[]) {
    const value = row[name] ?? null;
    if (name === 'id' || MOMENTS.includes(name) || `${table}.${name}` in NOT_RECORDED || value === null)
      continue;
    if (type === 'numeric') record[camel(name)] = text(value);
    else if (type.startsWith('timestamp')) record[camel(name)] = instant(value);
    else record[camel(name)] = value;
  }
  return record;
}

const evidenceTables = async (): Promise<string[]> => {
  const rows = await ask(
    house.databaseUrl,
    `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'rows_are_only_added' ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name)).filter((name) => !(name in WITHOUT_ENTRIES));
};

describe('the queue of the log', () => {
  test("gets exactly one entry for each row of evidence and of decisions, with the row's values", async () => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId.size).toBe(entries.length);
    let count = 0;
    for (const table of await evidenceTables()) {
      const rows = await rowsOf(table);
      expect([table, rows.length > 0]).toEqual([table, true]);
      for (const row of rows) {
        const entry = byId.get(text(row['id']));
        if (!entry) throw new Error(`${table} ${text(row['id'])} has no entry`);
        const { attribution, links, salt, textLength, textDigest, rawDigest, ...plain } = entry.record;
        expect(plain).toEqual(await expected(table, row));
        expect(entry.recordedAt).toBe(instant(row['recorded_at'] ?? row['captured_at'] ?? null));
        expect([table, typeof salt]).toEqual([table, SALTED.includes(table) ? 'string' : 'undefined']);
        expect([typeof attribution, typeof links]).toEqual(
          table === 'claim' ? ['object', 'object'] : ['undefined', 'undefined'],
        );
        expect([typeof textDigest, typeof rawDigest, typeof textLength]).toEqual(
          table === 'article_version' ? ['string', 'string', 'number'] : Array(3).fill('undefined'),
        );
        count++;
      }
    }
    expect(count).toBe(entries.length);
  });

  test('has the chain and the links of each claim in its entry', async () => {
    const [chains, links] = [await rowsOf('attribution'), await rowsOf('claim_link')];
    expect(chains.length).toBeGreaterThan(3);
    expect(links.length).toBeGreaterThan(0);
    for (const { id, record } of entries.filter(({ kind }) => kind === 'claim')) {
      const own = chains
        .filter((row) => row['claim_id'] === id)
        .sort((a, b) => Number(a['position']) - Number(b['position']));
      const wanted = [];
      for (const row of own) {
        const { claimId: _, ...rest } = await expected('attribution', row);
        wanted.push({ id: row['id'], ...rest });
      }
      expect(record['attribution']).toEqual(wanted);
      const pairs = (list: JsonValue[]): string[] => list.map((one) => canonicalJson(one)).sort();
      const ownLinks = links
        .filter((row) => row['claim_id'] === id)
        .map((row) => ({ kind: row['kind'] ?? null, targetId: row['target_id'] ?? null }));
      expect(pairs(record['links'] as JsonValue[])).toEqual(pairs(ownLinks));
    }
  });

  test('has the length and a salted hash of a text, and not a word of it', async () => {
    const versions = await ask(
      house.databaseUrl,
      'SELECT id, text, text_hash, raw_hash, salt FROM article_version',
    );
    const all = entries.map(({ bytes }) => bytes.toString());
    for (const version of versions) {
      const text = String(version['text']);
      const salted = (words: string): string =>
        createHash('sha256')
          .update(version['salt'] as Buffer)
          .update(words)
          .digest('hex');
      const entry = entries.find(({ id }) => id === version['id']);
      expect(entry?.record).toMatchObject({
        textLength: [...text].length,
        textDigest: salted(text),
        rawDigest: salted(String(version['raw_hash'])),
      });
      expect(entry?.bytes.toString()).not.toContain(text);
      for (const hidden of [version['text_hash'], version['raw_hash']])
        expect(all.filter((leaf) => leaf.includes(String(hidden)))).toEqual([]);
      expect(all.filter((leaf) => leaf.includes((version['salt'] as Buffer).toString('hex')))).toEqual([]);
    }
    const salts = entries.filter(({ kind }) => kind === 'claim').map(({ record }) => record['salt']);
    expect(new Set(salts).size).toBe(salts.length);
  });

  test('is written in the one canonical form', () => {
    for (const { bytes } of entries)
      expect(bytes.toString()).toBe(canonicalJson(JSON.parse(bytes.toString()) as JsonValue));
  });

  test('gets nothing from a transaction that is rolled back, nor from a known text', async () => {
    const waiting = async (): Promise<unknown> =>
      (await ask(house.databaseUrl, 'SELECT count(*)::int AS n FROM outbox'))[0]?.['n'];
    const before = await waiting();
    const text = 'The ferry line counted 41 boats.';
    const article = intaken(text, { url: 'https://ferry.example/1' });
    const reversed = claimOn(text, '41 boats', { words: { start: 20, end: 10 } });
    await expect(storeArticle(house.ledger, article, [reversed])).rejects.toThrow('claim_span_check');
    expect(await waiting()).toBe(before);
    await storeArticle(house.ledger, article, [
      claimOn(text, '41 boats', { attribution: [origin('Cleo Marsh')] }),
    ]);
    const after = Number(await waiting());
    expect(after).toBe(Number(before) + 5);
    await storeArticle(house.ledger, article, []);
    expect(await waiting()).toBe(after);
  });

  test('takes a claim that is too long for an entry, with hashes of its long parts', async () => {
    const long = `The harbour master counted 12 boats ${'and waited '.repeat(9_000)}.`;
    const article = intaken(long, { url: 'https://ferry.example/long' });
    const { claims } = await storeArticle(house.ledger, article, [claimOn(long, '12 boats')]);
    const [row] = await ask(
      house.databaseUrl,
      `SELECT bytes FROM outbox WHERE subject_id = '${claims[0]!.id}'`,
    );
    const bytes = row!['bytes'] as Buffer;
    expect(bytes.length).toBeLessThan(10_000);
    expect((JSON.parse(bytes.toString()) as Entry).record).toMatchObject({
      exact: '12 boats',
      sentence: {
        bytes: Buffer.byteLength(long) + 2,
        sha256: createHash('sha256').update(JSON.stringify(long)).digest('hex'),
      },
    });
  });
});
