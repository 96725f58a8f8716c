import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { verifyDatabase } from '../../../src/ledger/verify/verifyDatabase.ts';
import { testSigner } from '../../support/testSigner.ts';
import { takeGuardsAway } from '../../support/ledger/alterations.ts';
import { ask } from '../../support/ask.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { must } from '../../support/must.ts';

const { verifier } = testSigner();
/** Words that no other article has. */
const TEXT =
  'Odalys Brinemark, director of the Vantablack Zeppelin Office (VZO), said 4711 zeppelins had moored at Vantablack pier. "The moorings held," Brinemark said. About 4800 zeppelins were expected.';
const TITLE = 'Zeppelins over Vantablack';
const GONE = /zeppelin|vantablack|brinemark|odalys|moor|4711 |4800 /i;

let house: TestHouse;
let versionId: string;
let claimIds: string[];
const headStore = memoryCheckpointStore();
const verified = async () =>
  (await verifyDatabase(house.databaseUrl, { verifier, folderNotes: await headStore.read() })).findings;

beforeAll(async () => {
  house = await openTestHouse();
  await fillLedger(house);
  const input = {
    content: TEXT,
    title: TITLE,
    format: 'verbatim',
    publisher: 'Pier Post',
    url: 'https://pierpost.example/7',
  } as const;
  ({ versionId } = must(await house.actions.addArticle(input, by('ada', 'pier'))));
  claimIds = [...(await house.ledger.read.claimIdsOf(versionId))];
});
afterAll(() => house.close());

/** Every cell of every table that has the words, as "table.column". */
async function placesOf(pattern: RegExp): Promise<string[]> {
  const tables = await ask(
    house.databaseUrl,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const found = new Set<string>();
  for (const { name } of tables) {
    const rows = await ask(house.databaseUrl, `SELECT to_jsonb(t) AS row FROM "${String(name)}" t`);
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row as Record<string, unknown>)) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const bytes = /^\\x[0-9a-f]+$/.test(text) ? Buffer.from(text.slice(2), 'hex').toString() : '';
        if (pattern.test(text) || pattern.test(bytes)) found.add(`${String(name)}.${column}`);
      }
  }
  return [...found].sort();
}

