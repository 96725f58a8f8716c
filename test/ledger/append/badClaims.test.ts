import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PreparedArticle } from '../../../src/domain/preparedArticle.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { ask } from '../../support/ask.ts';
import { claimOn, intaken, origin } from '../../support/ledger/sampleClaims.ts';
import { openTestLedger } from '../../support/ledger/openTestLedger.ts';
import type { TestLedger } from '../../support/ledger/openTestLedger.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';

/** 47 code points, 49 UTF-16 units: behind the first boat the two kinds of offsets differ. */
const TEXT = 'At dawn 🚤 the harbour master counted 12 boats 🚤.';
const LENGTH = [...TEXT].length;
const WORDS = '12 boats';
const TABLES = ['publisher', 'article', 'article_version', 'article_head', 'claim', 'agent', 'attribution'];

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.close());

/** The number of all rows. */
async function rows(): Promise<number> {
  const counts = TABLES.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ');
  return Number((await ask(ledger.url, `SELECT ${counts} AS total`))[0]?.['total']);
}

/** Expects that neither the article nor a good claim beside the bad one is stored. */
async function expectNothingStored(claim: Claim, article: Partial<PreparedArticle> = {}): Promise<void> {
  const before = await rows();
  const sent = {
    ...intaken(TEXT, { publisher: 'Quay Gazette', url: 'https://quay.example/dawn' }),
    ...article,
  };
  const good = claimOn(TEXT, 'master', { attribution: [origin('Ada Harrow')] });
  await expect(storeArticle(ledger, sent, [good, claim])).rejects.toThrow();
  expect(await rows()).toBe(before);
}

describe('row 22: a claim whose words are not in the article', () => {
  test.each([
    ['behind the text', { start: LENGTH, end: LENGTH + 4 }],
    ['over its end', { start: LENGTH - 2, end: LENGTH + 1 }],
    ['far behind it', { start: 2_000_000_000, end: 2_000_000_001 }],
    ['beyond the integers of the database', { start: 0, end: 3_000_000_000 }],
    ['before its beginning', { start: -3, end: 4 }],
    ['wholly before it', { start: -5, end: -1 }],
    ['reversed', { start: 20, end: 10 }],
    ['empty', { start: 10, end: 10 }],
    ['between two characters', { start: 8.5, end: 10.5 }],
    ['no number', { start: Number.NaN, end: Number.NaN }],
    ['without an end', { start: 0, end: Number.POSITIVE_INFINITY }],
  ])('%s', async (_, words) => {
    await expectNothingStored(claimOn(TEXT, WORDS, { words }));
  });

  test.each([
    ['that ends before its words', { start: 0, end: 3 }],
    ['that begins after them', { start: LENGTH - 1, end: LENGTH }],
    ['over the end of the text', { start: 0, end: LENGTH + 1 }],
    ['before its beginning', { start: -1, end: LENGTH }],
  ])('a sentence %s', async (_, sentence) => {
    await expectNothingStored(claimOn(TEXT, WORDS, { sentence }));
  });

  test.each([
    ['behind the text', { start: LENGTH, end: LENGTH + 4 }],
    ['before it', { start: -4, end: 3 }],
    ['reversed', { start: 9, end: 3 }],
    ['empty', { start: 3, end: 3 }],
  ])('a source or cue %s', async (_, span) => {
    const words = { exact: '…', ...span };
    await expectNothingStored(
      claimOn(TEXT, WORDS, { attribution: [origin('Ada Harrow', { source: words })] }),
    );
    await expectNothingStored(claimOn(TEXT, WORDS, { attribution: [origin('Ada Harrow', { cue: words })] }));
  });

  test("a figure whose printed words differ from the claim's", async () => {
    const claim = claimOn(TEXT, WORDS);
    if (!claim.figure) throw new Error('the sample has a figure');
    await expectNothingStored({ ...claim, figure: { ...claim.figure, verbatim: 'some 300 missiles' } });
  });

  test('offsets within a surrogate pair are refused, in and out', async () => {
    const pair = '🚤';
    const article = intaken(TEXT, { url: 'https://quay.example/pair' });
    await storeArticle(ledger, article, [claimOn(TEXT, pair, { kind: 'QUOTE', figure: null })]);
    const [stored] = await ask(ledger.url, `SELECT exact, prefix, suffix FROM claim WHERE exact = '${pair}'`);
    expect(stored).toEqual({
      exact: pair,
      prefix: 'At dawn ',
      suffix: [...TEXT].slice(9, 41).join(''),
    });
  });

  test.each([
    ['half a surrogate pair', 'At dawn \ud83d the harbour master counted 12 boats.'],
    ['NUL', 'At dawn \0 the harbour master counted 12 boats.'],
    ['nothing', ''],
  ])('a text with %s', async (_, text) => {
    await expectNothingStored(claimOn(TEXT, WORDS), intaken(text, { url: 'https://quay.example/bad' }));
  });

  test('words of another text', async () => {
    const before = await rows();
    const claim = claimOn(TEXT, WORDS);
    const other = intaken('A short text.', { url: 'https://quay.example/other' });
    await expect(storeArticle(ledger, other, [claim])).rejects.toThrow();
    expect(await rows()).toBe(before);
  });

  test('words of the sender at an offset that has other words', async () => {
    const article = intaken(TEXT, { url: 'https://quay.example/sql' });
    await storeArticle(ledger, article, [claimOn(TEXT, WORDS)]);
    const before = await rows();
    const columns = await ask(
      ledger.url,
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS all FROM pg_attribute
       WHERE attrelid = 'claim'::regclass AND attnum > 0 AND attgenerated = '' AND attname NOT IN ('id', 'exact', 'verbatim', 'reader')`,
    );
    const { all } = columns[0] as { all: string };
    await expect(
      ask(
        ledger.url,
        `SET ROLE consilience_app;
         INSERT INTO claim (id, exact, verbatim, reader, ${all})
         SELECT 'claim_01h455vb4pex5vsknk084sn02q', '13 boats', '13 boats', 'another', ${all} FROM claim WHERE exact = '${WORDS}' LIMIT 1`,
      ),
    ).rejects.toThrow(/not in its article version/);
    expect(await rows()).toBe(before);
  });
});
