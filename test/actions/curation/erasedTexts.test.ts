import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { actionsOver } from '../../../src/actions/actions.ts';
import { ERASED_TEXTS, textMarks } from '../../../src/ledger/decisions/textMarks.ts';
import { verifyDatabase } from '../../../src/ledger/verify/verifyDatabase.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { testSigner } from '../../support/testSigner.ts';
import { takeGuardsAway } from '../../support/ledger/alterations.ts';
import { ask } from '../../support/ask.ts';
import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { intakeAt } from '../../support/intakeAt.ts';
import { must } from '../../support/must.ts';

const URL_OF = 'https://pierpost.example/7';
const TEXT = 'Harbour master Odalys Brine said 31 boats had sunk. "The quay held," Brine said.';
const PAGE = `<html><head><title>Boats</title></head><body><article><p>${TEXT}</p>
  <p>Some 40 boats were towed away on Tuesday, the harbour office said, and the rest lie at the quay.</p></article></body></html>`;
const headStore = memoryCheckpointStore();

let house: TestHouse;
let versionId: string;
let twinId: string;
let erasureId: string;
let pageErasureId: string;

const add = (
  content: string,
  url: string | null,
  by_: Parameters<TestHouse['actions']['addArticle']>[1] = by(),
) =>
  house.actions.addArticle(
    { content, format: content.startsWith('<') ? 'html' : 'verbatim', ...(url !== null && { url }) },
    by_,
  );
const erased = (id: string) => ({
  ok: false,
  error: { code: 'ERASED', message: expect.stringContaining(id) },
});
const versions = async (): Promise<number> =>
  Number((await ask(house.databaseUrl, 'SELECT count(*) AS n FROM article_version'))[0]!['n']);
const findings = async (): Promise<string[]> => {
  const folderNotes = await headStore.read();
  const { verifier } = testSigner();
  return (await verifyDatabase(house.databaseUrl, { verifier, folderNotes })).findings.map(({ id }) => id);
};
const erase = async (id: string): Promise<string> => {
  await sequenceAll(house.databaseUrl, { headStore });
  return accepted(await house.actions.eraseVersion({ versionId: id, reason: REASON }, by('grace')))
    .decisionId;
};

beforeAll(async () => {
  house = await openTestHouse();
  ({ versionId } = must(await add(TEXT, URL_OF, by('ada', 'first'))));
  twinId = must(await add(TEXT, 'https://twin.example/1')).versionId;
  const pageId = must(await add(PAGE, 'https://page.example/1')).versionId;
  erasureId = await erase(versionId);
  pageErasureId = await erase(pageId);
  await sequenceAll(house.databaseUrl, { headStore });
});
afterAll(() => house.close());

describe('an erased text', () => {
  test('is not added again, from any address and in any format', async () => {
    const before = await versions();
    for (const url of [URL_OF, `${URL_OF}?utm_source=x`, 'https://elsewhere.example/1'])
      expect(await add(TEXT, url)).toMatchObject(erased(erasureId));
    for (const key of ['first', 'new', 'new'])
      expect(await add(TEXT, URL_OF, by('ada', key))).toMatchObject(erased(erasureId));
    expect(await add(PAGE, 'https://elsewhere.example/2')).toMatchObject(erased(pageErasureId));
    expect(await versions()).toBe(before);
    const [article] = await ask(
      house.databaseUrl,
      `SELECT count(*)::int AS n FROM article WHERE url LIKE '%elsewhere%'`,
    );
    expect(article).toEqual({ n: 0 });
  });

  test('is refused over GraphQL as data, with the erasure and the remedy', async () => {
    const { body } = await house.query(
      `mutation ($input: AddArticleInput!) { addArticle(input: $input) {
         outcome articleVersion { id } refusals { code field message remedy } } }`,
      { input: { text: TEXT, url: URL_OF } },
    );
    expect(body.data.addArticle).toEqual({
      ...{ outcome: 'REFUSED', articleVersion: null },
      refusals: [
        {
          ...{ code: 'ERASED', field: 'text' },
          message: expect.stringMatching(new RegExp(`was erased, that of ${versionId} \\(${erasureId}, `)),
          remedy: expect.stringMatching(/a changed text is accepted.*ingest --even-erased/),
        },
      ],
    });
  });

  test('stays in another article with the same text', async () => {
    for (const url of ['https://twin.example/1', null])
      expect(must(await add(TEXT, url))).toMatchObject({ outcome: 'KNOWN', versionId: twinId });
  });

  test('is another text if one character differs, and later versions of its URL are added', async () => {
    for (const text of [`${TEXT} `, TEXT.replace('31', '32')])
      expect(must(await add(text, URL_OF))).toMatchObject({ outcome: 'NEW_VERSION' });
  });

  test("is added on an operator's request, and known from then on", async () => {
    const wanted = { ...by(), evenErased: true };
    expect(must(await add(TEXT, URL_OF, wanted))).toMatchObject({ outcome: 'NEW_VERSION' });
    expect(must(await add(TEXT, URL_OF))).toMatchObject({ outcome: 'KNOWN' });
  });
});

