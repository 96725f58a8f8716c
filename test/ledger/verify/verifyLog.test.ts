import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { logReader } from '../../../src/ledger/storedLog/logReader.ts';
import { signCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { sqlOfPool } from '../../../src/ledger/sql/runSql.ts';
import { MAX_FINDINGS } from '../../../src/ledger/verify/findings.ts';
import { verifyLog } from '../../../src/ledger/verify/verifyLog.ts';
import { LAST, openSignedLog } from './openSignedLog.ts';
import type { SignedLog } from './openSignedLog.ts';
import { testSigner } from '../../support/testSigner.ts';

const { verifier } = testSigner();

let log: SignedLog;
beforeAll(async () => {
  log = await openSignedLog();
});
afterAll(() => log.close());

const foundAfter = (statements: string, outside?: readonly string[]): Promise<string[]> =>
  log.foundAfter(statements, outside);

/** Rebuilds the leaf of an entry and its way up, and the roots of checkpoints as well. */
const REBUILD = `
  UPDATE ledger_entry SET leaf_hash = sha256('\\x00'::bytea || bytes);
  UPDATE tree_node n SET hash = e.leaf_hash FROM ledger_entry e WHERE n.level = 0 AND n.index = e.position`;
const rebuildLevel = (level: number): string => `
  UPDATE tree_node n SET hash = sha256('\\x01'::bytea || l.hash || r.hash) FROM tree_node l, tree_node r
  WHERE n.level = ${level} AND l.level = ${level - 1} AND r.level = l.level AND l.index = 2 * n.index
    AND r.index = l.index + 1`;
const edit = (position: number, words: string): string =>
  `UPDATE ledger_entry SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'says', '${words}'), 'UTF8')
   WHERE position = ${position}`;

describe('verifyLog', () => {
  test('finds nothing in an unaltered log', async () => {
    expect(await foundAfter('SELECT 1')).toEqual([]);
    const pool = new pg.Pool({ connectionString: log.url, max: 3 });
    expect(await verifyLog(logReader(sqlOfPool(pool)), { verifier, folderNotes: [] })).toEqual({
      size: LAST,
      keptSize: null,
      findings: [],
    });
    await pool.end();
  });

  test.each([
    ['an edited entry', edit(9, 'denies'), ['ENTRY claim_9']],
    [
      'an edited hash of an entry',
      `UPDATE ledger_entry SET leaf_hash = sha256('x') WHERE position = 9`,
      ['ENTRY claim_9'],
    ],
    [
      'an edited entry with its hash',
      `${edit(9, 'denies')}; UPDATE ledger_entry SET leaf_hash = sha256('\\x00'::bytea || bytes)`,
      ['ENTRY claim_9'],
    ],
    [
      'an edited subject',
      `UPDATE ledger_entry SET subject_id = 'claim_8' WHERE position = 9`,
      ['ENTRY claim_8'],
    ],
    [
      'an edited kind',
      `UPDATE ledger_entry SET subject_kind = 'article' WHERE position = 9`,
      ['ENTRY claim_9'],
    ],
    [
      'an edited time',
      `UPDATE ledger_entry SET recorded_at = recorded_at - interval '1 day' WHERE position = 9`,
      ['ENTRY claim_9'],
    ],
    [
      'an edited time of the last entry',
      `UPDATE ledger_entry SET recorded_at = recorded_at + interval '1 ms' WHERE position = 44`,
      ['ENTRY claim_44'],
    ],
    ['a removed entry', 'DELETE FROM ledger_entry WHERE position = 9', ['ENTRY entry 9']],
    ['the removed first entry', 'DELETE FROM ledger_entry WHERE position = 0', ['ENTRY entry 0']],
    [
      'an edited leaf node',
      `UPDATE tree_node SET hash = sha256('x') WHERE level = 0 AND index = 9`,
      ['NODE 0/9'],
    ],
    [
      'an edited last leaf node',
      `UPDATE tree_node SET hash = sha256('x') WHERE level = 0 AND index = 44`,
      ['NODE 0/44'],
    ],
    ['an edited node', `UPDATE tree_node SET hash = sha256('x') WHERE level = 2 AND index = 3`, ['NODE 2/3']],
    ['an edited highest node', `UPDATE tree_node SET hash = sha256('x') WHERE level = 5`, ['NODE 5/0']],
    ['a removed node', 'DELETE FROM tree_node WHERE level = 2 AND index = 3', ['NODE 2/3']],
    ['a removed level', 'DELETE FROM tree_node WHERE level = 4', ['NODE 4/0', 'NODE 4/1']],
    ['an added node', `INSERT INTO tree_node VALUES (4, 2, sha256('x'))`, ['NODE 4/2']],
    [
      'two nodes one above the other',
      `UPDATE tree_node SET hash = sha256('x') WHERE (level, index) IN ((1, 4), (2, 2))`,
      ['NODE 2/2', 'NODE 1/4'],
    ],
    ['an edited checkpoint', `UPDATE checkpoint SET root = sha256('x') WHERE size = 20`, ['CHECKPOINT 20']],
    [
      'an edited note',
      `UPDATE checkpoint SET note = replace(note, E'\\n20\\n', E'\\n19\\n') WHERE size = 20`,
      ['CHECKPOINT 20'],
    ],
    [
      'a note of another size',
      `UPDATE checkpoint SET note = (SELECT note FROM checkpoint WHERE size = 7) WHERE size = 20`,
      ['CHECKPOINT 20'],
    ],
    [
      'an edited time of a checkpoint',
      `UPDATE checkpoint SET signed_at = signed_at - interval '1 day' WHERE size = 20`,
      ['CHECKPOINT 20'],
    ],
    [
      'an edited millisecond of a checkpoint',
      `UPDATE checkpoint SET signed_at = signed_at + interval '1 ms' WHERE size = 20`,
      ['CHECKPOINT 20'],
    ],
    ['a removed checkpoint', 'DELETE FROM checkpoint WHERE size = 20', ['CHECKPOINT 20']],
  ])('finds %s', async (_, statements, found) => {
    expect((await foundAfter(statements)).sort()).toEqual(found.toSorted());
  });

  test('finds two entries that changed places', async () => {
    const swap = `UPDATE ledger_entry SET position = -1 WHERE position = 9; UPDATE ledger_entry SET position = 9 WHERE position = 30;
                  UPDATE ledger_entry SET position = 30 WHERE position = -1`;
    const found = await foundAfter(swap);
    // Each has the time of its batch, and is now in the other batch.
    expect(found).toEqual(expect.arrayContaining(['ENTRY claim_30', 'ENTRY claim_9']));
  });

  test('finds an edited entry whose way up was rebuilt, as far as it was', async () => {
    const levels = (count: number): string =>
      [edit(9, 'denies'), REBUILD, ...Array.from({ length: count }, (_, n) => rebuildLevel(n + 1))].join(';');
    expect(await foundAfter(levels(0))).toEqual(['ENTRY claim_8', 'ENTRY claim_9']);
    expect(await foundAfter(levels(1))).toEqual([
      'ENTRY claim_8',
      'ENTRY claim_9',
      'ENTRY claim_10',
      'ENTRY claim_11',
    ]);
    // In a tree that was rebuilt as a whole, the first signed root that does not fit names the batch.
    expect(await foundAfter(levels(5))).toEqual(Array.from({ length: 13 }, (_, n) => `ENTRY claim_${7 + n}`));
  });

  test('finds entries added at the end without a signature, and a signature by another key', async () => {
    const add = `INSERT INTO ledger_entry SELECT 45, leaf_hash, bytes, subject_kind, subject_id, now() FROM ledger_entry WHERE position = 3`;
    expect(await foundAfter(add)).toEqual(expect.arrayContaining(['CHECKPOINT 46', 'ENTRY claim_3']));
    const forged = signCheckpoint(testSigner('ledger.example/other'), {
      size: 45,
      root: Buffer.alloc(32),
      at: new Date(),
      previous: null,
    });
    const sign = `UPDATE checkpoint SET note = '${forged}' WHERE size = 45`;
    expect(await foundAfter(sign)).toEqual(expect.arrayContaining(['CHECKPOINT 45']));
  });

  test('finds an infinite time', async () => {
    for (const [time, size] of [
      ['-infinity', 20],
      ['infinity', 45],
    ])
      expect(await foundAfter(`UPDATE checkpoint SET signed_at = '${time}' WHERE size = ${size}`)).toEqual([
        `CHECKPOINT ${size}`,
      ]);
  });

  test('refuses a log of another key and head, and names both logs', async () => {
    const other = testSigner('ledger.example/other');
    const foreignNote = signCheckpoint(other, {
      size: 7,
      root: Buffer.alloc(32),
      at: new Date(),
      previous: null,
    });
    await expect(
      verifyLog(log.read, { verifier: other.verifier, folderNotes: [foreignNote] }),
    ).rejects.toThrow('The log in the database is ledger.example/test, not ledger.example/other.');
  });

  test('finds an older log by the kept checkpoint outside the database, and by nothing else', async () => {
    const setBack = `DELETE FROM ledger_entry WHERE position >= 32; DELETE FROM checkpoint WHERE size > 32;
                     DELETE FROM tree_node WHERE (index + 1) << level > 32`;
    expect(await foundAfter(setBack)).toEqual(['CHECKPOINT 45']);
    expect(await foundAfter(setBack, [])).toEqual([]);
    expect(
      await foundAfter('DELETE FROM ledger_entry; DELETE FROM checkpoint; DELETE FROM tree_node'),
    ).toEqual(['CHECKPOINT 45']);
  });

  test('ends early in a ruined log, and refuses a kept checkpoint of another log', async () => {
    const far = `UPDATE ledger_entry SET position = 9007199254740000 WHERE position = 44`;
    expect((await foundAfter(far)).length).toBe(MAX_FINDINGS);
    await expect(verifyLog(log.read, { verifier, folderNotes: ['x'] })).rejects.toThrow(
      /^The kept checkpoint is not of this log/,
    );
  });

  test('finds nothing after operations that leave the rows as they are', async () => {
    for (const table of ['ledger_entry', 'tree_node', 'checkpoint'])
      await log.client.query(`VACUUM FULL ${table}`);
    await log.client.query('REINDEX TABLE tree_node');
    expect((await verifyLog(log.read, { verifier, folderNotes: [log.folderNote] })).findings).toEqual([]);
  });

  test('finds any random edit of any column', async () => {
    const edits = [
      ...['leaf_hash', 'bytes'].map((column) => [
        'ledger_entry',
        'position',
        45,
        `${column} = set_byte(${column}, 5, (get_byte(${column}, 5) + 1) % 256)`,
      ]),
      ...['subject_kind', 'subject_id'].map((column) => [
        'ledger_entry',
        'position',
        45,
        `${column} = ${column} || 'x'`,
      ]),
      ['ledger_entry', 'position', 45, `recorded_at = recorded_at + interval '7 hours'`],
      ['checkpoint', 'size', 45, `note = overlay(note placing 'A' from 30)`],
      ['checkpoint', 'size', 45, `signed_at = signed_at + interval '7 seconds'`],
      ['tree_node', 'index', 45, `hash = set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256)`],
    ] as const;
    for (const [table, key, most, change] of edits) {
      for (let place = 0; place < Number(most); place += 11) {
        const one = `(SELECT ctid FROM ${table} WHERE ${key} >= ${place} ORDER BY ${key} LIMIT 1)`;
        const found = await foundAfter(`UPDATE ${table} SET ${change} WHERE ctid = ${one}`);
        expect([table, change, place, found.length > 0 && found.length < 4]).toEqual([
          table,
          change,
          place,
          true,
        ]);
      }
    }
  });
});
