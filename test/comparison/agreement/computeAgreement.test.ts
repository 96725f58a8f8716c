import { describe, expect, test } from '@jest/globals';
import { computeAgreement } from '../../../src/comparison/agreement/computeAgreement.ts';
import { agreed, verdict } from '../agreed.ts';
import { classed, said } from '../claims.ts';

const at = (publishedAt: string, by: string) => ({ publishedAt, by });
/** A state that may go up and down. */
const PRESENT = { noun: 'troop', nounPhrase: 'troops', predicate: null };

describe('the verdict table of figures/2', () => {
  test('SINGLE_ORIGIN: one origin, in however many articles', () => {
    const five = ['', '', '', '', ''].map(() => said('at least 17', { by: 'the ministry' }));
    expect(agreed(five)).toMatchObject({
      verdict: 'SINGLE_ORIGIN',
      policy: 'figures/2',
      articleCount: 5,
      publisherCount: 5,
      originCount: 1,
      unknownIndependenceCount: 0,
    });
  });

  test('SINGLE_ORIGIN: claims of unknown independence never corroborate', () => {
    const unnamed = [said('41', { by: '' }), said('41', { by: '' })];
    expect(verdict(unnamed)).toBe('SINGLE_ORIGIN');
    expect(agreed([...unnamed, said('41', { by: 'Pentagon' })])).toMatchObject({
      verdict: 'SINGLE_ORIGIN',
      originCount: 1,
      unknownIndependenceCount: 2,
    });
  });

  test('CORROBORATED: two origins share a point of P', () => {
    const both = agreed([said('some 300', { by: 'the army' }), said('331', { by: 'a monitor' })]);
    expect(both).toMatchObject({
      verdict: 'CORROBORATED',
      originCount: 2,
      corroboration: { origins: 2, of: 2, interval: { low: '331', high: '331' } },
    });
  });

  test.each([
    ['some 300', 'over 100'],
    ['as many as 43,000', '43,500'],
    ['more than 300', 'nearly 300'],
    ['about 15,000', 'more than 10,000'],
    ['45', 'at least 40'],
  ])('CONSISTENT: %s and %s are compatible through bounds or vague words only', (a, b) => {
    expect(verdict([said(a, { by: 'the army' }), said(b, { by: 'a monitor' })])).toBe('CONSISTENT');
  });

  test('CORROBORATED: one number, rounded by one of them', () => {
    expect(verdict([said('250', { by: 'the army' }), said('231', { by: 'a monitor' })])).toBe('CORROBORATED');
    expect(verdict([said('1,900', { by: 'parents' }), said('1,870', { by: 'ministry' })])).toBe(
      'CORROBORATED',
    );
  });

  test('CORROBORATED: two newer origins agree, and an older one is out of date', () => {
    const figures = [
      said('5', at('2024-06-08T08:00:00Z', 'mayor')),
      said('6', at('2024-06-08T15:00:00Z', 'rescuers')),
      said('6', at('2024-06-09T10:00:00Z', 'police')),
    ];
    expect(verdict(figures)).toBe('CORROBORATED');
  });

  test('SINGLE_ORIGIN: a later figure of the same origin supersedes', () => {
    const figures = [
      said('17', at('2024-06-08T11:30:00Z', 'governor')),
      said('41', at('2024-06-10', 'governor')),
    ];
    expect(agreed(figures)).toMatchObject({
      verdict: 'SINGLE_ORIGIN',
      originCount: 1,
      series: [{ status: 'SUPERSEDED', by: figures[1]?.id }, { status: 'STANDS' }],
    });
  });

  test('EVOLVING: a tally that rises from origin to origin', () => {
    const [early, late] = [said('17', at('2024-06-08', 'police')), said('23', at('2024-06-09', 'ministry'))];
    expect(verdict([early, late])).toBe('EVOLVING');
    expect(verdict([said('23', at('2024-06-08', 'police')), said('17', at('2024-06-09', 'ministry'))])).toBe(
      'CONTESTED',
    );
  });

  test('EVOLVING: figures that their own words date apart', () => {
    const of = (words: string, by: string, asOf: string) => said(words, { by, asOf, measure: PRESENT });
    expect(verdict([of('34000', 'Pentagon', '2023'), of('40000', 'Congress', '2024-05')])).toBe('EVOLVING');
    expect(verdict([of('34000', 'Pentagon', '2024'), of('40000', 'Congress', '2024-05')])).toBe('CONTESTED');
  });

  test('CONTESTED: two origins conflict at one time', () => {
    const both = [said('at least 46', { by: 'hospitals' }), said('41', { by: 'governor' })];
    expect(agreed(both)).toMatchObject({
      verdict: 'CONTESTED',
      consensus: null,
      strongest: null,
      outliers: [],
      lead: { low: '41', high: '46', words: '41 – at least 46', rule: 'RANGE_OF_ALL' },
    });
  });

  test('EVOLVING: a figure that no later claim repeats is out of date', () => {
    const of = (words: string, day: string, by: string) => said(words, { ...at(day, by), measure: PRESENT });
    const [first, later] = [of('34000', '2024-09-01', 'Pentagon'), of('43500', '2024-10-01', 'Congress')];
    expect(verdict([first, later])).toBe('EVOLVING');
    expect(verdict([first, later, of('34000', '2024-10-02', 'Pentagon')])).toBe('CONTESTED');
    expect(
      verdict([of('58', '2024-09-01T10:00:00Z', 'lawyers'), of('22', '2024-09-02T10:00:00Z', 'court')]),
    ).toBe('CONTESTED');
  });

  test('UNCLEAR: an unnamed source differs from a body', () => {
    expect(verdict([said('80', { by: 'the army' }), said('50', { by: '' })])).toBe('UNCLEAR');
    expect(verdict([said('80', { by: '' }), said('50', { by: '' })])).toBe('SINGLE_ORIGIN');
  });

  test('CONTESTED: a denial by another origin', () => {
    const denied = said('43', { by: 'ministry', polarity: 'NEGATIVE' });
    expect(verdict([said('43', { by: 'hospitals' }), denied])).toBe('CONTESTED');
    expect(verdict([said('60', { by: 'hospitals' }), denied])).toBe('SINGLE_ORIGIN');
  });
});

