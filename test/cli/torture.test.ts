import { expect, test } from '@jest/globals';
import { torture } from '../torture/torture.ts';

// The long form is `npm run torture`.
test('after any kills no acknowledged write is lost or there twice, and the log does not fork', async () => {
  const { kills, acknowledged, entries, ...faults } = await torture({
    ...{ cycles: 1, writers: 8, seed: 7 },
    onCycle: () => undefined,
  });
  expect(faults).toEqual({ lost: [], doubled: [], forked: [], findings: [] });
  expect([kills, acknowledged > 8, entries > acknowledged]).toEqual([4, true, true]);
});
