import { expect, test } from '@jest/globals';
import { ClockError } from '../../../src/ledger/log/clockError.ts';
import { KeeperError } from '../../../src/ledger/log/keeperError.ts';
import { LogError } from '../../../src/ledger/log/logError.ts';
import { troubleAfter } from '../../../src/ledger/log/troubleAfter.ts';

const FOLDER = new KeeperError('/log', new Error('ENOSPC: no space left on device, write'));
const BEHIND = { reason: 'The database is behind.', isDoubtful: true };
const FULL = {
  reason: "What is signed can't be kept: ENOSPC: no space left on device.",
  isDoubtful: false,
};

test('why nothing is signed is told, and where only a clock or the folder is wrong the log is not in doubt', () => {
  expect(troubleAfter(null, 'REFUSES', new LogError('The database is behind.', 'x'))).toEqual(BEHIND);
  expect(troubleAfter(null, 'REFUSES', new ClockError('Behind.', 'x'))).toEqual({
    ...{ reason: 'Behind.', isDoubtful: false },
  });
  expect(troubleAfter(null, 'FAILS', FOLDER)).toEqual(FULL);
});

test('what was seen of the log holds while the database or the folder is away, and until it is seen to be well', () => {
  for (const error of [new Error('away'), FOLDER])
    expect(troubleAfter(BEHIND, 'FAILS', error)).toEqual(BEHIND);
  expect(troubleAfter(FULL, 'FAILS', new Error('away'))).toEqual(FULL);
  expect(troubleAfter(null, 'FAILS', new Error('away'))).toBeNull();
  for (const state of ['LEADS', 'STANDS_BY'] as const) expect(troubleAfter(BEHIND, state, null)).toBeNull();
});
