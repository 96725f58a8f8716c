import { describe, expect, test } from '@jest/globals';
import { agreed } from '../agreed.ts';
import { classed, said } from '../claims.ts';

describe('outlets that retell bodies', () => {
  const HARBOUR = { publisher: 'Harbour Wire' };
  const monday = { ...HARBOUR, articleId: 'monday', publishedAt: '2024-06-03T08:00:00Z' };
  const friday = { ...HARBOUR, articleId: 'friday', publishedAt: '2024-06-07T08:00:00Z' };

  test('two bodies stay two, though one outlet prints the number of each in its own name', () => {
    const figures = [
      said('12', { ...monday, by: 'the fire corps' }),
      said('12', monday),
      said('14', { ...friday, by: 'the coroner' }),
      said('14', friday),
    ];
    expect(agreed(figures)).toMatchObject({ verdict: 'EVOLVING', originCount: 2 });
  });

  test("a rounder number in the outlet's own name takes nothing back", () => {
    const figures = [
      said('at least 30', { ...monday, by: 'the fire corps', id: 'source' }),
      said('30', { ...monday, id: 'own' }),
    ];
    expect(agreed(figures).origins).toMatchObject([{ standing: 'source' }]);
  });

  test('a headline is an end only if no text gives a figure', () => {
    const headline = { ...said('30', friday), place: 'HEADLINE' as const };
    expect(agreed([said('29', { by: 'the ferry line' }), headline])).toMatchObject({
      low: { value: '29' },
      high: { value: '29' },
    });
    expect(agreed([headline])).toMatchObject({ high: { value: '30' } });
  });

  test('an end of the range is what an outlet still prints of a source that went on', () => {
    const other = { publisher: 'Lock Gazette', articleId: 'lock', publishedAt: '2024-06-03T09:00:00Z' };
    const figures = [
      said('12', { ...other, by: 'the fire corps' }),
      said('12', other),
      said('19', { ...friday, by: 'the fire corps', id: 'newest' }),
    ];
    expect(agreed(figures)).toMatchObject({
      origins: [{ standing: 'newest' }],
      ...{ low: { value: '12' }, high: { value: '19' } },
    });
    const later = said('19', { ...other, articleId: 'lock-2', publishedAt: '2024-06-07T09:00:00Z' });
    expect(agreed([...figures, later])).toMatchObject({ low: { value: '19' }, high: { value: '19' } });
  });

  test('a headline does not replace the figure of its text', () => {
    const headline = { ...said('30', { ...friday, by: 'the ferry line' }), place: 'HEADLINE' as const };
    const text = said('29', { ...friday, by: 'the ferry line', id: 'text' });
    expect(agreed([text, headline]).origins).toMatchObject([{ standing: 'text' }]);
  });

  test("a body that prints its own figure is not an outlet that tells another body's figure", () => {
    const own = said('150', { publisher: 'Open Quays', by: 'Open Quays' });
    const wire = [said('150', { ...monday, by: 'Open Quays' }), said('150', monday)];
    expect(agreed([...wire, own]).origins).toMatchObject([{ name: 'Open Quays', kind: 'NAMED' }]);
  });
});

