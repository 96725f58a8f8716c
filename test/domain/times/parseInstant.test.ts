import { parseInstant } from '../../../src/domain/times/parseInstant.ts';

test.each([
  ['2024-10-01', '2024-10-01T00:00:00.000Z'],
  ['2024-10-01T12:14:00+02:00', '2024-10-01T10:14:00.000Z'],
  ['2024-10-01T12:14:00Z', '2024-10-01T12:14:00.000Z'],
])('%s is %s', (moment, instant) => {
  expect(parseInstant(moment)?.toISOString()).toBe(instant);
});

test('words and impossible dates have no instant', () => {
  expect(parseInstant('last Tuesday')).toBeNull();
  expect(parseInstant('2024-13-45')).toBeNull();
});
