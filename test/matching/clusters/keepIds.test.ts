import { expect, test } from '@jest/globals';
import { keepIds, type Member } from '../../../src/matching/clusters/keepIds.ts';

const member = (id: string, homeId: string | null, givenTo?: string): Member => ({ id, homeId, givenTo });
const nowhere = new Map<string, number>();

test('an id stays with the larger part, and the smaller gets a new one', () => {
  const groups = [[member('a', 'q')], [member('b', 'q'), member('c', 'q')], [member('d', null)]];
  expect(keepIds(groups, nowhere)).toEqual([null, 'q', null]);
});

test('one of two joined ids stays', () => {
  expect(keepIds([[member('a', 'q'), member('b', 'r'), member('c', 'r')]], nowhere)).toEqual(['r']);
});

test('an id with a larger part elsewhere is not taken from there, except by a person', () => {
  const elsewhere = new Map([['q', 2]]);
  expect(keepIds([[member('a', 'q')]], elsewhere)).toEqual([null]);
  expect(keepIds([[member('a', 'q', 'q')]], elsewhere)).toEqual(['q']);
});
