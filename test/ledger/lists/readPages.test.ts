import fc from 'fast-check';
import { openLedger } from '../../../src/ledger/openLedger.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import type { PageRequest, Position } from '../../../src/ledger/lists/readPages.ts';
import type { Where } from '../../../src/ledger/lists/whereSql.ts';
import type { ClaimRecord } from '../../../src/ledger/records.ts';
import { claimOn, intaken } from '../../support/ledger/sampleClaims.ts';
import { openTestDatabase } from '../../support/postgres/testDatabase.ts';
import type { TestDatabase } from '../../support/postgres/testDatabase.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { UNHURRIED } from '../../support/ledger/unhurried.ts';

let database: TestDatabase;
let ledger: Ledger;
let claims: ClaimRecord[];

/** Values and dates repeat and are missing, so that every order meets ties and unknowns. */
const VALUES = ['3', '12', '12', '700', '5', '12'];
const DATES = ['2024-04-14', null, '2024-04-13', '2024-04-14T08:00:00Z', null, '2024-04-14'];

async function addOne(number: number): Promise<void> {
  const text = `Report ${String.fromCharCode(97 + number)} speaks of ${VALUES[number % 6]} boats and of one captain.`;
  const changed = { publishedAt: DATES[number % 6] ?? null, publisher: `Outlet ${number % 3}` };
  const figure = claimOn(text, `${VALUES[number % 6]} boats`);
  const quote = claimOn(text, 'one captain', { kind: 'QUOTE', figure: null });
  await storeArticle(ledger, intaken(text, changed), [figure, quote]);
}

beforeAll(async () => {
  database = await openTestDatabase();
  ledger = await openLedger({ url: database.url, limits: UNHURRIED });
  for (let number = 0; number < 12; number++) await addOne(number);
  const [page] = await ledger.read.pages(request({ limit: 100 }));
  claims = [...(await ledger.read.claims(page!.positions.map(({ id }) => id)))];
  expect(claims).toHaveLength(24);
});
afterAll(async () => {
  await ledger.close();
  await database.drop();
});

const request = (changed: Partial<PageRequest>): PageRequest => ({
  list: 'claims',
  order: 'PUBLISHED_AT',
  descending: true,
  limit: 5,
  fromEnd: false,
  ...changed,
});

/** All ids of a list, page by page. */
async function walk(base: PageRequest): Promise<string[]> {
  const ids: string[] = [];
  let from: Position | undefined;
  for (;;) {
    const bound = from && (base.fromEnd ? { before: from } : { after: from });
    const [page] = await ledger.read.pages({ ...base, ...bound });
    const found = page!.positions.map(({ id }) => id);
    if (base.fromEnd) ids.unshift(...found);
    else ids.push(...found);
    if (!page!.hasMore) return ids;
    from = base.fromEnd ? page!.positions.at(0) : page!.positions.at(-1);
  }
}

const orders = fc.constantFrom('PUBLISHED_AT', 'RECORDED_AT', 'VALUE', 'POSITION');

test('pages of every size, from either end, in every order, join to the one list', async () => {
  await fc.assert(
    fc.asyncProperty(
      orders,
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (order, descending, fromEnd, limit) => {
        const base = request({ order, descending });
        const [whole] = await ledger.read.pages({ ...base, limit: 100 });
        const expected = whole!.positions.map(({ id }) => id);
        expect(expected).toHaveLength(24);
        expect(await walk({ ...base, fromEnd, limit })).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

test('a reversed list is the same list backwards', async () => {
  for (const order of ['PUBLISHED_AT', 'RECORDED_AT', 'VALUE', 'POSITION']) {
    const up = await walk(request({ order, descending: false }));
    const down = await walk(request({ order, descending: true }));
    expect(up).toEqual([...down].reverse());
  }
});

const leaf = fc.oneof(
  fc.record({ value: fc.record({ gte: fc.constantFrom('3', '12', '13') }) }),
  fc.record({ value: fc.record({ in: fc.constantFrom(['3'], ['12', '700'], []) }) }),
  fc.record({ value: fc.constant({ eq: null }) }),
  fc.record({ kind: fc.record({ eq: fc.constantFrom('FIGURE', 'QUOTE') }) }),
  fc.record({ quote: fc.record({ contains: fc.constantFrom('12', 'BOATS', '%', '_') }) }),
);
const { where } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ not: tie('where') }),
  ),
}));

/** The meaning of a condition, written again in plain code. */
function holds(condition: Where, claim: ClaimRecord): boolean {
  return Object.entries(condition).every(([name, filter]) => {
    if (name === 'and') return (filter as Where[]).every((inner) => holds(inner, claim));
    if (name === 'or') return (filter as Where[]).some((inner) => holds(inner, claim));
    if (name === 'not') return !holds(filter as Where, claim);
    const {
      eq,
      gte,
      in: values,
      contains,
    } = filter as {
      eq?: string | null;
      gte?: string;
      in?: string[];
      contains?: string;
    };
    if (name === 'kind') return claim.kind === eq;
    if (name === 'quote') return claim.words.exact.toLowerCase().includes(String(contains).toLowerCase());
    const value = claim.figure?.value ?? null;
    if (eq === null) return value === null;
    if (value === null) return false;
    return gte === undefined ? values!.includes(value) : Number(value) >= Number(gte);
  });
}

test('a typed condition finds exactly the rows that it describes, and counts them', async () => {
  await fc.assert(
    fc.asyncProperty(where, async (condition) => {
      const [page] = await ledger.read.pages(request({ where: condition, limit: 100 }));
      const expected = claims.filter((claim) => holds(condition, claim)).map(({ id }) => id);
      expect(page!.positions.map(({ id }) => id).sort()).toEqual(expected.sort());
      expect(await ledger.read.counts({ list: 'claims', where: condition })).toEqual([expected.length]);
    }),
    { numRuns: 60 },
  );
});

test('the lists of several parents come in one statement, in the requested order', async () => {
  const [publishers] = await ledger.read.pages(
    request({ list: 'publishers', order: 'NAME', descending: false }),
  );
  const ids = publishers!.positions.map(({ id }) => id).reverse();
  const within = { parent: 'publisher', ids: [...ids, 'publisher_unknown'] };
  const pages = await ledger.read.pages(request({ within, limit: 3 }));
  expect(pages.map(({ positions }) => positions.length)).toEqual([3, 3, 3, 0]);
  expect(await ledger.read.counts({ list: 'claims', within })).toEqual([8, 8, 8, 0]);
  const [alone] = await ledger.read.pages(
    request({ within: { parent: 'publisher', ids: [ids[1]!] }, limit: 3 }),
  );
  expect(pages[1]).toEqual(alone);
});

test('a walk during inserts neither repeats nor loses an earlier row', async () => {
  const before = await walk(request({ order: 'RECORDED_AT', descending: true }));
  const [first] = await ledger.read.pages(request({ order: 'RECORDED_AT', descending: true, limit: 7 }));
  await addOne(12);
  const after = first!.positions.at(-1)!;
  const rest = await walk({ ...request({ order: 'RECORDED_AT', descending: true, limit: 7 }), after });
  // `walk` overrides `after` only from the second page on.
  expect([...first!.positions.map(({ id }) => id), ...rest]).toEqual(before);
});