describe('the story of a flood', () => {
  const story = [
    said('17', at('2024-06-08T11:30:00Z', "governor's office")),
    said('at least 23', at('2024-06-09T08:20:00Z', 'governor of Tarvia')),
    said('41', at('2024-06-10T14:00:00Z', 'office of the governor of Tarvia')),
    said('41', { ...at('2024-06-10T18:30:00Z', "governor's office"), articleId: 'dispute' }),
    said('at least 46', {
      ...at('2024-06-10T18:30:00Z', 'Tarvia Hospital Association'),
      articleId: 'dispute',
    }),
    said('58', at('2024-06-12T07:45:00Z', "governor's office")),
    said('58', { ...at('2024-06-12T16:40:00Z', 'Northgate Tribune') }),
    said('54', at('2024-06-13T09:00:00Z', "governor's office")),
    said('54', at('2024-06-13T09:00:00Z', 'Tarvia Hospital Association')),
  ];
  story[5] = classed({
    ...story[5]!,
    publication: { ...story[5]!.publication, publisher: 'Northgate Tribune' },
  });

  test.each([
    [2, 'SINGLE_ORIGIN', 1],
    [4, 'SINGLE_ORIGIN', 1],
    [5, 'CONTESTED', 2],
    [7, 'CONSISTENT', 2],
    [9, 'CORROBORATED', 2],
  ])('after %i claims it is %s of %i origins', (count, expected, origins) => {
    const { verdict: found, originCount } = agreed(story.slice(0, count));
    expect([found, originCount]).toEqual([expected, origins]);
  });

  test('the series marks superseded, restated and corrected figures', () => {
    const { series, lead, low, high, consensus } = agreed(story);
    expect(series.map(({ status }) => status)).toEqual([
      'SUPERSEDED',
      'SUPERSEDED',
      'SUPERSEDED',
      'RESTATES',
      'SUPERSEDED',
      'CORRECTED',
      'RESTATES',
      'STANDS',
      'STANDS',
    ]);
    expect(series[0]?.at).toBe('2024-06-08T11:30:00.000Z');
    expect([low?.value, lead.low, high?.value]).toEqual(['54', '54', '54']);
    expect(consensus).toMatchObject({ origins: 2, of: 2, interval: { low: '54', high: '54' } });
  });
});

