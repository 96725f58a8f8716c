import { describe, expect, test } from '@jest/globals';
import { articleContext, cosine, type WeightedTerms } from '../../../src/matching/terms/articleContext.ts';
import { candidateKeys, contextTerms } from '../../../src/matching/claims/candidateKeys.ts';
import { measureKey } from '../../../src/matching/claims/measureKey.ts';
import { daysApart, parseDays } from '../../../src/matching/claims/days.ts';
import { splitWords } from '../../../src/matching/terms/splitWords.ts';
import { lexicon } from '../../../src/reading/languages/en/lexicon.ts';
import { figure } from '../makeClaim.ts';
import { QUILLAY_1, STORIES, TORVEN_1, TORVEN_2 } from '../stories.ts';

describe('keys of the candidate index', () => {
  test('a question shares a key with every claim that may answer it', () => {
    for (const claims of Object.values(STORIES)) {
      const [first] = claims;
      for (const claim of claims) {
        expect(measureKey(claim)).toBe(measureKey(first));
        expect(candidateKeys(claim).filter((key) => candidateKeys(first).includes(key))).not.toEqual([]);
      }
    }
  });

  test('the key holds kind, dimension, unit, scope and kind of assertion', () => {
    const planned = figure(TORVEN_1, 'Some 14 houses were destroyed.', 'Some 14', {
      dimension: 'MONEY',
      unit: 'EUR',
      scope: 'ADDITIONAL',
      modality: 'PLANNED',
    });
    expect(measureKey(planned)).toBe('FIGURE:MONEY:EUR:ADDITIONAL:FACT');
  });

  test('terms are few, and names come first', () => {
    const terms = contextTerms(STORIES.torvenHouses[0]);
    expect(terms.length).toBeLessThanOrEqual(10);
    expect(terms[0]).toBe('torven');
  });
});

describe('articleContext', () => {
  const of = (article: Parameters<typeof articleContext>[0]): WeightedTerms =>
    articleContext(article, lexicon.terms);

  test('articles of one event are nearer than articles of like events', () => {
    expect(cosine(of(TORVEN_1), of(TORVEN_2))).toBeGreaterThan(2 * cosine(of(TORVEN_1), of(QUILLAY_1)));
  });

  test('numbers are not a part of it', () => {
    const text = 'The ferry Alda sank off Merrow with 240 aboard.';
    expect([...of({ title: null, text }).keys()].some((term) => /\d/u.test(term))).toBe(false);
    expect(of({ title: null, text })).toEqual(of({ title: null, text: text.replace('240', '317') }));
  });

  test('an empty text is about nothing', () => {
    expect(of({ title: null, text: '' }).size).toBe(0);
    expect(cosine(of({ title: null, text: '' }), of(TORVEN_1))).toBe(0);
  });
});

describe('words', () => {
  test.each([
    ['missiles', 'missile'],
    ['damaged', 'damage'],
    ['shipping', 'ships'],
    ['cities', 'city'],
    ['launching', 'launched'],
  ])('%s and %s have one stem', (one, other) => {
    expect(lexicon.terms.stem(one)).toBe(lexicon.terms.stem(other));
  });

  test('peoples are their countries, but the pronoun "us" is not', () => {
    const terms = splitWords(
      'They told us that U.S. and Iranian crews met in the United States.',
      lexicon.terms,
    ).map(({ term }) => term);
    expect(terms.filter((term) => term === 'us')).toHaveLength(3);
    expect(splitWords('They told us.', lexicon.terms).some(({ name, term }) => name && term === 'us')).toBe(
      false,
    );
    expect(terms).toContain('iran');
  });
});

describe('daysOf', () => {
  test('is as wide as the moment is precise', () => {
    expect(parseDays('2024-04-13')).toEqual({ from: 19826, to: 19826 });
    expect(parseDays('2024-04')).toEqual({ from: 19814, to: 19843 });
    expect(parseDays('2024')).toEqual({ from: 19723, to: 20088 });
    expect(parseDays('2024-04-13T23:30:00-02:00')).toEqual({ from: 19827, to: 19827 });
    expect(parseDays('soon')).toBeNull();
    expect(parseDays(null)).toBeNull();
  });

  test('periods that meet are zero days apart', () => {
    expect(daysApart({ from: 1, to: 5 }, { from: 5, to: 9 })).toBe(0);
    expect(daysApart({ from: 9, to: 9 }, { from: 1, to: 5 })).toBe(4);
  });
});
