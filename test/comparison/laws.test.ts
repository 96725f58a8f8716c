import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeAgreement } from '../../src/comparison/agreement/computeAgreement.ts';
import type { FigureClaim } from '../../src/comparison/claims/classedClaim.ts';
import { figuresConflict } from '../../src/comparison/relations/figureRelation.ts';
import { gap } from '../../src/comparison/intervals/gap.ts';
import { contains } from '../../src/comparison/intervals/contains.ts';
import { inverseRelation } from '../../src/comparison/relations/inverseRelation.ts';
import { overlaps } from '../../src/comparison/intervals/overlaps.ts';
import { findOrigins } from '../../src/comparison/origins/findOrigins.ts';
import { normalizeFigure } from '../../src/comparison/intervals/normalizedFigure.ts';
import { relateClaims } from '../../src/comparison/relations/relateClaims.ts';
import { toInterval, toNumericInterval } from '../../src/comparison/intervals/numericInterval.ts';
import { maxOverlap } from '../../src/comparison/intervals/maxOverlap.ts';
import { normalizeQuote } from '../../src/comparison/claims/normalizeQuote.ts';
import type { ArticleDependence } from '../../src/comparison/origins/dependence.ts';
import type { Interval } from '../../src/domain/figures/interval.ts';
import { classed, quoted, said } from './claims.ts';

const hedges = ['', 'some ', 'nearly ', 'at least ', 'more than ', 'at most ', 'as many as ', 'fewer than '];
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.constantFrom(80, 100, 250, 300, 331, 1200, 43_000),
);
const figureWords = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...hedges), numbers).map(([hedge, n]) => `${hedge}${String(n)}`),
  },
  fc.tuple(numbers, numbers).map(([a, b]) => `${String(Math.min(a, b))} to ${String(Math.max(a, b))}`),
  fc.constantFrom('hundreds', 'tens of thousands'),
);
const sources = ['police', 'the ministry', 'Ada Brink', 'Harbour Post', '', undefined];
const outlets = ['Harbour Post', 'Kestrel News', 'Capital Courier', 'Sarn Gazette', null];
const days = ['2024-06-08', '2024-06-08T15:00:00Z', '2024-06-09T09:00:00Z', '2024-06-10', null];
const claims = fc
  .record({
    words: figureWords,
    by: fc.constantFrom(...sources),
    relay: fc.constantFrom(undefined, undefined, undefined, 'Meridian Wire', 'Kestrel News'),
    publishedAt: fc.constantFrom(...days),
    article: fc.integer({ min: 1, max: 8 }),
    polarity: fc.constantFrom(
      'POSITIVE' as const,
      'POSITIVE' as const,
      'POSITIVE' as const,
      'NEGATIVE' as const,
    ),
    id: fc.uuid(),
  })
  .map(({ words, by, relay, article, ...rest }) =>
    said(words, {
      ...rest,
      articleId: `article ${String(article)}`,
      publisher: outlets[article % outlets.length] ?? null,
      ...(by === undefined ? {} : { by }),
      ...(relay === undefined ? {} : { relay }),
    }),
  );
const manyClaims = fc.uniqueArray(claims, { minLength: 1, maxLength: 12, selector: ({ id }) => id });
const copyPairs: fc.Arbitrary<ArticleDependence[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.3, 0.6, 1))
    .map(([a, b, share]) => ({
      kind: 'COPY' as const,
      articles: [`article ${String(a)}`, `article ${String(b)}`] as const,
      containment: share,
    })),
  { maxLength: 4 },
);
const end = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.constant(null));
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .map(([a, b, lowInclusive, highInclusive]) => {
    const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return {
      low: low === null ? null : String(low),
      high: high === null ? null : String(high),
      lowInclusive: low !== null && lowInclusive,
      highInclusive: high !== null && highInclusive,
    };
  });
