import fc from 'fast-check';
import type { ClassedClaim, FigureClaim } from '../../../src/comparison/claims/classedClaim.ts';
import { linkAcrossArticles } from '../../../src/comparison/links/linkAcrossArticles.ts';
import { agreed } from '../agreed.ts';
import { said } from '../claims.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** The links as `from KIND to`, by the ids of claims. */
const links = (claims: readonly ClassedClaim[], successorOf = NONE): readonly string[] =>
  linkAcrossArticles(claims, successorOf)
    .map(({ kind, claimId, targetId }) => `${claimId} ${kind} ${targetId}`)
    .sort();

const MINISTRY = { by: 'health ministry' };
const held = said('41', { ...MINISTRY, id: 'held' });
const withdrawal = (rest: Parameters<typeof said>[1] = {}): FigureClaim =>
  said('41', {
    ...MINISTRY,
    id: 'back',
    modality: 'WITHDRAWN',
    publishedAt: '2024-06-09T12:00:00Z',
    ...rest,
  });

test('only the body of a figure takes the figure back', () => {
  expect(links([held, withdrawal()])).toEqual(['back WITHDRAWS held']);
  expect(links([held, withdrawal({ by: 'fire service' })])).toEqual([]);
  expect(links([held, withdrawal({ by: '' })])).toEqual([]);
});

test('any body can deny a figure, and a body that denies its own takes it back', () => {
  const denial = (by: string) => said('41', { by, id: 'denial', polarity: 'NEGATIVE' });
  expect(links([held, denial('mayor')])).toEqual(['denial DENIES held']);
  expect(links([held, denial('health ministry')])).toEqual(['denial WITHDRAWS held']);
});

test('an outlet takes back its report of any source', () => {
  const report = said('41', { by: 'residents', id: 'report', publisher: 'Radio Nord' });
  const relayed = said('41', { by: 'residents', relay: 'Radio Nord', id: 'relayed' });
  const other = said('41', { by: 'residents', id: 'other' });
  expect(links([report, relayed, other, withdrawal({ by: 'Radio Nord' })])).toEqual([
    'back WITHDRAWS relayed',
    'back WITHDRAWS report',
  ]);
});

test('known things, predicates and amounts must fit', () => {
  for (const measure of [
    { noun: 'house', nounPhrase: 'houses', predicate: 'destroy' },
    { predicate: 'injure' },
    { dimension: 'MONEY', unit: 'EUR', noun: null, nounPhrase: null, predicate: 'pay' },
    { scope: 'SUBSET' },
  ] as const)
    expect(links([said('41', { ...MINISTRY, id: 'held', measure }), withdrawal()])).toEqual([]);
  expect(links([said('42', { ...MINISTRY, id: 'held' }), withdrawal()])).toEqual([]);
});

test('words without a thing mean the only thing that fits, and nothing if two fit', () => {
  const bare = withdrawal({ measure: { noun: 'figure', nounPhrase: null, predicate: null } });
  expect(links([held, bare])).toEqual(['back WITHDRAWS held']);
  const injured = said('41', { ...MINISTRY, id: 'injured', measure: { predicate: 'injure' } });
  expect(links([held, injured, bare])).toEqual([]);
});

test('a claim of the same article is not meant, nor one that its own words date later', () => {
  expect(links([held, withdrawal({ articleId: held.publication.articleId })])).toEqual([]);
  const again = said('41', { ...MINISTRY, id: 'again', publishedAt: '2024-06-12', asOf: '2024-06-12' });
  expect(links([again, withdrawal()])).toEqual([]);
});

test('a replaced figure is replaced wherever its body gave it', () => {
  const older = withdrawal({ id: 'older', articleId: 'new', measure: { scope: 'PREVIOUS' } });
  const newer = said('28', {
    ...MINISTRY,
    id: 'newer',
    articleId: 'new',
    publishedAt: '2024-06-09T12:00:00Z',
  });
  const claims = [held, older, newer];
  const successorOf = new Map([['older', 'newer']]);
  expect(links(claims, successorOf)).toEqual(['newer REPLACES held']);
  const { series, withdrawals, originCount } = agreed(claims, { successorOf });
  expect(series.map(({ claimId, status, by }) => [claimId, status, by])).toEqual([
    ['held', 'CORRECTED', 'newer'],
    ['newer', 'STANDS', null],
    ['older', 'SUPERSEDED', 'newer'],
  ]);
  expect(originCount).toBe(1);
  expect(withdrawals).toMatchObject([{ by: 'newer', claimIds: ['held'], stoodSeconds: 86_400 }]);
});