describe('the report of a verdict', () => {
  const [army, monitor, paper, outsider] = [
    said('some 300', { by: 'the army' }),
    said('331', { by: 'a monitor' }),
    said('at least 200', { by: 'a paper' }),
    said('90', { by: 'a blogger' }),
  ];
  const all = agreed([army, monitor, paper, outsider]);

  test('names the largest consistent set, its strongest claim, and the claims outside it', () => {
    expect(all).toMatchObject({
      verdict: 'CONTESTED',
      consensus: {
        origins: 3,
        of: 4,
        basis: 'LITERAL',
        interval: { low: '331', high: '331', lowInclusive: true, highInclusive: true },
      },
      strongest: monitor.id,
      outliers: [outsider.id],
    });
    expect([...(all.consensus?.claimIds ?? [])].sort()).toEqual([army.id, monitor.id, paper.id]);
  });

  test('gives low and high as stated numbers, with the claims that state them', () => {
    expect(all.low).toEqual({ value: '90', open: false, claimIds: [outsider.id] });
    expect(all.high).toEqual({ value: '331', open: false, claimIds: [monitor.id] });
    expect(agreed([said('at least 17')]).high).toMatchObject({ value: '17', open: true });
    expect(agreed([said('40 to 50')])).toMatchObject({
      low: { value: '40' },
      high: { value: '50' },
    });
  });

  test('keeps numbers in the printed unit if there is only one, and otherwise in the base unit', () => {
    const length = (words: string, unit: string, by: string) =>
      said(words, { by, measure: { dimension: 'LENGTH', unit } });
    expect(agreed([length('12', 'km', 'a'), length('12', 'km', 'b')])).toMatchObject({
      unit: 'km',
      lead: { low: '12', high: '12' },
    });
    expect(agreed([length('12', 'km', 'x'), length('7.5', 'mile', 'y')])).toMatchObject({
      unit: 'm',
      verdict: 'CORROBORATED',
      high: { value: '12070.08' },
    });
  });

  test("leaves figures out that can't be converted, and names them", () => {
    const money = (words: string, unit: string, by: string) =>
      said(words, { by, measure: { dimension: 'MONEY', unit } });
    const [a, b, c] = [money('5', 'USD', 'bank'), money('5', 'USD', 'ministry'), money('9', 'EUR', 'union')];
    expect(agreed([a, b, c])).toMatchObject({ unit: 'USD', verdict: 'CORROBORATED', notCompared: [c.id] });
  });

  test('names an origin that gives two figures at once, and does not let it contest itself', () => {
    const both = { by: 'police', articleId: 'one' };
    const two = agreed([said('15', both), said('17', both)]);
    expect(two.verdict).toBe('SINGLE_ORIGIN');
    expect(two.series.map(({ status }) => status)).toEqual(['UNSETTLED', 'STANDS']);
    const close = agreed([said('331', both), said('more than 300', both)]);
    expect(close.series.find(({ status }) => status === 'STANDS')?.claimId).toBe(close.strongest);
    expect(close.lead).toMatchObject({ words: '331', rule: 'SINGLE_BODY', body: 'police' });
  });

  test('does not let an origin that contradicts itself corroborate another', () => {
    const police = { by: 'police', articleId: 'one' };
    const other = said('17', { by: 'hospitals' });
    const settled = [said('more than 16', police), said('17', police), other];
    expect(verdict(settled)).toBe('CORROBORATED');
    expect(agreed([said('30', police), said('17', police), other])).toMatchObject({
      verdict: 'UNCLEAR',
      corroboration: null,
    });
  });

  test('is null without claims', () => {
    expect(computeAgreement([])).toBeNull();
  });
});
