import { addArticle } from '../../../src/actions/articles/addArticle.ts';
import type { AddArticle, AddedArticle } from '../../../src/actions/articles/addArticle.ts';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { testMarks } from '../../support/testSigner.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { ask } from '../../support/ask.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';
import { intakeAt } from '../../support/intakeAt.ts';
import { must } from '../../support/must.ts';
import { UNHURRIED } from '../../support/ledger/unhurried.ts';

const NOW = new Date('2024-10-02T00:00:00Z');
const TEXT = 'The ferry company said on Monday that about 40 boats were held in port because of the storm.';

let database: TestDatabase;
let ledger: Ledger;
let send: AddArticle;
const add = async (...given: Parameters<AddArticle>): Promise<AddedArticle> => must(await send(...given));
beforeAll(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  send = addArticle(
    ledger.write,
    rulesReader,
    intakeAt(() => NOW),
    testMarks,
  );
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

const article = (changed: Partial<ArticleInput> = {}): ArticleInput => ({
  content: TEXT,
  format: 'verbatim',
  ...changed,
});
const by = (idempotencyKey: string | null = null): { actor: string; idempotencyKey: string | null } => ({
  actor: 'tester',
  idempotencyKey,
});
const countOf = async (table: string): Promise<number> =>
  Number((await ask(database.url, `SELECT count(*) AS n FROM ${table}`))[0]!['n']);

describe('the same article again', () => {
  test('the same text at the same URL is known, and a changed one is a new version', async () => {
    const url = 'https://quay.example/ferries';
    const first = await add(article({ url }), by());
    expect(first).toMatchObject({ outcome: 'ADDED' });
    expect(await add(article({ url: 'https://QUAY.example/ferries#top' }), by())).toEqual({
      ...{ ...first, reading: undefined },
      outcome: 'KNOWN',
    });
    const changed = await add(article({ url, content: TEXT.replace('40', '45') }), by());
    expect(changed).toMatchObject({
      outcome: 'NEW_VERSION',
      articleId: first.articleId,
    });
    const back = await add(article({ url }), by());
    expect(back.outcome).toBe('NEW_VERSION');
  });

  test('the same text at another URL is another article, because a copy is also evidence', async () => {
    const there = await add(article({ url: 'https://copy.example/ferries' }), by());
    expect(there.outcome).toBe('ADDED');
  });

  test("the sender's id names an article within its publisher", async () => {
    const known = { externalId: '7', publisher: 'Quay Gazette' };
    const text = 'The council counted 12 empty berths.';
    const first = await add(article({ ...known, content: text }), by());
    expect(first.outcome).toBe('ADDED');
    expect((await add(article({ ...known, content: text }), by())).outcome).toBe('KNOWN');
    expect((await add(article({ ...known, content: `${text} It will count again.` }), by())).outcome).toBe(
      'NEW_VERSION',
    );
    expect((await add(article({ ...known, publisher: 'Other Paper', content: text }), by())).outcome).toBe(
      'ADDED',
    );
  });

  test('a text without address or id is known by its words', async () => {
    const text = 'The lock keeper raised the gate 3 times.';
    expect((await add(article({ content: text }), by())).outcome).toBe('ADDED');
    expect((await add(article({ content: text }), by())).outcome).toBe('KNOWN');
    expect((await add(article({ content: `${text} ` }), by())).outcome).toBe('ADDED');
  });

  test('twenty additions at once are one article', async () => {
    const before = await countOf('article_version');
    const sent = article({
      url: 'https://quay.example/rush',
      content: 'A crowd of 90 people waited at the quay.',
    });
    const results = await Promise.all(Array.from({ length: 20 }, () => add(sent, by())));
    const outcomes = results.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'ADDED')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'KNOWN')).toHaveLength(19);
    expect(await countOf('article_version')).toBe(before + 1);
  });
});

