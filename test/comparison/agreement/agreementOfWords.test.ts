import { describe, expect, test } from '@jest/globals';
import { computeAgreement } from '../../../src/comparison/agreement/computeAgreement.ts';
import { agreed, verdict } from '../agreed.ts';
import { classed, quoted } from '../claims.ts';

describe('words', () => {
  const whole = 'We are not for sale at this price.';
  test('outlets that heard the same words corroborate each other, a part included', () => {
    const heard = [quoted(whole, { by: 'Marit' }), quoted('not for sale at this price', { by: 'Marit' })];
    expect(agreed(heard)).toMatchObject({
      verdict: 'CORROBORATED',
      consensus: { basis: 'WORDS', origins: 2, of: 2 },
      strongest: heard[0]?.id,
    });
  });
  test('a misquotation is contested, and the most outlets tell which', () => {
    const heard = [whole, whole, 'We are not for sale at any price.'].map((words) =>
      quoted(words, { by: 'Marit' }),
    );
    expect(agreed(heard)).toMatchObject({
      verdict: 'CONTESTED',
      outliers: [heard[2]?.id],
      consensus: { origins: 2, of: 3 },
    });
    expect(agreed(heard.slice(1)).consensus).toBeNull();
  });
  test('a misquotation by an outlet that credits the first one is contested', () => {
    const heard = quoted(whole, { by: 'Marit', publisher: 'Market Beacon', publishedAt: '2024-10-22' });
    const copied = quoted('We are not for sale at any price.', {
      ...{ by: 'Marit', publisher: 'Capital Courier', publishedAt: '2024-10-23' },
      relay: 'Market Beacon',
    });
    expect(agreed([heard, copied])).toMatchObject({
      verdict: 'CONTESTED',
      series: [
        { claimId: heard.id, status: 'UNSETTLED' },
        { claimId: copied.id, status: 'STANDS' },
      ],
    });
  });
  test('an outlet that puts its words right has moved', () => {
    const own = { by: 'Marit', publisher: 'Capital Courier' };
    const wrong = quoted('We are not for sale at any price.', { ...own, publishedAt: '2024-10-23' });
    const right = quoted(whole, { ...own, publishedAt: '2024-10-24' });
    expect(agreed([right, wrong])).toMatchObject({
      verdict: 'EVOLVING',
      series: [
        { claimId: wrong.id, status: 'SUPERSEDED' },
        { claimId: right.id, status: 'STANDS' },
      ],
    });
  });
  test('statements rest on equal words and on decisions of people', () => {
    const statement = (words: string) => classed({ ...quoted(words), kind: 'STATEMENT' });
    const two = [statement('The dam has failed'), statement('the dam failed.')];
    expect(verdict(two)).toBe('CORROBORATED');
    const other = [statement('the dam has failed'), statement('the levee held')];
    const [a, b] = other;
    expect(computeAgreement(other)).toMatchObject({
      verdict: 'UNCLEAR',
      undecided: [{ missing: 'RELATION', decision: 'SUBMIT_STANCE', claimIds: [a!.id, b!.id] }],
    });
    const stance = { claimId: b!.id, otherId: a!.id, actor: 'ada', reason: 'The wall is the dam.' };
    expect(computeAgreement(other, { stances: [{ ...stance, stance: 'DISAGREES' }] })).toMatchObject({
      verdict: 'CONTESTED',
      reasons: expect.arrayContaining([
        expect.objectContaining({ text: 'ada holds that they deny each other: “The wall is the dam.”' }),
      ]),
    });
    expect(computeAgreement(other, { stances: [{ ...stance, stance: 'AGREES' }] })).toMatchObject({
      verdict: 'CORROBORATED',
      consensus: { origins: 2, of: 2 },
    });
  });
});
