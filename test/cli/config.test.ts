import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';

describe('the time of a head that a wrong clock signed', () => {
  const read = (given?: string): Date | null =>
    readConfig(given === undefined ? {} : { CONSILIENCE_LOG_CLOCK_WAS_AHEAD: given }, '/ledger').log
      .clockWasAhead;

  test('is not set by default, and otherwise exactly the time that the log names', () => {
    expect(read()).toBeNull();
    expect(read(' 2026-11-20T12:00:00.007Z ')).toEqual(new Date('2026-11-20T12:00:00.007Z'));
  });

  test.each(['yesterday', '2026-11-20', '2026-11-20T12:00:00Z', '1795176000007'])(
    'is refused in any other form: %s',
    (given) => {
      expect(() => read(given)).toThrow(
        `CONSILIENCE_LOG_CLOCK_WAS_AHEAD is "${given}", which is not the time`,
      );
    },
  );
});
