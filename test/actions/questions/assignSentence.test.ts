import { assignSentence } from '../../../src/actions/questions/assignSentence.ts';
import type { OpenClaim } from '../../../src/actions/questions/assignSentence.ts';
import type { MatchSubject } from '../../../src/matching/claims/matchSubject.ts';
import { figure } from '../../matching/makeClaim.ts';

const ARTICLE = {
  id: 'a',
  title: 'Garrison of Orlan',
  text: 'The garrison, usually 340, had grown to 400 in Orlan.',
};
const claim = (words: string, changed: Partial<MatchSubject> = {}): MatchSubject => ({
  ...figure(ARTICLE, ARTICLE.text, words, {}),
  ...changed,
});
const open = (made: MatchSubject, index: number, ranks: Readonly<Record<string, number>>): OpenClaim => {
  const ranked = Object.entries(ranks)
    .map(([questionId, score]) => ({ questionId, score, mismatch: null, features: [] }))
    .sort((a, b) => b.score - a.score);
  return { claim: made, index, match: { decision: 'ANSWERS', ranked } };
};
const places = (...claims: readonly OpenClaim[]): readonly (string | null)[] => {
  const placed = assignSentence(claims, new Map());
  return claims.map(({ index }) => {
    const place = placed.find((one) => one.index === index);
    return place === undefined || place.isNew ? null : place.questionId;
  });
};

describe('the figures of one sentence', () => {
  const [usual, grown] = [claim('340'), claim('400')];

  test('of two that fit one question the better one answers it, and the other its next best question', () => {
    expect(places(open(usual, 0, { size: 0.97, usual: 0.6 }), open(grown, 1, { size: 0.99 }))).toEqual([
      'usual',
      'size',
    ]);
  });

  test('or the other opens a question', () => {
    expect(places(open(usual, 0, { size: 0.97 }), open(grown, 1, { size: 0.99 }))).toEqual([null, 'size']);
  });

  test('a figure and its denial answer one question', () => {
    const denied = claim('400', { polarity: 'NEGATIVE' });
    expect(places(open(usual, 0, { size: 0.9 }), open(denied, 1, { size: 0.8 }))).toEqual(['size', 'size']);
  });

  test('a restatement answers the question of the restated claim, whatever else fits', () => {
    const again = claim('400', { restates: usual.id });
    expect(places(open(again, 1, { other: 0.99 }), open(usual, 0, { size: 0.7 }))).toEqual(['size', 'size']);
  });
});