describe('idempotency keys', () => {
  const sent = article({ url: 'https://quay.example/keyed', content: 'Some 60 crates were unloaded.' });

  test('a repeat gets the same answer, another article under the key is refused, other actors have other keys', async () => {
    const first = await add(sent, by('key-1'));
    expect(first.outcome).toBe('ADDED');
    expect(await add(sent, by('key-1'))).toEqual(first);
    const other = await send(article({ content: 'Some 61 crates were unloaded.' }), by('key-1'));
    expect(other).toMatchObject({ ok: false, error: { code: 'IDEMPOTENCY_CONFLICT' } });
    const elsewhere = await add(sent, { actor: 'somebody else', idempotencyKey: 'key-1' });
    expect(elsewhere.outcome).toBe('KNOWN');
  });

  test('twenty repeats at once are one write with one answer', async () => {
    const rush = article({
      url: 'https://quay.example/keyed-rush',
      content: 'Some 70 crates were unloaded.',
    });
    const results = await Promise.all(Array.from({ length: 20 }, () => add(rush, by('key-2'))));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]!.outcome).toBe('ADDED');
  });
});

describe('a refused article is not stored', () => {
  test.each([
    ['nothing but white space', { content: ' \n\t ' }, 'EMPTY'],
    ['six megabytes', { content: 'a '.repeat(3_000_000) }, 'TOO_LONG'],
    ['a text over a million characters', { content: 'a '.repeat(500_001) }, 'TOO_LONG'],
    ['NUL', { content: 'one\0two' }, 'INVALID_CHARACTER'],
    ['half a surrogate pair', { content: 'one \ud800 two' }, 'INVALID_CHARACTER'],
    [
      'bytes that are no text',
      { content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]), format: 'auto' },
      'NOT_TEXT',
    ],
    ['a date in the future', { publishedAt: '2031-01-01' }, 'FUTURE_DATE'],
    ['a date that is none', { publishedAt: 'yesterday-ish' }, 'INVALID_DATE'],
    ['a language tag that is none', { language: 'english' }, 'INVALID_LANGUAGE'],
    ['an address of this machine', { url: 'http://127.0.0.1/x' }, 'INVALID_URL'],
  ] as const)('%s', async (_, changed, code) => {
    const before = await countOf('article_version');
    const result = await send(article(changed), by('refused-key'));
    expect(result).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(/./), remedy: expect.stringMatching(/./) },
    });
    expect(await countOf('article_version')).toBe(before);
  });
});

describe('the language of a text', () => {
  const SPANISH =
    'Al menos 26 personas murieron en el incendio, dijeron los bomberos. Otras 12 siguen ingresadas.';
  const readingOf = async (versionId: string) => (await ledger.read.readings([versionId]))[0];

  test('a text in another language is stored without claims, and its reading says so', async () => {
    const added = await add(article({ content: SPANISH }), by());
    expect(added).toMatchObject({ outcome: 'ADDED', reading: { status: 'NOT_READ_LANGUAGE' } });
    const { versionId } = added;
    expect(await ledger.read.claimIdsOf(versionId)).toEqual([]);
    expect(await readingOf(versionId)).toMatchObject({
      ...{ status: 'NOT_READ_LANGUAGE', language: 'es', basis: 'DETECTED', note: null, reader: null },
    });
  });

  test('a text that contradicts its tag is read, with a note', async () => {
    const content = TEXT.replace('40', '41');
    const added = await add(article({ content, language: 'es' }), by());
    const { versionId } = added;
    expect((await ledger.read.claimIdsOf(versionId)).length).toBeGreaterThan(0);
    expect(await readingOf(versionId)).toMatchObject({
      ...{ status: 'READ', language: 'en', basis: 'AGAINST_TAG', reader: { name: 'consilience-rules' } },
      note: 'The tag says es, but the text is in English.',
    });
  });

  test('of two languages the longer part is read', async () => {
    const text = `${TEXT.replace('40', '42')}\n\nOtras 12 personas siguen ingresadas en el hospital, dijo el alcalde.`;
    const added = await add(article({ content: text }), by());
    const { versionId } = added;
    const claims = await ledger.read.claims(await ledger.read.claimIdsOf(versionId));
    expect(claims.every(({ words }) => words.end <= TEXT.length)).toBe(true);
    expect((await readingOf(versionId))?.note).toMatch(/several languages: English .*Spanish/);
  });
});
