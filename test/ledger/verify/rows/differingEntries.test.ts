import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { CodePoints } from '../../../../src/domain/claims/codePoints.ts';
import { bulkOfSession } from '../../../../src/ledger/verify/bulkReader.ts';
import type { BulkReader } from '../../../../src/ledger/verify/bulkReader.ts';
import { canonicalJson } from '../../../../src/log/entries/canonicalJson.ts';
import type { JsonValue } from '../../../../src/log/entries/canonicalJson.ts';
import { KINDS } from '../../../../src/ledger/kinds.ts';
import type { EntryKind } from '../../../../src/ledger/kinds.ts';
import type { ColumnType } from '../../../../src/ledger/entrySchema.ts';
import { bulkLogReader } from '../../../../src/ledger/verify/bulkLogReader.ts';
import { Findings } from '../../../../src/ledger/verify/findings.ts';
import { JsonMatcher } from '../../../../src/ledger/verify/rows/jsonMatcher.ts';
import { rowCheck } from '../../../../src/ledger/verify/rows/rowCheck.ts';
import { differingEntries } from '../../../../src/ledger/verify/rows/differingEntries.ts';
import { matchValue } from '../../../../src/ledger/verify/rows/matchValue.ts';
import { CopyBinaryReader } from '../../../../src/ledger/verify/rows/copyBinaryReader.ts';
import { takeGuardsAway } from '../../../support/ledger/alterations.ts';
import { fillLedger } from '../../../support/ledger/fillLedger.ts';
import { openTestHouse } from '../../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../../support/ledger/openTestHouse.ts';
import { claimOn, intaken, origin } from '../../../support/ledger/sampleClaims.ts';
import { sequenceAll } from '../../../support/ledger/sequenceAll.ts';
import { storeArticle } from '../../../support/ledger/storeArticle.ts';

/** Everything that JSON escapes, some signs that it does not, and more than fits into one read. */
const ODD = 'She said: "C:\\temp" \u0001\b\f\n\r\t\u007f\u2028 é 😀';
const ODD_TEXT = `${ODD} and ${'then '.repeat(20)}${ODD}, 12 boats.`;

let house: TestHouse;
let client: pg.Client;
let bulk: BulkReader;
beforeAll(async () => {
  house = await openTestHouse();
  await fillLedger(house);
  const published = { publishedAt: '2024-06-11T08:00:00.120Z', publisher: 'Outlet "1" \\' };
  await storeArticle(house.ledger, intaken(ODD_TEXT, published), [
    claimOn(ODD_TEXT, '12 boats', {
      attribution: [
        origin(ODD, { source: new CodePoints(ODD_TEXT).words({ start: 10, end: 30 }) }),
        origin('Quay Gazette', { role: 'RELAY' }),
      ],
      reading: { rule: 'odd', notes: [ODD, '', 'plain', ODD.repeat(9)] },
    }),
  ]);
  await sequenceAll(house.databaseUrl, { batchEntries: 20 });
  client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  bulk = bulkOfSession(client);
});
afterAll(async () => {
  await client.end();
  await house.close();
});

/** For each kind, the entries whose bytes differ from their rows, and the number of all its entries. */
async function differing(): Promise<{ kind: EntryKind; of: number; ids: string[] }[]> {
  const read = bulkLogReader(bulk);
  const entries = await read.entries(0, await read.extent());
  const { kinds } = await rowCheck(bulk, new Findings()).read(entries);
  return kinds.map(({ kind, group, rows }) => ({
    kind,
    of: group.length,
    ids: differingEntries(kind, group, rows).map(({ subject }) => subject.id),
  }));
}