describe('the marks of an erased text', () => {
  test('tell nothing without the key of the log', async () => {
    const { secretFor } = testSigner();
    expect(Buffer.from(secretFor(ERASED_TEXTS))).toEqual(Buffer.from(testSigner().secretFor(ERASED_TEXTS)));
    const secrets = [secretFor('another use'), testSigner('other.example/log').secretFor(ERASED_TEXTS)];
    expect(secrets.every(({ length }) => length === 32)).toBe(true);
    for (const secret of secrets) {
      const other = actionsOver(
        house.ledger,
        rulesReader,
        intakeAt(() => new Date()),
        textMarks(secret),
      );
      const input = { content: PAGE, format: 'html', url: `https://${secret[0]!}.example/1` } as const;
      expect(must(await other.addArticle(input, by()))).toMatchObject({ outcome: 'ADDED' });
    }
  });

  test('are two hashes, or the database refuses the erasure', async () => {
    await sequenceAll(house.databaseUrl, { headStore });
    for (const marks of [`ARRAY['x']`, `'{}'`, `ARRAY[repeat('a', 64), repeat('b', 63)]`]) {
      const erasing = ask(
        house.databaseUrl,
        `SELECT erase_version('erasure_01h455vb4pex5vsknk084sn02q', '${twinId}', 'x', 'y', now(), ${marks})`,
      );
      await expect(erasing).rejects.toThrow(/erasure_known_by_check/);
    }
  });

  test('are in the entry of the erasure, so that the verification finds a change of them', async () => {
    await sequenceAll(house.databaseUrl, { headStore });
    const { body } = await house.query(`{ ledger { entry(subject: "${erasureId}") { leaf } } }`);
    const [row] = await ask(house.databaseUrl, `SELECT known_by FROM erasure WHERE id = '${erasureId}'`);
    expect(JSON.parse(body.data.ledger.entry.leaf).record.knownBy).toEqual(row!['known_by']);
    expect(await findings()).toEqual([]);
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    try {
      for (const other of [`ARRAY['x', 'y']`, 'NULL', 'known_by[2:2] || known_by[1:1]']) {
        await client.query('BEGIN');
        await takeGuardsAway(client);
        await client.query(`UPDATE erasure SET known_by = ${other} WHERE id = '${erasureId}'; COMMIT`);
        expect(await findings()).toEqual([erasureId]);
        await client.query('BEGIN; SET LOCAL session_replication_role = replica');
        await client.query('UPDATE erasure SET known_by = $1 WHERE id = $2', [row!['known_by'], erasureId]);
        await client.query('COMMIT');
      }
      expect(await findings()).toEqual([]);
    } finally {
      await client.end();
    }
  });

  test('an erasure of an erased version is refused as before', async () => {
    expect(refusalCodes(await house.actions.eraseVersion({ versionId, reason: REASON }, by()))).toEqual([
      'ERASED',
    ]);
  });
});
