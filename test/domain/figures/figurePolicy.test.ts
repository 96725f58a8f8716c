import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import {
  roundingGrain,
  pointIntervals,
  rangeIntervals,
  roundingCell,
  vagueIntervals,
  type PointComparator,
} from '../../../src/domain/figures/figurePolicy.ts';
import type { Interval } from '../../../src/domain/figures/interval.ts';

/** An interval as mathematicians write it. */
const written = ({ low, high, lowInclusive, highInclusive }: Interval): string =>
  `${lowInclusive ? '[' : '('}${low ?? '-inf'}, ${high ?? 'inf'}${highInclusive ? ']' : ')'}`;

const POINT: readonly PointComparator[] = [
  'EXACT',
  'APPROXIMATELY',
  'NEARLY',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'UP_TO',
  'LESS_THAN',
];

describe('grain', () => {
  test.each([
    ['300', '100'],
    ['331', '1'],
    ['350', '50'],
    ['25', '5'],
    ['43000', '1000'],
    ['1200000', '100000'],
    ['2.5', '0.1'],
    ['86.4', '0.1'],
    ['-50', '50'],
    ['0', '1'],
  ])('of %s is %s', (value, grain) => {
    expect(roundingGrain(value)).toBe(grain);
  });

  test('divides the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }), (n, e) => {
        const value = new Big(n).div(new Big(10).pow(e));
        const grain = new Big(roundingGrain(value.toFixed()));
        expect(value.mod(grain).eq(0)).toBe(true);
      }),
    );
  });
});

describe('intervals of a stated number', () => {
  test.each<[PointComparator, string, string, string]>([
    ['EXACT', '331', '[331, 331]', '[331, 331]'],
    ['APPROXIMATELY', '300', '[200, 400]', '[250, 350]'],
    ['APPROXIMATELY', '80', '[64, 96]', '[72, 88]'],
    ['NEARLY', '300', '[200, 300)', '[250, 300)'],
    ['NEARLY', '-50', '(-50, -30]', '(-50, -40]'],
    ['AT_LEAST', '17', '[17, inf)', '[17, 25.5]'],
    ['MORE_THAN', '100', '(100, inf)', '(100, 200]'],
    ['AT_MOST', '12', '[0, 12]', '[6, 12]'],
    ['LESS_THAN', '100', '[0, 100)', '[0, 100)'],
    ['UP_TO', '43000', '[0, inf)', '[21500, 43000]'],
    ['AT_MOST', '-5', '(-inf, -5]', '[-10, -5]'],
  ])('%s %s', (comparator, value, literal, typical) => {
    const intervals = pointIntervals(comparator, value);
    expect(written(intervals.literal)).toBe(literal);
    expect(written(intervals.typical)).toBe(typical);
  });

  test("a reader's expectation lies within the interval of the words", () => {
    const values = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.constantFrom(...POINT), values, (comparator, [n, e]) => {
        const value = new Big(n).div(new Big(10).pow(e)).toFixed();
        const { literal, typical } = pointIntervals(comparator, value);
        if (literal.low !== null) expect(new Big(typical.low ?? '0').gte(literal.low)).toBe(true);
        if (literal.high !== null) expect(new Big(typical.high ?? '0').lte(literal.high)).toBe(true);
        expect(new Big(typical.low ?? '0').lte(typical.high ?? '0')).toBe(true);
      }),
    );
  });

  test('decimals stay exact and without exponent', () => {
    expect(pointIntervals('EXACT', '1e21').literal.low).toBe('1000000000000000000000');
    expect(pointIntervals('APPROXIMATELY', '0.3').typical).toMatchObject({ low: '0.25', high: '0.35' });
  });
});

describe('ranges', () => {
  const range = { low: '35', high: '40', lowInclusive: true, highInclusive: true, hedged: false };

  test('keep the stated ends', () => {
    const { literal, typical } = rangeIntervals(range);
    expect([written(literal), written(typical)]).toEqual(['[35, 40]', '[35, 40]']);
  });

  test('a hedge widens their literal interval by a tenth', () => {
    const { literal, typical } = rangeIntervals({ ...range, hedged: true });
    expect([written(literal), written(typical)]).toEqual(['[31.5, 44]', '[35, 40]']);
  });

  test('run upward', () => {
    expect(() => rangeIntervals({ ...range, low: '41' })).toThrow(RangeError);
  });
});

describe('vague words', () => {
  test.each([
    [{ kind: 'count', word: 'dozens', magnitude: '1' }, '[24, 1000)', '[24, 100)'],
    [{ kind: 'count', word: 'scores', magnitude: '1' }, '[40, 1000)', '[40, 100)'],
    [{ kind: 'magnitude', magnitude: '100' }, '[200, 10000)', '[200, 1000)'],
    [{ kind: 'magnitude', magnitude: '1000' }, '[2000, 100000)', '[2000, 10000)'],
    [{ kind: 'magnitude', magnitude: '10000' }, '[20000, 1000000)', '[20000, 100000)'],
    [{ kind: 'magnitude', magnitude: '100000' }, '[200000, 10000000)', '[200000, 1000000)'],
    [{ kind: 'quantifier', word: 'couple', magnitude: '1' }, '[2, 40]', '[2, 4]'],
    [{ kind: 'quantifier', word: 'handful', magnitude: '1' }, '[3, 100)', '[3, 10)'],
    [{ kind: 'quantifier', word: 'several', magnitude: '100' }, '[300, 10000)', '[300, 1000)'],
    [{ kind: 'quantifier', word: 'few', magnitude: '1000' }, '[2000, 100000)', '[2000, 10000)'],
  ] as const)('%j', (words, literal, typical) => {
    const intervals = vagueIntervals(words);
    expect([written(intervals.literal), written(intervals.typical)]).toEqual([literal, typical]);
  });
});

describe('rounding cell', () => {
  const cell = (comparator: PointComparator, value: string): string =>
    written(roundingCell({ comparator, value, typical: pointIntervals(comparator, value).typical }));

  test.each<[PointComparator, string, string]>([
    ['EXACT', '300', '[270, 330)'],
    ['EXACT', '331', '[331, 331]'],
    ['EXACT', '250', '[225, 275)'],
    ['EXACT', '0', '[0, 0]'],
    ['NEARLY', '300', '[250, 300)'],
    ['MORE_THAN', '300', '(300, 450]'],
  ])('of %s %s is %s', (comparator, value, expected) => {
    expect(cell(comparator, value)).toBe(expected);
  });

  test('of a vague figure is the number that a reader takes it to mean', () => {
    const { typical } = vagueIntervals({ kind: 'magnitude', magnitude: '100' });
    expect(roundingCell({ comparator: 'VAGUE', value: null, typical })).toEqual(typical);
  });
});
