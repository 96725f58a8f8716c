import { describe, expect, test } from '@jest/globals';
import { proposeMerges } from '../../../src/matching/questions/proposeMerges.ts';
import { proposeSplits } from '../../../src/matching/questions/proposeSplits.ts';
import { figure } from '../makeClaim.ts';
import { STORIES } from '../stories.ts';

describe('proposeMerges', () => {
  test('finds two questions that are one, and no other pair', () => {
    const [early, late] = STORIES.torvenKilled;
    const questions = [
      { id: 'early', members: [early] },
      { id: 'elsewhere', members: STORIES.quillayKilled },
      { id: 'houses', members: STORIES.torvenHouses },
      { id: 'late', members: [late] },
    ];
    const pairs = questions.flatMap((one, i) => questions.slice(i + 1).map((two) => [one, two] as const));
    const proposals = proposeMerges(pairs);
    expect(proposals.map(({ questionIds }) => questionIds)).toEqual([['early', 'late']]);
    expect(proposals[0]?.features.length).toBeGreaterThan(0);
  });
});

/** The same words in two papers: a sentence that counts two things, with two words of difference. */
const FLEET = 'The harbour office counted 30 fishing boats and 30 sailing boats on the sand.';
const papers = ['a', 'b'].map((id) => ({ id, title: 'Boats on the sand at Quillay', text: FLEET }));
const boats = (words: string): ReturnType<typeof figure>[] =>
  papers.map((paper) => figure(paper, FLEET, words, { noun: 'boat', nounPhrase: words.slice(3).trim() }));

test('figures side by side in one sentence are never proposed as one', () => {
  const [fishing, sailing] = [boats('30 fishing boats'), boats('30 sailing boats')];
  const apart = [
    { id: 'fishing', members: fishing.slice(0, 1) },
    { id: 'sailing', members: sailing.slice(1) },
  ] as const;
  expect(proposeMerges([apart])).toHaveLength(1);
  const together = [
    { id: 'fishing', members: fishing },
    { id: 'sailing', members: sailing },
  ] as const;
  expect(proposeMerges([together])).toEqual([]);
});

test('an amount in a second currency stays with the first', () => {
  const text = 'The quay will cost 4 million crowns ($170,000), the council said.';
  const paper = { id: 'quay', title: 'A new quay', text };
  const money = { dimension: 'MONEY', noun: 'quay' } as const;
  const crowns = figure(paper, text, '4 million crowns', { ...money, unit: 'CZK' });
  const dollars = (restates?: string): ReturnType<typeof figure> =>
    figure(paper, text, '$170,000', { ...money, unit: 'USD', ...(restates ? { restates } : {}) });
  expect(proposeSplits({ id: 'q', members: [crowns, dollars()] })).toHaveLength(1);
  expect(proposeSplits({ id: 'q', members: [crowns, dollars(crowns.id)] })).toEqual([]);
});

describe('proposeSplits', () => {
  test('leaves a question alone that is one', () => {
    expect(proposeSplits({ id: 'q', members: STORIES.torvenKilled })).toEqual([]);
  });

  test('cuts off the claims of another event together, and a hard mismatch says why', () => {
    const members = [...STORIES.torvenKilled, ...STORIES.quillayKilled, ...STORIES.torvenHouses];
    const splits = proposeSplits({ id: 'q', members });
    expect(splits.map(({ claimIds }) => claimIds)).toEqual([
      STORIES.torvenHouses.map(({ id }) => id),
      STORIES.quillayKilled.map(({ id }) => id),
    ]);
    expect(splits[0]?.reason).toBe('One is of person, the other of home.');
    expect(splits[0]?.score).toBe(0);
  });
});