/** Halves of the small numbers in intervals, and numbers beyond both ends. */
const points = Array.from({ length: 31 }, (_, i) => i / 2 - 1);
const holds = ({ low, high, lowInclusive, highInclusive }: Interval, x: number): boolean =>
  (low === null || (lowInclusive ? x >= Number(low) : x > Number(low))) &&
  (high === null || (highInclusive ? x <= Number(high) : x < Number(high)));

describe('intervals', () => {
  test('meet if both have a number, and lie inside if the other has all their numbers', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [x, y] = [toNumericInterval(a), toNumericInterval(b)];
        const [inA, inB] = [points.filter((n) => holds(a, n)), points.filter((n) => holds(b, n))];
        expect(overlaps(x, y)).toBe(inA.some((n) => inB.includes(n)));
        if (inA.length > 0) expect(contains(y, x)).toBe(inA.every((n) => inB.includes(n)));
        expect(toInterval(x)).toEqual(a);
      }),
    );
  });

  test('have the gap between their nearest ends, or none if they meet', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [x, y] = [toNumericInterval(a), toNumericInterval(b)];
        expect(gap(x, y).eq(gap(y, x))).toBe(true);
        if (overlaps(x, y)) expect(gap(x, y).toFixed()).toBe('0');
      }),
    );
    expect(
      gap(
        toNumericInterval({ low: '1', high: '2.5', lowInclusive: true, highInclusive: true }),
        toNumericInterval({ low: '4', high: null, lowInclusive: false, highInclusive: false }),
      ).toFixed(),
    ).toBe('1.5');
  });

  test('that meet pairwise meet jointly, and the sweep finds the most that do', () => {
    fc.assert(
      fc.property(fc.array(intervals, { minLength: 1, maxLength: 8 }), (all) => {
        const filled = all.filter((one) => points.some((n) => holds(one, n)));
        const place = maxOverlap(
          all.map((one) => toNumericInterval(one)),
          (stretch) => stretch,
        );
        const most = Math.max(0, ...points.map((n) => all.filter((one) => holds(one, n)).length));
        expect(place?.items.length ?? 0).toBe(most);
        for (const stretch of place?.items ?? []) expect(contains(stretch, place!.shared)).toBe(true);
        const full = points.map((n) => all.filter((one) => holds(one, n)).length === most);
        const runs = full.filter((is, i) => is && full[i - 1] !== true).length;
        if (most > 0) expect(place?.places).toBeGreaterThanOrEqual(runs);
        const stretches = filled.map((one) => toNumericInterval(one));
        const pairwise = stretches.every((a) => stretches.every((b) => overlaps(a, b)));
        expect(pairwise).toBe(most === filled.length);
      }),
    );
  });
});

