import { describe, expect, test } from '@jest/globals';
import { proposeMerges } from '../../src/matching/proposeMerges.ts';
import { proposeSplits } from '../../src/matching/proposeSplits.ts';
import { STORIES } from './stories.ts';

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

describe('proposeSplits', () => {
  test('leaves a question alone that is one', () => {
    expect(proposeSplits({ id: 'q', members: STORIES.torvenKilled })).toEqual([]);
  });

  test('cuts off the claims of another event together, and a veto says why', () => {
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
