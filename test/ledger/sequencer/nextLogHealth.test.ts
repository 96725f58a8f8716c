import { expect, test } from '@jest/globals';
import { ErrorWithRemedy } from '../../../src/domain/errorWithRemedy.ts';
import { logFolderError } from '../../../src/ledger/logFolder/logFolderError.ts';
import { nextLogHealth } from '../../../src/ledger/sequencer/nextLogHealth.ts';

const FOLDER = logFolderError('/log', new Error('ENOSPC: no space left on device, write'));
const BEHIND = { reason: 'The database is behind.', isDoubtful: true };
const FULL = {
  reason: 'The log folder failed: ENOSPC: no space left on device.',
  isDoubtful: false,
};

test('the health names the reason for not signing; a fault of only the clock or the folder leaves no doubt about the log', () => {
  expect(nextLogHealth(null, 'REFUSES', new ErrorWithRemedy('LOG', 'The database is behind.', 'x'))).toEqual(
    BEHIND,
  );
  expect(nextLogHealth(null, 'REFUSES', new ErrorWithRemedy('CLOCK', 'Behind.', 'x'))).toEqual({
    ...{ reason: 'Behind.', isDoubtful: false },
  });
  expect(nextLogHealth(null, 'FAILS', FOLDER)).toEqual(FULL);
});

test('a fault of the log stays while the database or the folder is away, until the log is seen to be well', () => {
  for (const error of [new Error('away'), FOLDER])
    expect(nextLogHealth(BEHIND, 'FAILS', error)).toEqual(BEHIND);
  expect(nextLogHealth(FULL, 'FAILS', new Error('away'))).toEqual(FULL);
  expect(nextLogHealth(null, 'FAILS', new Error('away'))).toBeNull();
  for (const state of ['LEADS', 'STANDS_BY'] as const) expect(nextLogHealth(BEHIND, state, null)).toBeNull();
});
