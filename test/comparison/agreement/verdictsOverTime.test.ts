import { describe, expect, test } from '@jest/globals';
import { agreed, verdict } from '../agreed.ts';
import { said } from '../claims.ts';

const at = (publishedAt: string, by: string) => ({ publishedAt, by });
/** A state that may go up and down. */
const PRESENT = { noun: 'troop', nounPhrase: 'troops', predicate: null };
const MISSING = { noun: 'people', nounPhrase: 'people', predicate: 'miss' };

describe('a count that falls', () => {
  const missing = (words: string, day: string, by: string) =>
    said(words, { ...at(day, by), measure: MISSING });

  test('a lower count of the missing is a later one', () => {
    const [first, later] = [
      missing('9', '2031-02-03T08:00:00Z', 'mountain rescue'),
      missing('4', '2031-02-03T17:00:00Z', 'police'),
    ];
    expect(verdict([first, later])).toBe('EVOLVING');
  });

  test('a higher one of the same day is a conflict', () => {
    const [first, later] = [
      missing('4', '2031-02-03T08:00:00Z', 'police'),
      missing('9', '2031-02-03T17:00:00Z', 'families'),
    ];
    expect(verdict([first, later])).toBe('CONTESTED');
  });
});

describe('a figure that is out of date', () => {
  const of = (words: string, day: string, by: string) => said(words, { ...at(day, by), measure: PRESENT });

  test('is contested by a body that differed the same way when it was new', () => {
    const old = of('3000', '2031-02-01T10:00:00Z', 'army');
    const then = of('9000', '2031-02-01T12:00:00Z', 'rebels');
    const now = of('8000', '2031-02-09T12:00:00Z', 'rebels');
    expect(verdict([old, now])).toBe('EVOLVING');
    expect(verdict([old, then, now])).toBe('CONTESTED');
    expect(verdict([old, of('2000', '2031-02-01T12:00:00Z', 'rebels'), now])).toBe('EVOLVING');
  });

  test('is held for as long as its body gives the number, with whatever hedge', () => {
    const rebels = of('9000', '2031-02-05T10:00:00Z', 'rebels');
    const army = [
      of('about 3000', '2031-02-01T10:00:00Z', 'army'),
      of('3000', '2031-02-09T10:00:00Z', 'army'),
    ];
    expect(verdict([rebels, ...army])).toBe('CONTESTED');
    expect(verdict([rebels, ...army.slice(1)])).toBe('EVOLVING');
  });

  test('differs from a newer one by its hedge alone only if it is not old', () => {
    const [first, later] = ['some 3000', 'about 4200'];
    expect(verdict([of(first, '2031-02-01', 'army'), of(later, '2031-02-07', 'rebels')])).toBe('EVOLVING');
    expect(verdict([of(first, '2031-02-01', 'army'), of(later, '2031-02-01', 'rebels')])).toBe('CONSISTENT');
    expect(verdict([of('more than 3000', '2031-02-01', 'army'), of(later, '2031-02-07', 'rebels')])).toBe(
      'CONSISTENT',
    );
  });

  test('does not count beside newer ones that agree, even if two old ones differ', () => {
    const figures = [
      said('4', at('2031-02-03T08:00:00Z', 'police')),
      said('11', at('2031-02-03T20:00:00Z', 'rescuers')),
      said('29', at('2031-02-06T08:00:00Z', 'governor')),
      said('29', at('2031-02-06T10:00:00Z', 'mine')),
    ];
    expect(verdict(figures)).toBe('CORROBORATED');
  });
});

test('vague words state no number, so a page ends at those that do', () => {
  const [vague, plain] = [said('hundreds', { by: 'residents' }), said('640', { by: 'police' })];
  expect(agreed([vague, plain])).toMatchObject({ low: { value: '640' }, high: { value: '640' } });
  expect(agreed([vague])).toMatchObject({ low: { value: '200' } });
});
