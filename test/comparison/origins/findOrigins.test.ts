import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containment, isNearDuplicate } from '../../../src/comparison/origins/containment.ts';
import type { ArticleDependence } from '../../../src/comparison/origins/dependence.ts';
import { findOrigins } from '../../../src/comparison/origins/findOrigins.ts';
import { shingles } from '../../../src/comparison/origins/shingles.ts';
import type { Publication, PublishedClaim } from '../../../src/domain/claims/publishedClaim.ts';
import { classed, quoted, said } from '../claims.ts';

type Printed = Pick<Publication, 'articleId'> | Pick<PublishedClaim, 'publication'>;
const idOf = (printed: Printed): string =>
  'publication' in printed ? printed.publication.articleId : printed.articleId;
const copies = (a: Printed, b: Printed, share = 0.9): ArticleDependence => ({
  kind: 'COPY',
  articles: [idOf(a), idOf(b)],
  containment: share,
});
const counts = (...parameters: Parameters<typeof findOrigins>): [number, number] => {
  const { originCount, unknownIndependenceCount } = findOrigins(...parameters);
  return [originCount, unknownIndependenceCount];
};

describe('claims of one origin', () => {
  test.each([
    ['the Israeli military', "Israel's military"],
    ['The Pentagon', 'pentagon'],
    ['governor’s office', 'the office of the governor of Tarvia'],
    ['Brink', 'Ada Brink'],
    ['U.S. Central Command', 'US Central Command'],
  ])('%s is %s', (a, b) => {
    expect(counts([said('5', { by: a }), said('5', { by: b })], [])).toEqual([1, 0]);
  });

  test('two names are two origins, and a short form of both does not make a third', () => {
    const two = [said('5', { by: 'Israeli military' }), said('5', { by: 'Iranian military' })];
    expect(counts(two, [])).toEqual([2, 0]);
    expect(counts([...two, said('5', { by: 'the military' })], [])).toEqual([2, 0]);
  });

  test('unnamed sources are at most one origin, and of unknown independence beside a known origin', () => {
    const unnamed = [said('5', { by: '' }), said('5', { by: '' }), said('5', { by: '' })];
    expect(counts(unnamed, [])).toEqual([1, 2]);
    expect(counts([...unnamed, said('5', { by: 'Pentagon' })], [])).toEqual([1, 3]);
  });

  test('a claim without a source and an outlet is of unknown independence', () => {
    expect(counts([said('5', { by: 'Pentagon' }), said('5', { publisher: null })], [])).toEqual([1, 1]);
  });

  test('an outlet without a named source is one origin in all its articles, and of unknown independence', () => {
    const own = { publisher: 'The Harbour Post' };
    expect(counts([said('5', own), said('7', { publisher: 'Harbour Post' })], [])).toEqual([1, 0]);
    expect(counts([said('5', own), said('5', { publisher: 'Kestrel News' })], [])).toEqual([1, 1]);
  });
});

describe('restatement', () => {
  const article = { articleId: 'one', publisher: 'Harbour Post' };
  const police = said('5', { ...article, by: 'police' });

  test('an article that repeats a figure in its own name has it from the source that it names', () => {
    const headline = said('about 5', article);
    const { origins, dependences } = findOrigins([police, headline], []);
    expect(origins).toMatchObject([{ kind: 'NAMED', name: 'police' }]);
    expect(dependences).toMatchObject([{ kind: 'RESTATEMENT', claimIds: [police.id, headline.id] }]);
    expect(dependences[0]?.reason).toBe('One article says both, and has it from police.');
  });

  test("a conflicting figure in its own name stays the outlet's, and two named sources stay two", () => {
    expect(counts([police, said('9', article)], [])).toEqual([1, 1]);
    expect(counts([police, said('5', { ...article, by: 'hospital' }), said('5', article)], [])).toEqual([
      2, 0,
    ]);
  });

  test('in another article it is another voice', () => {
    expect(counts([police, said('5', { ...article, articleId: 'two' })], [])).toEqual([1, 1]);
  });

  test('beside an unnamed source it is not known to be independent either', () => {
    const official = said('5', { ...article, by: '' });
    expect(counts([official, said('5', article), said('5', { by: 'ministry' })], [])).toEqual([1, 1]);
  });
});

