import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { bulkLogReader } from '../../../src/ledger/verify/bulkLogReader.ts';
import { bulkOfSession } from '../../../src/ledger/verify/bulkReader.ts';
import { rowCheck } from '../../../src/ledger/verify/rows/rowCheck.ts';
import { verifyDatabase } from '../../../src/ledger/verify/verifyDatabase.ts';
import { verifyLog } from '../../../src/ledger/verify/verifyLog.ts';
import type { LogReport } from '../../../src/ledger/verify/verifyLog.ts';
import { ALTERATIONS, takeGuardsAway } from '../../support/ledger/alterations.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { restoreInto } from '../../support/postgres/restoreInto.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { seededRandom } from '../../support/seededRandom.ts';
import { testSigner } from '../../support/testSigner.ts';

const { verifier } = testSigner();
/** The rounds of each kind of alteration. */
const ROUNDS = 4;

let house: TestHouse;
let client: pg.Client;
let folderNotes: readonly string[];
beforeAll(async () => {
  house = await openTestHouse();
  await fillLedger(house);
  folderNotes = await sequenceAll(house.databaseUrl, { batchEntries: 20 });
  client = new pg.Client({ connectionString: house.databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const verified = (): Promise<LogReport> => {
  const bulk = bulkOfSession(client);
  return verifyLog(bulkLogReader(bulk), { verifier, folderNotes }, (findings) => rowCheck(bulk, findings));
};

describe('the verification of a database', () => {
  test('finds nothing in an unaltered database, also with entries that wait', async () => {
    expect((await verified()).findings).toEqual([]);
    const article = { content: 'Officials counted 77 trucks.', format: 'verbatim' } as const;
    await house.actions.addArticle(article, { actor: 'ada', idempotencyKey: null });
    expect((await verifyDatabase(house.databaseUrl, { verifier, folderNotes })).findings).toEqual([]);
    folderNotes = await sequenceAll(house.databaseUrl, { headStore: memoryCheckpointStore() });
    const latest = await house.ledger.log.latestCheckpoint();
    expect(await verifyDatabase(house.databaseUrl, { verifier, folderNotes })).toEqual({
      size: latest?.size,
      keptSize: latest?.size,
      findings: [],
    });
  });

  test('finds nothing after PostgreSQL rewrote every table on the disk', async () => {
    for (const table of ['claim', 'article_version', 'attribution', 'ledger_entry', 'tree_node', 'answer'])
      await client.query(`VACUUM FULL ${table}`);
    await client.query('ANALYZE');
    expect((await verified()).findings).toEqual([]);
  });

  test('finds nothing in a database from a dump', async () => {
    const restored = await openTestDatabase();
    await restoreInto(house.databaseUrl, restored.url);
    expect((await verifyDatabase(restored.url, { verifier, folderNotes })).findings).toEqual([]);
    await restored.drop();
  });

  test('names every alteration of every kind', async () => {
    const seed = 20261120;
    const random = seededRandom(seed);
    const missed = [];
    for (const alter of [...new Set(ALTERATIONS)]) {
      for (let round = 0; round < ROUNDS; round++) {
        await client.query('BEGIN');
        try {
          await takeGuardsAway(client);
          const altered = await alter(client, random);
          if (altered === null) continue;
          const { findings } = await verified();
          if (!findings.some(({ id }) => altered.ids.includes(id)))
            missed.push({ ...altered, found: findings.slice(0, 3), seed });
        } finally {
          await client.query('ROLLBACK');
        }
      }
    }
    expect(missed).toEqual([]);
    expect((await verified()).findings).toEqual([]);
  });

  test('names the columns that differ, and rows without a record', async () => {
    await client.query('BEGIN');
    try {
      await takeGuardsAway(client);
      const { rows } = await client.query<{ id: string }>(
        `UPDATE claim SET value = value + 1, noun = NULL WHERE id = (SELECT id FROM claim WHERE value > 1 ORDER BY id LIMIT 1)
         RETURNING id`,
      );
      const judged = await client.query<{ id: string }>('DELETE FROM judgement RETURNING id');
      const { findings } = await verified();
      expect(findings).toContainEqual({
        ...{ kind: 'ROW', id: rows[0]!.id, position: expect.any(Number) as unknown },
        reason: 'differs from the record: value, noun',
      });
      for (const { id } of judged.rows)
        expect(findings).toContainEqual(
          expect.objectContaining({ kind: 'ROW', id, reason: 'it was removed' }),
        );
    } finally {
      await client.query('ROLLBACK');
    }
  });

  test('finds a row with the id of a record of another kind, and a time by its column', async () => {
    await client.query('BEGIN');
    try {
      await takeGuardsAway(client);
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO retraction (id, subject_id, actor, reason, recorded_at)
         SELECT a.id, c.id, 'ada', 'as it were', now() FROM agent a, claim c ORDER BY a.id, c.id LIMIT 1 RETURNING id`,
      );
      const moved = await client.query<{ id: string }>(
        `UPDATE question SET period_end = '-infinity', recorded_at = recorded_at + interval '1 microsecond'
         WHERE id = (SELECT min(id) FROM question) RETURNING id`,
      );
      expect((await verified()).findings).toMatchObject([
        { kind: 'ROW', id: moved.rows[0]!.id, reason: 'differs from the record: recordedAt, periodEnd' },
        { kind: 'ROW', id: rows[0]!.id, reason: 'it was added without an entry' },
      ]);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  test('finds an entry without a signature, and a second one for the same row', async () => {
    await client.query('BEGIN');
    try {
      await client.query(
        `INSERT INTO outbox (subject_kind, subject_id, bytes) SELECT subject_kind, subject_id, bytes FROM ledger_entry WHERE position = 3`,
      );
      const { rows } = await client.query<{ id: string }>(
        'SELECT subject_id AS id FROM ledger_entry WHERE position = 3',
      );
      expect((await verified()).findings).toMatchObject([
        { kind: 'ROW', id: rows[0]!.id, reason: 'it has a second entry' },
      ]);
    } finally {
      await client.query('ROLLBACK');
    }
  });
});
