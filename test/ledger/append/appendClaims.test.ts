import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readingId } from '../../../src/domain/claims/claim.ts';
import { ask } from '../../support/ask.ts';
import { claimOn, intaken } from '../../support/ledger/sampleClaims.ts';
import { storeArticle } from '../../support/ledger/storeArticle.ts';
import { openTestLedger } from '../../support/ledger/openTestLedger.ts';
import type { TestLedger } from '../../support/ledger/openTestLedger.ts';

const TEXT = 'The ferry line counted 41 boats, 12 boats fewer than before.';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.close());

test('gives claims the ids of their rows, and no reading id reaches a row or an entry', async () => {
  const links = [{ kind: 'CHANGE_OF' as const, to: readingId(0) }];
  const { claims } = await storeArticle(ledger, intaken(TEXT), [
    claimOn(TEXT, '41 boats', { id: readingId(0) }),
    claimOn(TEXT, '12 boats', { id: readingId(1), links }),
  ]);
  const [first, second] = claims;
  expect(first!.id).toMatch(/^claim_/);
  expect(second!.links).toEqual([{ kind: 'CHANGE_OF', to: first!.id }]);
  expect(await ask(ledger.url, 'SELECT claim_id, target_id FROM claim_link')).toEqual([
    { claim_id: second!.id, target_id: first!.id },
  ]);
  const ids = claims.map(({ id }) => id);
  const rows = await ask(ledger.url, 'SELECT subject_id, bytes FROM outbox ORDER BY 1');
  expect(rows.map((row) => row['subject_id'])).toEqual(expect.arrayContaining(ids));
  for (const row of rows) expect((row['bytes'] as Buffer).toString()).not.toContain('"~');
});

test('refuses a link to a claim of another reading', async () => {
  const links = [{ kind: 'CHANGE_OF' as const, to: readingId(7) }];
  const stored = storeArticle(ledger, intaken(`${TEXT} Twice.`), [claimOn(TEXT, '41 boats', { links })]);
  await expect(stored).rejects.toThrow('~7');
});
