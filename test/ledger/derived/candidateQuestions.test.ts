import { randomUUID } from 'node:crypto';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { ask } from '../../support/ask.ts';
import { claimOn, intaken, READ_BY, READING } from '../../support/ledger/sampleClaims.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

interface Stored {
  readonly versionId: string;
  readonly claimId: string;
  readonly questionId: string;
}

/** Stores a text with one claim, which `lookup` finds and which answers a new question. */
async function store(day: string | null, lookup: readonly string[]): Promise<Stored> {
  const text = `Officials counted 12 boats, ${randomUUID()}.`;
  const published = day === null ? null : new Date(`${day}T00:00:00Z`);
  const stored = await house.ledger.write.transact(null, async (tx) => {
    const { versionId, claims } = await tx.appendArticle(
      intaken(text, { publishedAt: day }),
      [claimOn(text, '12 boats')],
      READ_BY,
      READING,
    );
    const claimId = claims[0]!.id;
    await tx.addClaimStates([{ claimId, lookup, publishedInstant: published }]);
    const [questionId = ''] = await tx.addQuestions([
      { kind: 'FIGURE', measureKey: 'm', label: 'l', periodStart: null, periodEnd: null, place: null },
    ]);
    await tx.addAnswers([
      { claimId, questionId, decidedBy: 'test', causeId: null, score: null, reasons: [] },
    ]);
    await tx.refreshClaimStates([claimId]);
    return { versionId, claimId, questionId };
  });
  if (stored.conflict) throw new Error('there was no key to conflict with');
  return stored.value;
}

const candidates = async (
  keys: readonly string[],
  {
    at = null,
    limit = 10,
    versionId = 'none',
  }: { at?: string | null; limit?: number; versionId?: string } = {},
): Promise<readonly string[]> => {
  const day = at === null ? null : new Date(at);
  const found = await house.ledger.read.candidateQuestions(versionId, day, [keys], limit);
  return found.map(({ questionId }) => questionId);
};

test('any shared key finds a question, and questions that share more come first', async () => {
  const one = await store('2024-01-01', ['flood', 'harbour']);
  const both = await store('2024-01-01', ['flood', 'mill']);
  await store('2024-01-01', ['drought']);
  expect(await candidates(['flood', 'mill'])).toEqual([both.questionId, one.questionId]);
  expect(await candidates(['flood', 'mill'], { limit: 1 })).toEqual([both.questionId]);
  expect(await candidates(['storm'])).toEqual([]);
});

test('a rare key counts more than one that many claims have', async () => {
  for (let n = 0; n < 9; n++) await store('2024-01-01', ['people', 'officials']);
  const rare = await store('2024-01-01', ['tolmark']);
  expect((await candidates(['people', 'officials', 'tolmark']))[0]).toBe(rare.questionId);
});

test('claims of the same version and inactive claims are not candidates', async () => {
  const own = await store('2024-01-01', ['flood']);
  expect(await candidates(['flood'], { versionId: own.versionId })).toEqual([]);
  await ask(house.databaseUrl, `UPDATE claim_state SET active = FALSE WHERE claim_id = '${own.claimId}'`);
  expect(await candidates(['flood'])).toEqual([]);
});

test('a frequent key is read from the day of the text outwards, and no further than needed', async () => {
  const near = await store('2024-06-01', ['everywhere']);
  const later = await store('2024-06-20', ['everywhere']);
  const undated = await store(null, ['everywhere']);
  // Claims of other days, more than one key reads.
  await ask(
    house.databaseUrl,
    `INSERT INTO claim_key (key, instant, claim_id)
     SELECT lookup_key('everywhere'), '2024-01-01'::timestamptz + make_interval(days => n), 'claim_none' || n
     FROM generate_series(1, 100) AS n`,
  );
  expect(await candidates(['everywhere'], { at: '2024-06-02' })).toEqual(
    [near.questionId, later.questionId].sort(),
  );
  expect(await candidates(['everywhere'], { at: null })).toEqual([near.questionId, later.questionId].sort());
  expect(await candidates(['everywhere'], { at: '1990-01-01' })).toEqual([undated.questionId]);
});

test('the keys of a claim are there while the claim is active', async () => {
  const { claimId } = await store('2024-01-01', ['flood', 'harbour', 'flood']);
  const keys = `SELECT key FROM claim_key WHERE claim_id = '${claimId}'`;
  expect(await ask(house.databaseUrl, keys)).toHaveLength(2);
  await ask(house.databaseUrl, `DELETE FROM claim_state WHERE claim_id = '${claimId}'`);
  expect(await ask(house.databaseUrl, keys)).toEqual([]);
});