test('a figure that its body gives again days after it replaced it is a new one', () => {
  const older = withdrawal({ id: 'older', articleId: 'new', measure: { scope: 'PREVIOUS' } });
  const newer = said('40', {
    ...MINISTRY,
    id: 'newer',
    articleId: 'new',
    publishedAt: '2024-06-09T12:00:00Z',
  });
  const printed = (publishedAt: string) => said('41', { ...MINISTRY, id: 'again', publishedAt });
  const replaced = (publishedAt: string) =>
    links([older, newer, printed(publishedAt)], new Map([['older', 'newer']]));
  expect(replaced('2024-06-09T20:00:00Z')).toEqual(['newer REPLACES again']);
  expect(replaced('2024-06-13T20:00:00Z')).toEqual([]);
});

test('a count that grew was right in its time: it is replaced, and nothing is taken back', () => {
  const older = withdrawal({ id: 'older', articleId: 'new', measure: { scope: 'PREVIOUS' } });
  const newer = said('44', {
    ...MINISTRY,
    id: 'newer',
    articleId: 'new',
    publishedAt: '2024-06-09T12:00:00Z',
  });
  const { series, withdrawals } = agreed([held, older, newer], {
    successorOf: new Map([['older', 'newer']]),
  });
  expect(series.find(({ claimId }) => claimId === 'held')).toMatchObject({
    status: 'SUPERSEDED',
    by: 'newer',
  });
  expect(withdrawals).toEqual([]);
});

test('a retelling repeats the first print, and does not state the figure again', () => {
  const second = said('41', { ...MINISTRY, id: 'second', publishedAt: '2024-06-09' });
  const told = said('41', {
    ...MINISTRY,
    id: 'told',
    measure: { scope: 'PREVIOUS' },
    publishedAt: '2024-06-20',
  });
  const claims = [second, told, held];
  expect(links(claims)).toEqual(['told REPEATS held']);
  expect(agreed(claims).series.find(({ claimId }) => claimId === 'told')).toMatchObject({
    status: 'RESTATES',
    by: 'held',
  });
});

test('a withdrawn figure supports nothing: it neither corroborates nor conflicts', () => {
  const other = said('41', { by: 'fire service', id: 'other' });
  const third = said('60', { by: 'union', id: 'third' });
  expect(agreed([held, other]).verdict).toBe('CORROBORATED');
  expect(agreed([held, other, withdrawal()])).toMatchObject({ verdict: 'SINGLE_ORIGIN', originCount: 1 });
  expect(agreed([held, third, withdrawal()])).toMatchObject({ verdict: 'SINGLE_ORIGIN', originCount: 1 });
});

test('the agreement lists later prints of a withdrawn figure, the first withdrawal, and older versions that had the figure', () => {
  const late = said('41', { ...MINISTRY, id: 'late', publishedAt: '2024-06-15T00:00:00Z' });
  const former = said('41', { ...MINISTRY, id: 'former', publishedAt: '2024-06-07T12:00:00Z' });
  const again = withdrawal({ id: 'again', publishedAt: '2024-06-11T12:00:00Z' });
  expect(agreed([held, late, again, withdrawal()], { former: [former] }).withdrawals).toEqual([
    {
      by: 'back',
      kind: 'WITHDRAWS',
      toldIds: ['again'],
      claimIds: ['former', 'held'],
      laterIds: ['late'],
      currentIds: ['held', 'late'],
      since: '2024-06-07T12:00:00Z',
      at: '2024-06-09T12:00:00Z',
      stoodSeconds: 2 * 86_400,
    },
  ]);
});

const anyClaim = fc
  .record({
    value: fc.constantFrom('41', '28'),
    by: fc.constantFrom('health ministry', 'fire service', 'mayor'),
    day: fc.integer({ min: 1, max: 9 }),
    modality: fc.constantFrom('ASSERTED', 'WITHDRAWN'),
    polarity: fc.constantFrom('POSITIVE', 'NEGATIVE'),
    publisher: fc.constantFrom('Selby Courier', 'Marn Tribune'),
  })
  .map(({ value, day, ...rest }) => said(value, { ...rest, publishedAt: `2024-06-0${String(day)}` }));

test('the order of the claims changes nothing, and every link leads to a held figure of another article', () => {
  const shuffled = fc
    .array(anyClaim, { minLength: 2, maxLength: 9 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(links(mixed)).toEqual(links(all));
      const byId = new Map(all.map((claim) => [claim.id, claim]));
      for (const { claimId, targetId } of linkAcrossArticles(all, NONE)) {
        const [from, target] = [byId.get(claimId)!, byId.get(targetId)!];
        expect(target).toMatchObject({ modality: 'ASSERTED', polarity: 'POSITIVE' });
        expect(target.publication.articleId).not.toBe(from.publication.articleId);
      }
    }),
    { numRuns: 200 },
  );
});