describe('the latest figure of a body', () => {
  test('a near-copy that is printed later does not bring an older figure back', () => {
    const body = { by: 'the fire corps' };
    const figures = [
      said('6', { ...body, articleId: 'first', publishedAt: '2024-06-03T05:00:00Z' }),
      said('9', { ...body, articleId: 'next', publishedAt: '2024-06-03T06:00:00Z', id: 'newest' }),
      said('6', { ...body, articleId: 'copy', publishedAt: '2024-06-03T07:00:00Z' }),
    ];
    const copy = { kind: 'COPY' as const, articles: ['first', 'copy'] as const, containment: 0.95 };
    expect(agreed(figures, [copy]).origins).toMatchObject([{ standing: 'newest' }]);
  });

  describe('an old figure that another article tells again', () => {
    const corps = { by: 'the fire corps' };
    const TROOPS = { measure: { noun: 'troop', nounPhrase: 'troops', predicate: null } };
    const standing = (figures: Parameters<typeof agreed>[0]) =>
      agreed(figures).origins.map((origin) => origin.standing);

    test('does not count again in a tally that rose', () => {
      const figures = [
        said('6', { ...corps, publishedAt: '2031-06-03T05:00:00Z' }),
        said('9', { ...corps, publishedAt: '2031-06-03T06:00:00Z', id: 'newest' }),
        said('6', { ...corps, publishedAt: '2031-06-09T07:00:00Z' }),
      ];
      expect(standing(figures)).toEqual(['newest']);
    });

    test('does not count again while the newer one is news', () => {
      const of = (day: string) => [
        said('600', { ...corps, ...TROOPS, publishedAt: '2031-06-03T05:00:00Z' }),
        said('900', { ...corps, ...TROOPS, publishedAt: '2031-06-04T05:00:00Z', id: 'newer' }),
        said('600', { ...corps, ...TROOPS, publishedAt: day, id: 'last' }),
      ];
      expect(standing(of('2031-06-04T20:00:00Z'))).toEqual(['newer']);
      expect(standing(of('2031-06-14T20:00:00Z'))).toEqual(['last']);
    });

    test('does not count beside the newer one of its article', () => {
      const later = { ...corps, articleId: 'later', publishedAt: '2031-06-14T05:00:00Z' };
      const figures = [
        said('600', { ...corps, ...TROOPS, publishedAt: '2031-06-03T05:00:00Z' }),
        said('750', { ...later, ...TROOPS, id: 'new' }),
        said('600', { ...later, ...TROOPS, id: 'zz_old' }),
        said('750', { by: 'a monitor', ...TROOPS, publishedAt: '2031-06-14T05:00:00Z', id: 'other' }),
      ];
      expect(standing(figures)).toEqual(['new', 'other']);
      const { verdict: judged, series } = agreed(figures);
      expect(judged).toBe('CORROBORATED');
      expect(series.find(({ claimId }) => claimId === 'zz_old')?.status).toBe('SUPERSEDED');
    });
  });

  test('of two articles of one day the later one has the latest figure', () => {
    const morning = { by: 'the mayor', asOf: '2024-06-08', publishedAt: '2024-06-08T06:00:00Z' };
    const noon = { ...morning, publishedAt: '2024-06-08T12:00:00Z', id: 'noon' };
    const { origins, verdict: judged } = agreed([
      said('3', morning),
      said('5', noon),
      said('5', { by: 'the clinic' }),
    ]);
    expect(judged).toBe('CORROBORATED');
    expect(origins.map(({ standing }) => standing)).toContain('noon');
  });
});

describe('a bare number', () => {
  const bare = { measure: { noun: null, nounPhrase: null } };
  const crowns = { measure: { dimension: 'MONEY' as const, unit: 'SEK', noun: null, nounPhrase: null } };

  test('has the currency of the question', () => {
    const figures = [
      said('740', { ...crowns, by: 'the auditors' }),
      said('740', { ...bare, by: 'the bank' }),
    ];
    expect(agreed(figures)).toMatchObject({ verdict: 'CORROBORATED', unit: 'SEK' });
  });

  test('does not become a percentage', () => {
    const share = { measure: { dimension: 'PERCENT' as const, unit: '%', noun: null, nounPhrase: null } };
    const figures = [said('70', { ...share, by: 'the union' }), said('5200', { ...bare, by: 'the railway' })];
    expect(agreed(figures)).not.toMatchObject({ verdict: 'CONTESTED' });
  });
});

test('a recalled figure does not count beside the one that its text gives', () => {
  const article = { articleId: 'friday', by: 'the fire corps' };
  const older = said('31', article);
  const sentence = { exact: 'The count is down from 31', start: 0, end: 25 };
  const recalled = classed({ ...older, sentence, words: { exact: '31', start: 23, end: 25 } });
  const figures = [said('28', { ...article, id: 'given' }), recalled, said('28', { by: 'the clinic' })];
  expect(agreed(figures)).toMatchObject({ verdict: 'CORROBORATED', high: { value: '28' } });
});