describe('relations', () => {
  test('are symmetric up to their inverse', () => {
    fc.assert(
      fc.property(claims, claims, fc.boolean(), fc.boolean(), (a, b, oneOrigin, oneQuestion) => {
        const context = { oneQuestion, oneOrigin, stance: null };
        const [there, back] = [relateClaims(a, b, context), relateClaims(b, a, context)];
        expect(back?.relation).toBe(there && inverseRelation(there.relation));
        expect([back?.strained, back?.gap]).toEqual([there?.strained, there?.gap]);
      }),
      { numRuns: 1000 },
    );
  });

  test('of quotations are symmetric up to their inverse', () => {
    const word = fc.constantFrom('we', 'We', 'will', 'not', 'pay', 'Pay', 'pay,', '“we');
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(normalizeQuote(a).length > 0 && normalizeQuote(b).length > 0);
        const [there, back] = [relateClaims(quoted(a), quoted(b)), relateClaims(quoted(b), quoted(a))];
        expect(back?.relation).toBe(there && inverseRelation(there.relation));
      }),
      { numRuns: 1000 },
    );
  });

  test('a claim is equal to itself', () => {
    fc.assert(fc.property(claims, (claim) => relateClaims(claim, claim)?.relation === 'EQUAL'));
  });

  test('a wider claim never creates a conflict', () => {
    fc.assert(
      fc.property(figureWords, figureWords, figureWords, (narrow, wide, other) => {
        const [n, w, o] = [narrow, wide, other].map((words) => normalizeFigure(said(words)));
        fc.pre(contains(w!.literal, n!.literal) && contains(w!.cell, n!.cell));
        if (figuresConflict(w!, o!)) expect(figuresConflict(n!, o!)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('agreement', () => {
  test('the order of claims and dependences changes nothing', () => {
    const shuffled = fc.tuple(manyClaims, copyPairs).chain(([all, pairs]) =>
      fc.record({
        all: fc.constant(all),
        pairs: fc.constant(pairs),
        mixed: fc.shuffledSubarray(all, { minLength: all.length }),
        turned: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ all, pairs, mixed, turned }) => {
        const { dependences: _a, ...one } = computeAgreement(all, { dependences: pairs })!;
        const { dependences: _b, ...other } = computeAgreement(mixed, { dependences: turned })!;
        expect(other).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('a copy never raises the number of origins', () => {
    fc.assert(
      fc.property(
        manyClaims,
        copyPairs,
        fc.nat(),
        fc.uuid(),
        fc.constantFrom(...outlets),
        (all, pairs, at, id, publisher) => {
          const original = all[at % all.length]!;
          fc.pre(all.every((claim) => claim.id !== id));
          const publication = { ...original.publication, articleId: 'the copy', publisher };
          const copy = { ...original, id, publication };
          const before = findOrigins(all, pairs).originCount;
          const copied = {
            kind: 'COPY',
            articles: [original.publication.articleId, publication.articleId],
            containment: 1,
          } as const;
          expect(findOrigins([...all, copy], [...pairs, copied]).originCount).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("an article that repeats a source's claim in its own name adds no origin", () => {
    fc.assert(
      fc.property(manyClaims, fc.nat(), fc.uuid(), (several, at, id) => {
        const all = several.map((claim) => {
          const publication = { ...claim.publication, articleId: 'one', publisher: 'Sarn Gazette' };
          return classed({ ...claim, publication });
        });
        const sourced = all.filter(({ attribution }) => attribution.some(({ role }) => role === 'ORIGIN'));
        fc.pre(sourced.length > 0 && all.every((claim) => claim.id !== id));
        const again = classed({ ...sourced[at % sourced.length]!, id, attribution: [] });
        const before = findOrigins(all, []).originCount;
        expect(findOrigins([...all, again], []).originCount).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('an origin that says less than an earlier one makes no verdict worse', () => {
    fc.assert(
      fc.property(fc.array(figureWords, { minLength: 1, maxLength: 6 }), figureWords, (words, wide) => {
        const all = words.map((each, i) => said(each, { by: `source ${String(i)}` }));
        const [w, first] = [said(wide, { by: 'another' }), all[0]!];
        const [outer, inner] = [normalizeFigure(w), normalizeFigure(first)];
        fc.pre(contains(outer.literal, inner.literal) && contains(outer.cell, inner.cell));
        const calm = computeAgreement(all)!.verdict !== 'CONTESTED';
        if (calm) expect(computeAgreement([...all, w])!.verdict).not.toBe('CONTESTED');
      }),
      { numRuns: 1000 },
    );
  });

  test('the table and the verdict agree about conflicts', () => {
    const independent = fc.uniqueArray(figureWords, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(independent, (words) => {
        const all: FigureClaim[] = words.map((each, i) => said(each, { by: `source ${String(i)}` }));
        const relations = all.flatMap((a) => all.map((b) => relateClaims(a, b)?.relation));
        expect(computeAgreement(all)!.verdict === 'CONTESTED').toBe(relations.includes('CONFLICTS'));
      }),
      { numRuns: 300 },
    );
  });

  test('depends only on its arguments', () => {
    fc.assert(
      fc.property(manyClaims, copyPairs, (all, pairs) => {
        expect(computeAgreement(structuredClone(all), { dependences: pairs })).toEqual(
          computeAgreement(all, { dependences: pairs }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