describe('credit', () => {
  const post = said('43500', { by: '', publisher: 'Harbour Post' });
  test('an outlet that names another depends on it, and takes over its unnamed source', () => {
    const kestrel = said('43500', { by: 'The Harbour Post', publisher: 'Kestrel News' });
    const { origins, dependences } = findOrigins([post, kestrel], []);
    expect(origins).toMatchObject([{ kind: 'UNNAMED', claims: [{ id: post.id }, { id: kestrel.id }] }]);
    expect(dependences).toEqual([
      { kind: 'CREDIT', claimIds: [kestrel.id, post.id], reason: 'Kestrel News credits The Harbour Post.' },
    ]);
  });

  test('two outlets that credit one agency are one origin, even without a claim of the agency', () => {
    expect(
      counts([said('5', { relay: 'Meridian Wire' }), said('5', { relay: 'Meridian Wire' })], []),
    ).toEqual([1, 0]);
  });

  test('the holder of an office is one with it, and two holders are two', () => {
    const held = (by: string) => {
      const claim = said('5', { by });
      const [origin, ...rest] = claim.attribution;
      const office = { name: "governor's office", kind: 'ORGANISATION' as const };
      return classed({
        ...claim,
        attribution: [origin!, { ...origin!, role: 'BODY', agent: office }, ...rest],
      });
    };
    const office = said('5', { by: "the governor's office" });
    expect(counts([held('Ada Brink'), office], [])).toEqual(counts([office], []));
    expect(counts([held('Ada Brink'), held('Ivar Wald')], [])).toEqual(
      counts([said('5', { by: 'Ada Brink' }), said('5', { by: 'Ivar Wald' })], []),
    );
  });

  test('a spokesperson is one origin with the body that relays the words', () => {
    expect(
      counts([said('5', { by: 'Ada Brink', relay: 'Pentagon' }), said('5', { by: 'Pentagon' })], []),
    ).toEqual([1, 0]);
  });

  test('two named speakers through one agency are one origin only if they say the same', () => {
    const via = (words: string, by: string) => said(words, { by, relay: 'Meridian Wire' });
    expect(counts([via('46', 'hospitals'), via('46', 'governor')], [])).toEqual([1, 0]);
    expect(counts([via('at least 46', 'hospitals'), via('58', 'governor')], [])).toEqual([2, 0]);
  });

  test('a byline credits an agency for the whole article', () => {
    const [a, b] = [said('5', { publisher: 'Meridian Wire' }), said('5')];
    const credit = {
      kind: 'CREDIT',
      articleId: b.publication.articleId,
      outlet: 'Meridian Wire',
      key: 'meridian wire',
    } as const;
    expect(counts([a, b], [])).toEqual([1, 1]);
    expect(counts([a, b], [credit])).toEqual([1, 0]);
  });

  test('two articles of one outlet do not depend on each other for that reason', () => {
    const own = { publisher: 'Meridian Wire' };
    const three = [
      said('5', { ...own, by: 'police' }),
      said('5', { ...own, by: 'hospital' }),
      said('5', { by: 'Meridian Wire' }),
    ];
    expect(counts(three.slice(0, 2), [])).toEqual([2, 0]);
  });
});

describe('copies', () => {
  test('a near-copy adds no origin, even if it drops or rewords words', () => {
    const wire = said('5', { by: 'Israeli military' });
    for (const copy of [said('5'), said('5', { by: 'IDF' }), said('6')])
      expect(counts([wire, copy], [copies(wire, copy)])).toEqual([1, 0]);
  });

  test('texts below the threshold are not copies', () => {
    const [a, b] = [said('5'), said('5')];
    expect(counts([a, b], [copies(a, b, 0.49)])).toEqual([1, 1]);
    expect(counts([a, b], [copies(a, b, 0.5)])).toEqual([1, 0]);
  });

  test('dependence continues through an article without a claim of the question', () => {
    const [a, b] = [said('5'), said('5')];
    const between = { articleId: 'elsewhere' };
    expect(counts([a, b], [copies(a, between), copies(between, b)])).toEqual([1, 0]);
  });

  test('two sources of one article stay two in its copy', () => {
    const [x, y] = [{ articleId: 'original' }, { articleId: 'copy', publisher: 'Kestrel News' }];
    const all = [
      said('at least 46', { ...x, by: 'hospitals' }),
      said('41', { ...x, by: 'governor' }),
      said('at least 46', { ...y, by: 'hospitals' }),
      said('41', { ...y }),
    ];
    const { origins, originCount } = findOrigins(all, [copies(x, y)]);
    expect(originCount).toBe(2);
    expect(origins.map(({ name, claims }) => [name, claims.length])).toEqual([
      ['hospitals', 2],
      ['governor', 2],
    ]);
  });

  test('two named speakers that conflict are not copies of each other', () => {
    const [a, b] = [said('46', { by: 'hospitals' }), said('41', { by: 'governor' })];
    expect(counts([a, b], [copies(a, b)])).toEqual([2, 0]);
  });

  test('each outlet that heard a quotation vouches for it', () => {
    const [a, b] = [quoted('nobody slept', { by: 'Ada Brink' }), quoted('nobody slept', { by: 'Ada Brink' })];
    expect(counts([a, b], [])).toEqual([2, 0]);
    expect(counts([a, b], [copies(a, b)])).toEqual([1, 0]);
  });
});

describe('shingles', () => {
  const text = 'Rain fell on the upper valley for nine hours before the first wall gave way above the mill.';
  test('case, marks and white space do not count', () => {
    expect([...shingles(text)]).toEqual([...shingles(text.toUpperCase().replaceAll(' ', ' ,\n '))]);
  });
  test('one for each run of five words', () => {
    expect(shingles(text).size).toBe(text.split(' ').length - 4);
    expect(shingles('four words are few').size).toBe(0);
    expect(shingles('a b c d e a b c d e').size).toBe(5);
  });
  test('the hashes are fixed: they are stored', () => {
    expect([...shingles('one two three four five six')]).toEqual([3497396715217077, 6806940282124632]);
  });
  test('containment is of the smaller in the larger', () => {
    const part = shingles('Rain fell on the upper valley for nine hours');
    expect(containment(part, shingles(text))).toBe(1);
    expect(containment(shingles(text), part)).toBe(1);
    expect(
      containment(shingles('Rain fell on the upper floor of a house in town'), shingles(text)),
    ).toBeCloseTo(1 / 7);
    expect(containment(shingles(''), shingles(text))).toBe(0);
    expect([isNearDuplicate(0.5), isNearDuplicate(0.4999)]).toEqual([true, false]);
  });
  test('hashes are whole numbers that a bigint column and a double hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        for (const hash of shingles(`${words} and some more words to have a few`))
          expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
      }),
    );
  });
});
