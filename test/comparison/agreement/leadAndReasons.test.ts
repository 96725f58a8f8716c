import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreed } from '../agreed.ts';
import { said } from '../claims.ts';

const at = (time: string) => ({ publishedAt: `2031-05-${time}:00Z` });

describe('the lead', () => {
  test('of one body is its latest figure', () => {
    expect(
      agreed([
        said('29', { by: 'police', ...at('14T08:00') }),
        said('35', { by: 'police', ...at('15T08:00') }),
      ]).lead,
    ).toMatchObject({
      ...{ low: '35', high: '35', words: '35', body: 'police', rule: 'SINGLE_BODY' },
    });
  });

  test('of several is the most precise figure within the largest overlap', () => {
    const claims = [
      said('more than 300', { by: 'army' }),
      said('331', { by: 'monitor' }),
      said('90', { by: 'ministry' }),
    ];
    expect(agreed(claims).lead).toMatchObject({ words: '331', body: 'monitor', rule: 'MOST_BODIES' });
  });

  test('is the range of all if no most meet', () => {
    expect(agreed([said('27', { by: 'mayor' }), said('31', { by: 'police' })]).lead).toMatchObject({
      ...{ low: '27', high: '31', words: '27 – 31', body: null, rule: 'RANGE_OF_ALL' },
    });
  });

  test('a body whose figure is out of date has no part in it', () => {
    const claims = [
      said('27', { by: 'mayor', ...at('14T08:00') }),
      said('31', { by: 'police', ...at('20T08:00') }),
    ];
    expect(agreed(claims)).toMatchObject({
      verdict: 'EVOLVING',
      lead: { words: '31', body: 'police', rule: 'SINGLE_BODY' },
    });
  });

  test('of a figure that is only denied has no body', () => {
    expect(agreed([said('30', { by: 'mayor', polarity: 'NEGATIVE' })]).lead).toMatchObject({
      ...{ low: null, high: null, words: '30', body: null, rule: 'NOT_HELD' },
    });
  });

  test('is never missing, and its ends are in order, with any claims in any order', () => {
    const words = fc.constantFrom(
      '12',
      'about 12',
      'at least 9',
      'hundreds',
      '40 to 50',
      'as many as 60',
      '12.5',
    );
    const claim = fc.record({
      words,
      by: fc.constantFrom('a', 'b', 'c', ''),
      polarity: fc.constantFrom('POSITIVE', 'NEGATIVE'),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 6 }), (all) => {
        const claims = all.map(({ words: exact, ...known }, index) =>
          said(exact, { ...known, polarity: known.polarity as 'POSITIVE', id: `c${String(index)}` }),
        );
        const { lead } = agreed(claims);
        expect(lead.words).not.toBe('');
        expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...lead.claimIds]));
        if (lead.low !== null && lead.high !== null)
          expect(Number(lead.low)).toBeLessThanOrEqual(Number(lead.high));
        expect(agreed(claims.toReversed()).lead).toEqual(lead);
      }),
    );
  });
});

describe('the reasons', () => {
  test('are one sentence for each body, the newest first', () => {
    const claims = [
      said('29', { by: 'the Emergency Service', ...at('14T08:00') }),
      said('31', { by: 'the Emergency Service', ...at('14T17:00') }),
      said('27', { by: 'the mayor', ...at('14T12:00') }),
      said('30', { by: 'the hospital', ...at('14T18:30') }),
    ];
    expect(agreed(claims).reasons.map(({ text }) => text)).toEqual([
      'The hospital has said “30” since 18:30 on 14 May 2031.',
      'The Emergency Service has said “31” since 17:00 on 14 May 2031, after “29” (08:00 on 14 May 2031).',
      'The mayor has said “27” since 12:00 on 14 May 2031; a later figure is known.',
    ]);
  });

  test('a day without a time of day is told as a day', () => {
    const [reason] = agreed([said('27', { by: 'the mayor', publishedAt: '2031-05-14' })]).reasons;
    expect(reason?.text).toBe('The mayor has said “27” since 14 May 2031.');
  });
});

describe('the reasons of an UNCLEAR verdict', () => {
  test('a source without a name', () => {
    const claims = [said('80', { by: 'the army' }), said('50', { by: '' })];
    const { verdict, undecided } = agreed(claims);
    expect(verdict).toBe('UNCLEAR');
    expect(undecided).toMatchObject([
      { missing: 'SOURCE', decision: 'JUDGE_CLAIM', claimIds: [claims[1]!.id, claims[0]!.id] },
    ]);
    expect(undecided[0]?.text).toContain('It is not known who gives “50”');
  });

  test('a body with two figures at one time', () => {
    const police = { by: 'police', articleId: 'one' };
    const { verdict, undecided } = agreed([
      said('15', police),
      said('17', police),
      said('17', { by: 'hospitals' }),
    ]);
    expect(verdict).toBe('UNCLEAR');
    expect(undecided).toMatchObject([{ missing: 'FIGURE', decision: 'JUDGE_ANSWER' }]);
    expect(undecided[0]?.text).toMatch(/^police gives “1[57]” and “1[57]” at one time/u);
  });

  test('a sure verdict has none', () => {
    expect(agreed([said('80', { by: 'the army' }), said('50', { by: 'the mayor' })]).undecided).toEqual([]);
  });
});
