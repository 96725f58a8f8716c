import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleInput } from '../../src/domain/articleInput.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { intake } from '../intake/taken.ts';
import { randomArticle } from '../support/fuzz/randomTexts.ts';
import { SHAPES } from '../support/fuzz/shapes.ts';

/** Short texts and few of them: `npm run bench -- fuzz` reads many of 100 KB. */
const SHAPE_LENGTH = 600;
const RANDOM_LENGTH = 3_000;
const RUNS = 15;

/** Reads an article if it is taken, and expects the words of each claim in its text or title. */
function expectRead(input: ArticleInput): void {
  const article = intake({ ...input, publishedAt: '2024-03-04' });
  if (!article.ok) {
    expect(article.error.remedy).not.toBe('');
    return;
  }
  const { text, title } = article.value;
  const [points, inTitle] = [[...text], [...(title ?? '')]];
  for (const { words, place } of rulesReader.read({ ...article.value, language: 'en' })) {
    const source = place === 'HEADLINE' ? inTitle : points;
    expect(source.slice(words.start, words.end).join('')).toBe(words.exact);
  }
}

test('texts that are made to take long are read, or refused with a remedy', () => {
  for (const { article } of SHAPES) expectRead(article(SHAPE_LENGTH));
});

test('random texts are read, or refused with a remedy', () => {
  fc.assert(fc.property(randomArticle(RANDOM_LENGTH), expectRead), { numRuns: RUNS });
});
