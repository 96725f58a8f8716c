import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readDate } from '../../../src/intake/metadata/readDate.ts';
import { boilerplate } from '../../../src/reading/languages/en/boilerplate.ts';

describe('readDate', () => {
  test.each([
    ['2024-10-01', '2024-10-01'],
    ['2024/10/1', '2024-10-01'],
    ['2024-10-01T12:14:00+04:00', '2024-10-01T12:14:00+04:00'],
    ['2024-10-01 12:14 -0530', '2024-10-01T12:14:00-05:30'],
    ['2024-10-01T12:14:09.123Z', '2024-10-01T12:14:09Z'],
    ['01 October 2024 12:14', '2024-10-01'],
    ['Tuesday, October 1st, 2024', '2024-10-01'],
    ['Tue, 01 Oct 2024 08:14:00 GMT', '2024-10-01T08:14:00Z'],
    ['Oct. 1, 2024, 11:30 PM EST', '2024-10-01T23:30:00-05:00'],
    ['May 3, 2024 10:00 IST', '2024-05-03'],
    ['13/04/2024', '2024-04-13'],
    ['04/13/2024', '2024-04-13'],
    ['05.05.2024', '2024-05-05'],
  ])('%s', (words, iso) => {
    expect(readDate(words, boilerplate)).toBe(iso);
  });

  test.each([
    ['03/04/2024'],
    ['1.10.2024'],
    ['2024-02-30'],
    ['31 February 2024'],
    ['2024-13-01'],
    ['October 2024'],
    ['2024'],
    ['yesterday'],
    ['Monday'],
    ['1 Oct 24'],
    ['0024-10-01'],
    ['1 May 2024 - 3 May 2024'],
    ['2024-10-01 or thereabouts'],
    ['the 300 of 1 May 2024'],
    [''],
  ])('no date: %s', (words) => {
    expect(readDate(words, boilerplate)).toBeNull();
  });

  test('a date is read again as the same date (law)', () => {
    const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = readDate(date.toISOString(), boilerplate);
        expect(iso).toBe(date.toISOString().replace(/\.\d+Z$/, 'Z'));
        expect(readDate(iso ?? '', boilerplate)).toBe(iso);
      }),
    );
  });
});
