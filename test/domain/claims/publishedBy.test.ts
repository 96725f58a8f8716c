import { publishedBy, type DatedVersion } from '../../../src/domain/claims/publishedBy.ts';
import type { Layout } from '../../../src/domain/claims/layout.ts';

const day = (time: string): Date => new Date(`2024-05-14T${time}:00Z`);
const CAPTURED = new Date('2025-02-01T08:00:00Z');

/** A version of the article `a` with its times of publication and capture. */
const version = (
  ordinal: number,
  published: string | null,
  capturedAt: Date = new Date(CAPTURED.getTime() + ordinal),
  layout: Layout = [],
): DatedVersion => ({
  ...{ id: `v${ordinal}`, articleId: 'a', ordinal, capturedAt, layout },
  publishedInstant: published === null ? null : day(published),
});

/** Live-blog entries of ten code points each, with their times. */
const entries = (...times: (string | null)[]): Layout =>
  times.map((time, index) => ({
    ...{ kind: 'ENTRY', entry: index + 1, rows: [], start: index * 10, end: index * 10 + 10 },
    time: time === null ? null : day(time).toISOString(),
  }));

/** The states of the first claims of versions, by `version:offset`. */
function states(versions: readonly DatedVersion[], at: Date, offsets: readonly number[] = [0]) {
  const claims = versions.flatMap(({ id }) =>
    offsets.map((start) => ({
      id: `${id}:${start}`,
      versionId: id,
      place: 'BODY' as const,
      words: { start },
    })),
  );
  return Object.fromEntries(publishedBy(versions, claims, at));
}

test('of an article the newest text of the time counts', () => {
  const versions = [version(1, '09:00'), version(2, '15:00')];
  expect(states(versions, day('08:00'))).toEqual({ 'v1:0': 'LATER', 'v2:0': 'LATER' });
  expect(states(versions, day('12:00'))).toEqual({ 'v1:0': 'CURRENT', 'v2:0': 'LATER' });
  expect(states(versions, day('15:00'))).toEqual({ 'v1:0': 'FORMER', 'v2:0': 'CURRENT' });
});

test.each([
  ['the same date', '09:00'],
  ['an earlier date', '07:00'],
  ['no date', null],
])('a text that was edited under %s counts since its capture', (_, date) => {
  const versions = [version(1, '09:00', day('09:10')), version(2, date, day('16:00'))];
  expect(states(versions, day('12:00'))).toEqual({ 'v1:0': 'CURRENT', 'v2:0': 'LATER' });
  expect(states(versions, day('16:00'))).toEqual({ 'v1:0': 'FORMER', 'v2:0': 'CURRENT' });
});

test('a text without a date is undated up to its capture, also before texts with a date', () => {
  const versions = [version(1, null), version(2, '15:00')];
  expect(states([version(1, null)], day('12:00'))).toEqual({ 'v1:0': 'UNDATED' });
  expect(states([version(1, null)], CAPTURED)).toEqual({ 'v1:0': 'UNDATED' });
  expect(states([version(1, null, CAPTURED)], CAPTURED)).toEqual({ 'v1:0': 'CURRENT' });
  expect(states(versions, day('12:00'))).toEqual({ 'v1:0': 'UNDATED', 'v2:0': 'LATER' });
  expect(states(versions, day('15:00'))).toEqual({ 'v1:0': 'FORMER', 'v2:0': 'CURRENT' });
});

test('nothing is published later than its capture', () => {
  const captured = day('10:00');
  expect(states([version(1, '11:00', captured)], captured)).toEqual({ 'v1:0': 'CURRENT' });
  const blog = version(1, '08:00', captured, entries('13:00'));
  expect(states([blog], captured)).toEqual({ 'v1:0': 'CURRENT' });
});

test('a claim in a live-blog entry counts since its entry, and the text around it since the date', () => {
  const blog = version(1, '08:00', CAPTURED, entries('09:00', '12:00', null));
  expect(states([blog], day('10:00'), [5, 15, 25, 99])).toEqual({
    ...{ 'v1:5': 'CURRENT', 'v1:15': 'LATER', 'v1:25': 'UNDATED', 'v1:99': 'CURRENT' },
  });
  expect(states([blog], CAPTURED, [5, 15, 25])).toEqual({
    ...{ 'v1:5': 'CURRENT', 'v1:15': 'CURRENT', 'v1:25': 'CURRENT' },
  });
});

test('of a later text of a live blog only the entries count that the text of the time lacks', () => {
  const versions = [
    version(1, '08:00', day('10:00'), entries('09:00')),
    version(2, '08:00', day('20:00'), entries('09:00', '12:00', '18:00')),
  ];
  expect(states(versions, day('13:00'), [5, 15, 25])).toEqual({
    ...{ 'v1:5': 'CURRENT', 'v1:15': 'CURRENT', 'v1:25': 'CURRENT' },
    ...{ 'v2:5': 'LATER', 'v2:15': 'CURRENT', 'v2:25': 'LATER' },
  });
});

test('a headline is not in an entry, whatever its offset', () => {
  const blog = version(1, '08:00', CAPTURED, entries('12:00'));
  const claim = { id: 'c', versionId: 'v1', place: 'HEADLINE' as const, words: { start: 5 } };
  expect(publishedBy([blog], [claim], day('09:00')).get('c')).toBe('CURRENT');
});
