import { actionsOver } from '../../../src/actions/actions.ts';
import type { Actions } from '../../../src/actions/actions.ts';
import type { AddedArticle } from '../../../src/actions/articles/addArticle.ts';
import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { makeRulesReader } from '../../../src/reading/makeRulesReader.ts';
import { intakeAt } from '../../support/intakeAt.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';
import { testMarks } from '../../support/testSigner.ts';
import { spanish } from '../../reading/languages/es/index.ts';
import { must } from '../../support/must.ts';
import { UNHURRIED } from '../../support/ledger/unhurried.ts';

const SPANISH =
  'El incendio destruyó 1.200 casas, dijeron los bomberos. Al menos diecisiete barcos se hundieron en el puerto.';
const GERMAN =
  'Der Sturm zerstörte am Montag 14 Häuser, wie die Feuerwehr mitteilte. Mindestens 30 Menschen wurden verletzt.';
const BY = { actor: 'tester', idempotencyKey: null };

let database: TestDatabase;
let ledger: Ledger;
let before: Actions;
let after: Actions;
beforeAll(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  const intake = intakeAt(() => new Date('2024-10-02T00:00:00Z'));
  before = actionsOver(ledger, makeRulesReader([english]), intake, testMarks);
  after = actionsOver(ledger, makeRulesReader([english, spanish]), intake, testMarks);
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

async function add(content: string, url: string): Promise<string> {
  const given = { content, url, format: 'verbatim', publisher: 'Quay Gazette' } as const;
  return must(await before.addArticle(given, BY)).versionId;
}

const readingOf = async (versionId: string, read = ledger.read) => (await read.readings([versionId]))[0];

test('a reader of more languages reads unread articles once, and the past remains', async () => {
  const [es, de] = [
    await add(SPANISH, 'https://quay.example/es'),
    await add(GERMAN, 'https://quay.example/de'),
  ];
  await add('The storm sank 12 boats, the mayor said on Monday.', 'https://quay.example/en');
  expect(await before.readAgain(null)).toMatchObject({
    ...{ versions: 0, claims: 0, refused: [] },
    left: new Map([
      ['es', 1],
      ['de', 1],
    ]),
  });
  expect(await after.readAgain('de')).toMatchObject({ versions: 0, claims: 0 });
  const first = await readingOf(es);

  const report = await after.readAgain(null);
  expect(report).toMatchObject({ versions: 1, left: new Map([['de', 1]]), refused: [] });
  const ids = await ledger.read.claimIdsOf(es);
  expect(ids).toHaveLength(report.claims);
  const claims = await ledger.read.claims(ids);
  expect(claims.map(({ words }) => words.exact)).toEqual(
    expect.arrayContaining(['1.200 casas', 'Al menos diecisiete barcos']),
  );
  const [house] = claims.filter(({ words }) => words.exact === '1.200 casas');
  expect(house?.figure).toMatchObject({ value: '1200' });
  const [question] = await ledger.read.claimQuestions([house!.id]);
  expect(question).toMatchObject({ isActive: true });

  expect(await readingOf(es)).toMatchObject({
    ...{ status: 'READ', language: 'es', reader: { name: 'consilience-rules' } },
  });
  expect(await readingOf(es, ledger.read.at(first!.recordedAt))).toEqual(first);
  expect(first).toMatchObject({ status: 'NOT_READ_LANGUAGE', reader: null });
  expect(await readingOf(de)).toMatchObject({ status: 'NOT_READ_LANGUAGE', language: 'de' });

  expect(await after.readAgain(null)).toMatchObject({ versions: 0, claims: 0 });
  expect(await ledger.read.claimIdsOf(es)).toEqual(ids);
});

test('a superseded version is not read again', async () => {
  const url = 'https://quay.example/edited';
  const old = await add(SPANISH.replace('1.200', '1.300'), url);
  const edited = await add(SPANISH.replace('1.200', '1.400'), url);
  expect(await after.readAgain('es')).toMatchObject({ versions: 1 });
  expect(await ledger.read.claimIdsOf(old)).toEqual([]);
  expect((await ledger.read.claimIdsOf(edited)).length).toBeGreaterThan(0);
});

describe('a tag that comes after the text', () => {
  const SHORT = 'Hotel Adria: 40 Panik';
  const give = async (actions: Actions, url: string, language?: string): Promise<AddedArticle> =>
    must(
      await actions.addArticle(
        { content: SHORT, url, format: 'verbatim', ...(language !== undefined && { language }) },
        BY,
      ),
    );

  test('retracts the claims that were read in an assumed language, and a reader of the tag reads them', async () => {
    const url = 'https://quay.example/short';
    const { versionId, reading } = await give(before, url);
    expect(reading).toMatchObject({ status: 'READ', basis: 'ASSUMED', language: 'en' });
    const english = await ledger.read.claimIdsOf(versionId);
    expect(english.length).toBeGreaterThan(0);

    expect(await give(before, url, 'es')).toMatchObject({
      ...{ outcome: 'KNOWN', versionId },
      reading: { status: 'NOT_READ_LANGUAGE', basis: 'TAGGED', language: 'es' },
    });
    const states = await ledger.read.claimQuestions(english);
    expect(states.map(({ isActive }) => isActive)).toEqual(english.map(() => false));
    expect(await give(before, url, 'es')).not.toHaveProperty('reading');

    expect(await after.readAgain('es')).toMatchObject({ versions: 1, refused: [] });
    expect(await readingOf(versionId)).toMatchObject({ status: 'READ', basis: 'TAGGED', language: 'es' });
  });

  test('gets one note if the words of the text are in another language', async () => {
    const text = {
      content: 'The storm sank 14 boats, the mayor said on Monday.',
      format: 'verbatim',
    } as const;
    const url = 'https://quay.example/against';
    const { versionId } = must(await before.addArticle({ ...text, url }, BY));
    const claims = await ledger.read.claimIdsOf(versionId);
    const give = async (): Promise<AddedArticle> =>
      must(await before.addArticle({ ...text, url, language: 'es' }, BY));
    expect(await give()).toMatchObject({
      outcome: 'KNOWN',
      reading: { status: 'READ', language: 'en', basis: 'AGAINST_TAG' },
    });
    expect(await readingOf(versionId)).toMatchObject({
      note: 'The tag says es, but the text is in English.',
    });
    expect(await give()).not.toHaveProperty('reading');
    expect(await ledger.read.claimIdsOf(versionId)).toEqual(claims);
  });

  test('confirms an assumed language', async () => {
    const url = 'https://quay.example/confirmed';
    const { versionId } = await give(before, url);
    const claims = await ledger.read.claimIdsOf(versionId);
    expect(await give(before, url, 'en-GB')).toMatchObject({
      outcome: 'KNOWN',
      reading: { basis: 'TAGGED' },
    });
    expect(await ledger.read.claimIdsOf(versionId)).toEqual(claims);
  });
});
