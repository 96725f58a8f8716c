import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statedFigure } from '../../../src/domain/figures/statedFigure.ts';
import type { StatedNumbers } from '../../../src/domain/figures/statedFigure.ts';
import { COMPARATORS } from '../../../src/domain/vocabulary.ts';

const NONE: Omit<StatedNumbers, 'comparator'> = { value: null, low: null, high: null, hedged: false };
const figureOf = (comparator: StatedNumbers['comparator'], numbers: Partial<StatedNumbers>) =>
  statedFigure({ ...NONE, comparator, ...numbers }, 'boats');

describe('a stated figure', () => {
  test('gets the intervals of the policy, and its number without trailing zeros', () => {
    expect(figureOf('AT_LEAST', { value: '17.0' })).toMatchObject({
      value: '17',
      grain: '1',
      literal: { low: '17', high: null },
    });
    expect(figureOf('RANGE', { low: '35', high: '40', hedged: true })).toMatchObject({
      value: null,
      literal: { low: '31.5', high: '44' },
      typical: { low: '35', high: '40' },
    });
    expect(figureOf('VAGUE', { low: '24', high: '100' })).toMatchObject({
      literal: { low: '24', high: '1000', highInclusive: false },
      typical: { low: '24', high: '100', highInclusive: false },
    });
  });

  test.each([
    ['EXACT', {}, 'VALUE_MISSING'],
    ['EXACT', { value: '1', low: '1' }, 'ENDS_UNEXPECTED'],
    ['EXACT', { value: '1', hedged: true }, 'ENDS_UNEXPECTED'],
    ['RANGE', { low: '1' }, 'ENDS_MISSING'],
    ['RANGE', { low: '1', high: '2', value: '1' }, 'VALUE_UNEXPECTED'],
    ['RANGE', { low: '10', high: '9' }, 'ENDS_NOT_UPWARD'],
    ['VAGUE', { low: '10', high: '10.0' }, 'ENDS_NOT_UPWARD'],
    ['VAGUE', { value: '12' }, 'VALUE_UNEXPECTED'],
  ] as const)('%s of %j is refused as %s', (comparator, numbers, fault) => {
    expect(figureOf(comparator, numbers)).toBe(fault);
  });

  test('an input that fits its comparator has intervals that run upward, the literal one around the typical one', () => {
    const decimal = fc.integer({ min: -5_000, max: 5_000 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPARATORS),
        decimal,
        decimal,
        fc.boolean(),
        (comparator, a, b, hedged) => {
          const isRange = comparator === 'RANGE' || comparator === 'VAGUE';
          fc.pre(!isRange || Number(a) < Number(b));
          const figure = figureOf(comparator, isRange ? { low: a, high: b, hedged } : { value: a });
          if (typeof figure === 'string') throw new Error(figure);
          expect(figure.value === null).toBe(isRange);
          const [literal, typical] = [figure.literal, figure.typical].map(({ low, high }) => [
            low === null ? -Infinity : Number(low),
            high === null ? Infinity : Number(high),
          ]);
          const ends = [literal![0]!, typical![0]!, typical![1]!, literal![1]!];
          expect(ends).toEqual(ends.toSorted((x, y) => x - y));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
