import { openLedger } from '../../src/ledger/openLedger.ts';
import type { Ledger } from '../../src/ledger/openLedger.ts';
import { ask } from '../support/ask.ts';
import { claimOn, exactFigure, intaken, origin } from '../support/ledger/sampleClaims.ts';
import { openTestDatabase } from '../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../support/postgres/testDatabase.ts';
import { storeArticle } from '../support/ledger/storeArticle.ts';
import { UNHURRIED } from '../support/ledger/unhurried.ts';

const TEXT = 'The harbour master counted 12 boats 🚤 at dawn.';
const EVIDENCE = ['publisher', 'article', 'article_version', 'claim', 'agent', 'attribution'];
const DECISIONS = ['question', 'answer', 'judgement', 'idempotency'];

let database: TestDatabase;
let ledger: Ledger;

beforeAll(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  const claim = claimOn(TEXT, '12 boats', { attribution: [origin('Ada Harrow')] });
  await storeArticle(ledger, intaken(TEXT, { publisher: 'Quay Gazette' }), [claim]);
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

/** The server's refusal of a statement of the application's role; empty if it accepts the statement. */
async function asApplication(statement: string): Promise<string> {
  return await ask(database.url, `SET ROLE consilience_app; ${statement}`).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
}

describe('evidence is only added', () => {
  test('the ledger works as a role of few rights', () => {
    expect(ledger.role).toBe('consilience_app');
  });

  test.each([...EVIDENCE, ...DECISIONS])(
    'the application may not change or remove rows of %s',
    async (table) => {
      const column = table === 'idempotency' ? 'key' : 'id';
      for (const statement of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        expect(await asApplication(statement)).toMatch(/permission denied/);
      }
    },
  );

  test.each([...EVIDENCE, ...DECISIONS])(
    "even the owner can't change rows of %s by mistake",
    async (table) => {
      await expect(ask(database.url, `DELETE FROM ${table}`)).rejects.toThrow(/only added, never changed/);
      await expect(ask(database.url, `TRUNCATE ${table} CASCADE`)).rejects.toThrow(
        /only added, never changed/,
      );
    },
  );
});

describe('no claim without evidence', () => {
  const refused = async (changed: Parameters<typeof claimOn>[2], constraint: RegExp): Promise<void> => {
    const before = await ask(database.url, 'SELECT count(*) FROM article_version');
    const article = intaken(TEXT, { url: 'https://quay.example/new' });
    await expect(storeArticle(ledger, article, [claimOn(TEXT, '12 boats', changed)])).rejects.toThrow(
      constraint,
    );
    expect(await ask(database.url, 'SELECT count(*) FROM article_version')).toEqual(before);
  };

  test('a span beyond the text is refused, and no part of the article is stored', async () => {
    await refused({ words: { start: 40, end: 400 } }, /claim_(span|sentence)_check/);
  });
  test('a reversed span is refused', async () => {
    await refused({ words: { start: 20, end: 10 } }, /claim_span_check/);
  });
  test('words outside of their sentence are refused', async () => {
    await refused({ sentence: { start: 30, end: 40 } }, /claim_sentence_check/);
  });
  test('a source whose words lie beyond the text is refused', async () => {
    const source = { exact: 'ten signs.', start: 100, end: 110 };
    await refused({ attribution: [origin('Ada Harrow', { source })] }, /are not in its article version/);
  });
  test('an interval that ends before it begins is refused', async () => {
    const figure = exactFigure('12 boats', '12');
    const literal = { low: '13', high: '12', lowInclusive: true, highInclusive: true };
    await refused({ figure: { ...figure, literal } }, /claim_literal_check/);
  });
  test('a quote with a figure, and a figure without one, are refused', async () => {
    await refused({ kind: 'QUOTE' }, /claim_figure_check/);
    await refused({ figure: null }, /claim_figure_check/);
  });

  test('the database itself refuses words that are not in the text', async () => {
    const columns = await ask(
      database.url,
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS all,
              string_agg(CASE attname WHEN 'id' THEN '''claim_01h455vb4pex5vsknk084sn02q'''
                                      WHEN 'exact' THEN '''13 boats''' WHEN 'verbatim' THEN '''13 boats'''
                                      WHEN 'reader' THEN '''other''' ELSE quote_ident(attname) END, ', ' ORDER BY attnum) AS changed
       FROM pg_attribute WHERE attrelid = 'claim'::regclass AND attnum > 0 AND attgenerated = ''`,
    );
    const { all, changed } = columns[0] as { all: string; changed: string };
    await expect(
      ask(database.url, `INSERT INTO claim (${all}) SELECT ${changed} FROM claim`),
    ).rejects.toThrow(/the words of claim_01h455vb4pex5vsknk084sn02q are not in its article version/);
  });

  test("a text with another text's hash is refused", async () => {
    const article = { ...intaken(TEXT, { url: 'https://quay.example/forged' }), textHash: 'f'.repeat(64) };
    await expect(storeArticle(ledger, article, [])).rejects.toThrow(/article_version_text_hash_check/);
  });
});
