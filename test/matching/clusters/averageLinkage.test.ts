import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageLinkage, type Groups, type Linkage } from '../../../src/matching/clusters/averageLinkage.ts';

type Fits = readonly (readonly (number | null)[])[];

const linkageOf = (fits: Fits, parts: Partial<Linkage> = {}): Linkage => ({
  size: fits.length,
  fit: (one, other) => fits[Math.max(one, other)]?.[Math.min(one, other)] ?? null,
  together: [],
  from: 0,
  ...parts,
});

/** Means that are closer differ by rounding. */
const ROUNDING = 1e-9;

/** Joins the closest pair each time, without any shortcut; `null` if two pairs are the closest. */
function naive({ size, fit, from }: Linkage): number[][] | null {
  let groups = Array.from({ length: size }, (_, index) => [index]);
  for (;;) {
    let best: { one: number[]; other: number[]; mean: number } | null = null;
    let second = -Infinity;
    for (const one of groups) {
      for (const other of groups) {
        if (other === one) break;
        const found = one.flatMap((a) => other.flatMap((b) => fit(a, b) ?? []));
        const mean =
          found.length === 0 ? -Infinity : found.reduce((sum, value) => sum + value, 0) / found.length;
        if (best === null || mean > best.mean) {
          second = best?.mean ?? second;
          best = { one, other, mean };
        } else second = Math.max(second, mean);
      }
    }
    if (best === null || best.mean < from) break;
    if (best.mean - second < ROUNDING) return null;
    const { one, other } = best;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return sorted(groups);
}

const sorted = (groups: readonly (readonly number[])[]): number[][] =>
  groups.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

const groupsOf = ({ groups }: Groups): number[][] => groups.map((group) => [...group]);

/** Fits, some of them forbidding. */
const someFits = fc
  .integer({ min: 2, max: 9 })
  .chain((size) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
          fc.constantFrom(-Infinity),
        ),
        { minLength: size, maxLength: size },
      ),
      { minLength: size, maxLength: size },
    ),
  );

describe('averageLinkage', () => {
  test('gives the groups of joining the closest pair each time', () => {
    fc.assert(
      fc.property(someFits, (fits) => {
        const linkage = linkageOf(fits);
        const groups = naive(linkage);
        fc.pre(groups !== null);
        expect(groupsOf(averageLinkage(linkage))).toEqual(groups);
      }),
    );
  });

  test('keeps required pairs together with any fit, and forbidden pairs apart', () => {
    const fits = [[], [-Infinity], [4, 4], [4, -Infinity, 4]];
    expect(groupsOf(averageLinkage(linkageOf(fits)))).toEqual([[0, 2, 3], [1]]);
    expect(groupsOf(averageLinkage(linkageOf(fits, { together: [[0, 1]] })))).toEqual([[0, 1, 2], [3]]);
  });

  test('a pair without a common measure says nothing, and never joins alone', () => {
    const fits = [[], [null], [2, 2], [null, null, null]];
    expect(groupsOf(averageLinkage(linkageOf(fits)))).toEqual([[0, 1, 2], [3]]);
  });

  test('joins three thousand things within a second', () => {
    const size = 3_000;
    const fit = (one: number, other: number): number =>
      (one % 60 === other % 60 ? 1 : -1) + (((one * other) % 97) - 48) / 100;
    const before = process.cpuUsage();
    const { groups } = averageLinkage({ size, fit, together: [], from: 0 });
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
    expect(groups).toHaveLength(60);
  });
});