/** The ids that differ after a superuser has run a statement, which is then rolled back. */
async function differingAfter(statement: string): Promise<string[]> {
  await client.query('BEGIN');
  try {
    await takeGuardsAway(client);
    await client.query(statement);
    return (await differing()).flatMap(({ ids }) => ids);
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('differingEntries', () => {
  test('finds nothing in unaltered rows of any kind, without parsing', async () => {
    const found = await differing();
    expect(found.flatMap(({ ids }) => ids)).toEqual([]);
    const never = ['erasure'];
    expect(found.map(({ kind }) => kind).sort()).toEqual(
      Object.keys(KINDS)
        .filter((kind) => !never.includes(kind))
        .sort(),
    );
  });

  test('is not deceived by a text that looks like the next fields', async () => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM claim WHERE kind = 'STATEMENT' AND length(suffix) > 20 ORDER BY id LIMIT 1`,
    );
    const { id } = rows[0]!;
    const freed = `ALTER TABLE claim ALTER kind DROP NOT NULL, ALTER version_id DROP NOT NULL;`;
    // A short text, and a text that is long enough to be compared at once.
    const changes = [
      `exact = exact || '","kind":"' || kind::text, kind = NULL`,
      `suffix = suffix || '","versionId":"' || version_id, version_id = NULL`,
    ];
    for (const change of changes)
      expect(await differingAfter(`${freed} UPDATE claim SET ${change} WHERE id = '${id}'`)).toEqual([id]);
  });

  test('finds rows that are missing, are there twice, or have too many parts', async () => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT claim_id AS id FROM attribution GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 LIMIT 1',
    );
    const { id } = rows[0]!;
    expect(await differingAfter(`DELETE FROM claim WHERE id = '${id}'`)).toEqual([id]);
    expect(await differingAfter(`DELETE FROM attribution WHERE claim_id = '${id}' AND position = 1`)).toEqual(
      [id],
    );
    expect(
      await differingAfter(
        `ALTER TABLE claim DROP CONSTRAINT claim_pkey CASCADE;
         INSERT INTO claim (${await columnsOf('claim')}) SELECT ${await columnsOf('claim')} FROM claim WHERE id = '${id}'`,
      ),
    ).toEqual([id]);
  });

  test('finds a time moved by a microsecond, in every column with a time', async () => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
       WHERE c.data_type = 'timestamp with time zone' AND c.table_name = ANY($1) ORDER BY 1, 2`,
      [Object.values(KINDS).map(({ table }) => table)],
    );
    const unseen = [];
    for (const { table, column } of rows) {
      const one = `(SELECT min(id) FROM ${table})`;
      const moved = `COALESCE("${column}", '2024-06-10') + interval '1 microsecond'`;
      const found = await differingAfter(`UPDATE ${table} SET "${column}" = ${moved} WHERE id = ${one}`);
      if (found.length !== 1 && table !== 'erasure') unseen.push(`${table}.${column}`);
    }
    expect(unseen).toEqual([]);
    expect(rows.length).toBeGreaterThan(15);
  });
});

async function columnsOf(table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows[0]!.columns;
}

describe('takesValue', () => {
  const odd = fc.string({
    unit: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    maxLength: 120,
  });
  const text = odd.filter((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value));
  const name = fc.stringMatching(/^[a-zA-Z]{1,6}$/);
  const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(name, tie('json'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));
  const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,12})(\.\d{1,12})?(0{0,5})$/);

  test.each<[ColumnType, string, fc.Arbitrary<unknown>, string]>([
    ['text', 'text', text, 'to_jsonb(v)'],
    ['integer', 'integer', fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), 'to_jsonb(v)'],
    ['flag', 'boolean', fc.boolean(), 'to_jsonb(v)'],
    ['decimal', 'numeric', decimal, 'to_jsonb(trim_scale(v)::text)'],
    ['list', 'text[]', fc.array(text, { maxLength: 5 }), 'to_jsonb(v)'],
    ['json', 'jsonb', json.map((value) => JSON.stringify(value)), 'v'],
    [
      ...(['instant', 'timestamptz'] as const),
      fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      `to_jsonb(to_char(v AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
    ],
  ])('takes the canonical JSON of a %s, and nothing else', async (form, type, values, inJson) => {
    await client.query(`CREATE TEMP TABLE value (n bigserial, v ${type})`);
    for (const value of fc.sample(values, { seed: 20261120, numRuns: 300 }))
      await client.query('INSERT INTO value (v) VALUES ($1)', [value]);
    const { rows } = await client.query<{ json: JsonValue }>(
      `SELECT ${inJson} AS json FROM value ORDER BY n`,
    );
    const tuples = new CopyBinaryReader(await bulk.copy('SELECT n, v FROM value ORDER BY n'));
    await client.query('DROP TABLE value');
    const leaf = new JsonMatcher();
    const takes = (bytes: Buffer): boolean => {
      leaf.begin(bytes);
      return matchValue(leaf, tuples, form) && leaf.isAtEnd;
    };
    for (const { json: expected } of rows) {
      expect(tuples.next()).toBe(true);
      tuples.field();
      const bytes = Buffer.from(canonicalJson(expected));
      expect([bytes.toString(), takes(bytes)]).toEqual([bytes.toString(), true]);
      for (let at = 0; at < bytes.length; at += 1 + Math.floor(bytes.length / 20)) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at]! + 1) % 256;
        expect(takes(changed)).toBe(false);
        expect(takes(bytes.subarray(0, at))).toBe(false);
      }
      expect(takes(Buffer.concat([bytes, bytes]))).toBe(false);
    }
    expect(tuples.next()).toBe(false);
  });
});