describe('the erasure of a version', () => {
  test('waits until every record of it is in the log', async () => {
    expect(refusalCodes(await house.actions.eraseVersion({ versionId, reason: REASON }, by()))).toEqual([
      'NOT_IN_LOG',
    ]);
    await sequenceAll(house.databaseUrl, { headStore, batchEntries: 50 });
    expect(await verified()).toEqual([]);
    const places = await placesOf(GONE);
    expect(places.length).toBeGreaterThan(10);
    expect(places).toContain('agent_relation.exact');
  });

  test('is refused without a reason, and for an unknown version', async () => {
    expect(refusalCodes(await house.actions.eraseVersion({ versionId, reason: ' ' }, by()))).toEqual([
      'EMPTY',
    ]);
    const nowhere = 'version_01h455vb4pex5vsknk084sn02q';
    expect(
      refusalCodes(await house.actions.eraseVersion({ versionId: nowhere, reason: REASON }, by())),
    ).toEqual(['NOT_FOUND']);
  });

  test('takes the words out of every table and every entry, and the verification accepts it', async () => {
    const hashes = await ask(house.databaseUrl, 'SELECT leaf_hash FROM ledger_entry ORDER BY position');
    const erased = accepted(await house.actions.eraseVersion({ versionId, reason: REASON }, by('grace')));
    expect(erased.entries).toBeGreaterThan(claimIds.length);
    expect(await placesOf(GONE)).toEqual([]);
    const figures = await ask(house.databaseUrl, 'SELECT id FROM claim WHERE value IN (4711, 4800)');
    expect(figures).toEqual([]);
    expect(await verified()).toEqual([]);
    await sequenceAll(house.databaseUrl, { headStore });
    expect(await verified()).toEqual([]);
    const after = await ask(
      house.databaseUrl,
      `SELECT leaf_hash FROM ledger_entry WHERE position < ${hashes.length} ORDER BY position`,
    );
    expect(after).toEqual(hashes);
    expect(refusalCodes(await house.actions.eraseVersion({ versionId, reason: REASON }, by()))).toEqual([
      'ERASED',
    ]);
  });

  test('shows in every read, and none of its claims counts any more', async () => {
    const { body } = await house.query(
      `query ($version: ID!, $claim: ID!) {
        node(id: $version) { ... on ArticleVersion { title text erasure { actor reason erasedAt ledgerEntry { kind receipt } } ledgerEntry { leaf leafHash receipt } } }
        claim(id: $claim) { selector { exact start end } question { id } erasure { reason } ledgerEntry { position leaf receipt } }
        ledger { receipt(subject: $claim) } }`,
      { version: versionId, claim: claimIds[0]! },
    );
    expect(body.errors).toMatchObject([{ extensions: { code: 'ERASED' } }]);
    const again = await house.query(
      `query ($version: ID!, $claim: ID!) {
        node(id: $version) { ... on ArticleVersion { title text erasure { actor reason ledgerEntry { kind receipt } } ledgerEntry { leaf leafHash receipt } } }
        claim(id: $claim) { selector { exact start end } question { id } erasure { reason } ledgerEntry { position leaf receipt } } }`,
      { version: versionId, claim: claimIds[0]! },
    );
    const { node, claim } = again.body.data;
    expect([node.title, node.text]).toEqual(['█'.repeat(TITLE.length), '█'.repeat(TEXT.length)]);
    expect(node.erasure).toEqual({
      ...{ actor: 'grace', reason: REASON },
      ledgerEntry: { kind: 'erasure', receipt: expect.stringContaining('tlog-proof') as unknown },
    });
    expect(node.ledgerEntry).toMatchObject({
      leaf: null,
      receipt: null,
      leafHash: expect.any(String) as unknown,
    });
    expect(claim.selector.exact).toBe('█'.repeat(claim.selector.end - claim.selector.start));
    expect(claim).toMatchObject({ question: null, erasure: { reason: REASON }, ledgerEntry: { leaf: null } });
    const [retraction] = await ask(
      house.databaseUrl,
      `SELECT id FROM retraction WHERE subject_id = '${versionId}'`,
    );
    const back = await house.actions.retract({ id: String(retraction?.['id']), reason: REASON }, by());
    expect(refusalCodes(back)).toEqual(['ERASED']);
  });

  test('leaves nothing that a change could alter unseen, and blanks nothing else', async () => {
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    const found = async (statement: string): Promise<string[]> => {
      await client.query('BEGIN');
      try {
        await takeGuardsAway(client);
        await client.query(statement);
        await client.query('COMMIT');
        return (await verified()).map(({ id }) => id);
      } finally {
        await client.query('BEGIN; SET LOCAL session_replication_role = replica');
      }
    };
    try {
      const id = claimIds[0]!;
      expect(await found(`UPDATE claim SET rule = rule || 'x' WHERE id = '${id}'`)).toEqual([versionId]);
      await client.query(`UPDATE claim SET rule = left(rule, -1) WHERE id = '${id}'; COMMIT`);
      expect(await verified()).toEqual([]);
      const other = `(SELECT min(position) FROM ledger_entry WHERE octet_length(bytes) > 0 AND subject_kind = 'claim')`;
      const [kept] = await ask(
        house.databaseUrl,
        `SELECT subject_id AS id FROM ledger_entry WHERE position = ${other}`,
      );
      expect(await found(`UPDATE ledger_entry SET bytes = '' WHERE position = ${other}`)).toEqual([
        kept?.['id'],
      ]);
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  });
});

describe('the door for erasures', () => {
  const asApplication = (statement: string): Promise<string> =>
    ask(house.databaseUrl, `SET ROLE consilience_app; ${statement}`).then(
      () => '',
      (error: unknown) => (error as Error).message,
    );

  test('lets the application through for nothing else', async () => {
    for (const statement of [
      `INSERT INTO erasure SELECT * FROM erasure`,
      `UPDATE erasure SET reason = 'x'`,
      `DELETE FROM erasure`,
      `SELECT set_config('consilience.erasing', (SELECT id FROM erasure), FALSE); UPDATE claim SET rule = 'x'`,
      `ALTER FUNCTION erase_version OWNER TO consilience_app`,
      `CREATE OR REPLACE FUNCTION rows_are_only_added() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    ])
      expect(await asApplication(statement)).toMatch(/permission denied|must be owner|must be able to/);
  });

  test('is shut for the owner too, outside of the one transaction', async () => {
    const open = `SELECT set_config('consilience.erasing', (SELECT id FROM erasure LIMIT 1), FALSE);`;
    await expect(ask(house.databaseUrl, `${open} UPDATE claim SET rule = 'x'`)).rejects.toThrow(
      /only added, never/,
    );
    await expect(ask(house.databaseUrl, `${open} DELETE FROM claim`)).rejects.toThrow(/only added, never/);
  });

  test('works on the tables of the ledger, even if a temporary table hides them', async () => {
    const said = await asApplication(
      `CREATE TEMP TABLE article_version (id text); INSERT INTO article_version VALUES ('version_01h455vb4pex5vsknk084sn02q');
       SELECT erase_version('erasure_01h455vb4pex5vsknk084sn02q', 'version_01h455vb4pex5vsknk084sn02q', 'x', 'y', now(), ARRAY['x'])`,
    );
    expect(said).toMatch(/there is no version/);
  });
});
