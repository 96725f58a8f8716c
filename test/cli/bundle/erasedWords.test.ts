import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/cli/bundle/bundleForm.ts';
import { checkBundle } from '../../../src/cli/bundle/checkBundle.ts';
import { collectBundle } from '../../../src/cli/bundle/collectBundle.ts';
import { accepted, by, REASON } from '../../support/ledger/openDesk.ts';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import { sequenceAll } from '../../support/ledger/sequenceAll.ts';
import { testSigner } from '../../support/testSigner.ts';

let house: ContestedHouse;
let bundle: Bundle;
beforeAll(async () => {
  house = await openContestedHouse();
  const [claim] = await house.ledger.read.claims([house.claimId]);
  accepted(await house.actions.eraseVersion({ versionId: claim!.versionId, reason: REASON }, by()));
  await sequenceAll(house.databaseUrl);
  bundle = await collectBundle(house.ledger, {
    ...{ questionId: house.questionId, position: null, withTexts: true, program: '0.0.0' },
  });
});
afterAll(() => house.close());

const found = async (changed: Partial<Bundle>): Promise<readonly string[]> =>
  (await checkBundle({ ...bundle, ...changed }, testSigner().verifier)).differences.map(({ text }) => text);

test('a bundle with an erased version holds, and has the rest of its records without words', async () => {
  expect(await found({})).toEqual([]);
  expect(bundle.erased.map(({ entry }) => entry.id)).toContain(house.claimId);
  expect(bundle.erased.find(({ entry }) => entry.id === house.claimId)?.entry.record['exact']).toMatch(
    /^█+$/,
  );
  expect(bundle.texts.length).toBeGreaterThan(0);
});

test('a record without words needs an erasure that names its position', async () => {
  const entries = bundle.entries.filter(({ entry }) => entry.kind !== 'erasure');
  const faults = await found({ entries });
  expect(faults).toHaveLength(bundle.erased.length);
  for (const fault of faults)
    expect(fault).toMatch(/ has no words, and no erasure in the file names its position\.$/);
});

test('its hash is proven like an entry', async () => {
  const [first, ...others] = bundle.erased;
  const leafHash = Buffer.alloc(32, 1).toString('base64');
  expect(await found({ erased: [{ ...first!, leafHash }, ...others] })).toEqual([
    expect.stringMatching(/ is not what the log signed: the proof leads to another root\.$/),
  ]);
});
